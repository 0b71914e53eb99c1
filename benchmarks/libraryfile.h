// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT
