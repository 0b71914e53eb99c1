#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT
#
# Who may include whom:
#   a room of lib/Halyard/   itself, the ground (time, disk) and the value types
#   the ground               itself
#   value types              value types
#   fronts                   everything in lib
#   everybody outside lib    public headers; tests and benchmarks may look behind them

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

ground='time|disk'
fronts='flagclient[a-z_]*|flaghandle|flagset'

# file:line:included header, for each include of ours
includes() {
    grep -rnE --include='*.h' --include='*.cpp' '^#include <Halyard/' "$@" |
        sed -E 's/#include <Halyard\/([^>]*)>.*/\1/'
}

breaches_in_lib() {
    includes lib | awk -F: -v ground="^($ground)\$" -v fronts="^($fronts)[.]" '
        function room(path) { return path ~ /\// ? substr(path, 1, index(path, "/") - 1) : "" }
        {
            path = $1
            sub(/^lib\/Halyard\//, "", path)
            from = room(path)
            to = room($3)
            if (from == "" && path ~ fronts && path !~ /^[a-z]*[.]h$/) next
            if (from == "" && to != "") why = "only fronts know rooms"
            else if (from != "" && $3 ~ /^flagclient/) why = "a room does not know the client"
            else if (to == "" || to == from) next
            else if (from ~ ground) why = "the ground knows no room"
            else if (to ~ ground) next
            else why = "rooms do not know each other"
            print $1 ":" $2 ": includes " $3 ": " why
        }'
}

breaches_outside() {
    local folder
    for folder in inspector examples lib/redis lib/qml lib/attach; do
        [[ ! -d $folder ]] || includes "$folder" || true
    done | awk -F: '$3 ~ /\// || $3 ~ /_p[.]h$/ { print $1 ":" $2 ": includes " $3 ": it is private" }'
}

breaches=$(breaches_in_lib && breaches_outside)
if [[ -n $breaches ]]; then
    printf '%s\n' "$breaches"
    exit 1
fi
