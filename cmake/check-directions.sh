#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT
#
# Who may include whom:
#   value types              value types
#   the ground (time, disk)  itself
#   a room of lib/Halyard/   itself, the ground, value types
#   windows on the store     the store, which knows them
#   what joins the rooms     everything; in its .cpp and _p.h, never in a header for users
#   the inspector            pages → widgets → models; models include no Qt Widgets
#   everybody outside lib    headers for users; tests and benchmarks may look behind them,
#                            lib/redis at what a cache has to do

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

ground='time|disk'
values='cachestatus|cacheurl|clientoptions|flag|flagcontext|flagrecord|keyhash|loadoutcome|logging|recordfrom'
windows='flaghandle|flagset'

# file:line:included header, for each include of ours
includes() {
    grep -rnE --include='*.h' --include='*.cpp' '^#include <Halyard/' "$@" |
        sed -E 's/#include <Halyard\/([^>]*)>.*/\1/'
}

breaches_in_lib() {
    includes lib/Halyard | awk -F: -v ground="^($ground)\$" -v values="^($values)(_p)?[.](h|cpp)\$" \
        -v windows="^($windows)[.]h\$" '
        function room(path) { return path ~ /\// ? substr(path, 1, index(path, "/") - 1) : "" }
        function complain(why) { print $1 ":" $2 ": includes " $3 ": " why }
        $3 ~ /^(halyard_export|version)[.]h$/ { next }
        {
            path = $1
            sub(/^lib\/Halyard\//, "", path)
            from = room(path)
            to = room($3)
        }
        from == to && from != "" { next }
        path ~ values && $3 !~ values { complain("value types know nothing else") }
        path ~ values { next }
        from == "" && path !~ /_p[.]h$/ && path ~ /[.]h$/ && to != "" { complain("rooms are private") }
        from == "" { next }
        from ~ ground { complain("the ground knows nobody"); next }
        to != "" && to !~ ground { complain("rooms do not know each other") }
        from == "store" && $3 ~ windows { next }
        to == "" && $3 !~ values { complain("rooms know values, not those who join them") }'
}

breaches_outside() {
    local folder
    for folder in inspector examples lib/redis lib/qml lib/attach; do
        [[ ! -d $folder ]] || includes "$folder" || true
    done | awk -F: '
        $1 ~ /^lib\/redis\// && $3 == "cache/cachebackend.h" { next }
        $3 ~ /\// || $3 ~ /_p[.]h$/ { print $1 ":" $2 ": includes " $3 ": it is private" }'
}

# The inspector: pages → widgets → models. Models run without a window.
breaches_in_inspector() {
    [[ -d inspector/models ]] || return 0
    {
        grep -rnE '^#include ("(widgets|pages)/|<QtWidgets/)' inspector/models inspector/cli |
            sed 's/$/: models know no windows/'
        grep -rnE '^#include "pages/' inspector/widgets | sed 's/$/: widgets know no pages/'
    } || true # grep has found nothing
}

breaches=$(breaches_in_lib && breaches_outside && breaches_in_inspector)
if [[ -n $breaches ]]; then
    printf '%s\n' "$breaches"
    exit 1
fi
