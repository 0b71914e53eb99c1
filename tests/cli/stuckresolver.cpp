// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// Preloaded into a program, it is a name server that never answers.

#include <netdb.h>
#include <unistd.h>

extern "C" int getaddrinfo(const char * /*node*/, const char * /*service*/,
                           const struct addrinfo * /*hints*/, struct addrinfo ** /*result*/)
{
    sleep(20);
    return EAI_AGAIN;
}
