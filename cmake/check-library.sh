#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT
#
# check-library.sh ARCHIVE [SHARED_LIBRARY [BYTES]]
# Looks at what was built: what it prints of URLs, what it needs, what it shows, how big it is.

set -euo pipefail

archive=$1
library=${2-}
limit=${3-}
status=0

# QUrl::toString() and toEncoded() print passwords, toDisplayString() does not. Here they make
# what is sent or hashed, never what is shown or logged:
may_write_urls='^cacheurl.cpp calls QUrl::toEncoded'
may_need='^lib(Qt6Core|Qt6Network|stdc[+][+]|gcc_s|c|m|ubsan|asan)[.]so[.]|^ld-linux'

complain() {
    printf '%s\n' "$*"
    status=1
}

url_writers() {
    nm --demangle --undefined-only --print-file-name "$archive" |
        sed -nE 's/^[^:]*:([^:]*)\.o: +U (QUrl::(toString|toEncoded|url)\(.*)/\1 calls \2/p' |
        grep -vE "$may_write_urls" || true
}

writers=$(url_writers)
[[ -z $writers ]] || complain "$writers: use toDisplayString(), or add the file to the list"

if [[ -n $library ]]; then
    needs=$(readelf -d "$library" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | grep -vE "$may_need" || true)
    [[ -z $needs ]] || complain "needs more than Qt Core and Network:" "$needs"
    shown=$(nm --demangle --dynamic --defined-only "$library" |
        grep -E ' [TDBR] ' | grep -vE ' [TDBR] (Halyard::|(vtable|typeinfo|typeinfo name|operator).*Halyard::|_init$|_fini$)' || true)
    [[ -z $shown ]] || complain "shows what is not Halyard's:" "$shown"
fi
if [[ -n $limit ]]; then
    stripped=$(mktemp)
    trap 'rm -f "$stripped"' EXIT
    strip -o "$stripped" "$library"
    bytes=$(stat -c %s "$stripped")
    ((bytes <= limit)) || complain "$bytes bytes without symbols, $limit are the limit"
fi

exit "$status"
