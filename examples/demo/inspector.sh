#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT
#
# inspector.sh PROGRAMS [PICTURES [OPTION…]] — a flag server whose flags change, a panel of several operators
# that remembers them, and the inspector on both. With a folder for PICTURES (or without a display)
# it writes pictures of every page there and ends.

set -euo pipefail

programs=${1:-build/release/bin}
pictures=${2-}
options=("${@:3}")
folder=$(mktemp -d)
jobs=()

clean_up() {
    ((${#jobs[@]} == 0)) || kill "${jobs[@]}" 2> /dev/null || true
    wait
    rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

say() { printf '%s\n' "$*"; }
die() { printf 'demo: %s\n' "$*" >&2; exit 1; }

# wait_until COMMAND…
wait_until() {
    local tries
    for ((tries = 0; tries < 150; ++tries)); do
        "$@" && return
        sleep 0.1
    done
    return 1
}

has_said() { grep -q "$2" "$1" 2> /dev/null; }

remembered() { find "$folder/cache" -type f -name '*.json' 2> /dev/null | wc -l; }

has_remembered() { (($(remembered) >= $1)); }

start_server() {
    "$programs/halyard-demo-server" --port 0 --latency 40ms > "$folder/server" 2> "$folder/server-log" &
    jobs+=($!)
    wait_until has_said "$folder/server" 'listening on' || die "no server: $(cat "$folder/server-log")"
    url=$(sed -n 's/.*listening on \(http[^ ]*\).*/\1/p' "$folder/server")
}

set_flag() { "$programs/halyard-demo-server" --control "$url" set "$@" > /dev/null; }

start_panel() {
    cache="file://$folder/cache?ttl=12"
    "$programs/04-shared-panel" "$url" "$cache" > "$folder/panel" 2>&1 &
    jobs+=($!)
    say "A panel serves four operators in turn, and remembers their flags in $folder/cache"
    wait_until has_remembered 3 || die "the panel remembers nobody; see: $(tail -n 3 "$folder/panel")"
}

# Somebody at headquarters cannot leave them alone.
keep_changing() {
    local layouts=(compact spacious control) tours=(long short off) turn=0
    while true; do
        set_flag checkout-layout="${layouts[turn % 3]}" || return 0
        sleep 3
        set_flag onboarding-tour="${tours[turn % 3]}" || return 0
        sleep 3
        set_flag haptics=$((turn % 2 ? 20 : 80))% || return 0
        sleep 3
        turn=$((turn + 1))
    done
}

inspect() {
    "$programs/halyard-inspector" "$cache" --live "$url" --token phc_demo \
        --as operator-7 --as operator-12 --as service-desk \
        --property firmware=2.5 --property has_haptics=true "$@"
}

say "A flag server of our own, instead of PostHog; its flags change every few seconds."
start_server
start_panel
set_flag checkout-layout=compact
keep_changing &
jobs+=($!)

if [[ -z $pictures && -z ${DISPLAY-} && -z ${WAYLAND_DISPLAY-} && -z ${QT_QPA_PLATFORM-} ]]; then
    pictures=build/pictures
    say "There is no display: pictures of every page go to $pictures instead."
fi
if [[ -n $pictures ]]; then
    mkdir -p "$pictures"
    # Pictures are the same whatever somebody has chosen and opened here before.
    export XDG_CONFIG_HOME="$folder/config"
    inspect --reset-layout --screenshots "$pictures" "${options[@]}"
    say "Done: $(find "$pictures" -name '*.png' | wc -l) pictures in $pictures"
else
    say "The inspector opens: left what is remembered of whom, in the middle what they get. Close it to end the demo."
    inspect
fi
