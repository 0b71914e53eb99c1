#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT
#
# A flag server, a client that watches it and remembers, an outage, and a restart in the middle of
# it. Ends by itself after half a minute.

set -euo pipefail

programs=${1:-build/release/bin}
folder=$(mktemp -d)
server=''
watch=''

clean_up() {
    [[ -z $watch ]] || kill "$watch" 2> /dev/null || true
    [[ -z $server ]] || kill "$server" 2> /dev/null || true
    wait
    rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
die() { printf 'demo: %s\n' "$*" >&2; exit 1; }

# A line of JSON, as a person would say it.
in_words() {
    sed -u -E \
        -e 's/^.*"key":"([^"]*)","now":.*"source":"([^"]*)",.*"value":("[^"]*"|[^,"]*),"variant".*$/    \1 is \3 (\2)/' \
        -e 's/^.*"error":null,"known":([0-9]+),"state":"([^"]*)".*$/    the client is \2, and knows \1 flags/' \
        -e 's/^.*"detail":"([^"]*)".*"known":([0-9]+),"state":"([^"]*)".*$/    the client is \3: \1. It still knows \2 flags/' \
        -e 's/is null \(none\)/has no value/'
}

# wait_for FILE PATTERN
wait_for() {
    local tries
    for ((tries = 0; tries < 100; ++tries)); do
        grep -q "$2" "$1" 2> /dev/null && return
        sleep 0.1
    done
    die "waited in vain for \"$2\"; see: $(tail -n 3 "$1")"
}

start_server() {
    : > "$folder/server"
    "$programs/halyard-demo-server" --port "${port:-0}" > "$folder/server" 2> "$folder/server-log" &
    server=$!
    wait_for "$folder/server" 'listening on'
    url=$(sed -n 's/.*listening on \(http[^ ]*\).*/\1/p' "$folder/server")
    port=${url##*:}
}

set_flag() { "$programs/halyard-demo-server" --control "$url" set "$@" > /dev/null; }

# A watching client asks twice a minute at most; a demo can't wait for that.
ask_now() {
    kill -USR1 "$watch"
    sleep 1.5
}

# A new process each time; what it knows before it has asked is what is remembered.
restart() {
    "$programs/halyard" list --as operator-7 --cache "$cache" 2> "$folder/said" |
        head -n 6 | sed 's/^/    /' || true
    [[ ! -s $folder/said ]] || printf '    (%s)\n' "$(head -n 1 "$folder/said")"
}

say "A flag server of our own, instead of PostHog:"
start_server
printf '    %s\n' "$url"

say "A client watches it for operator-7, and remembers in a folder (halyard watch --cache):"
export HALYARD_HOST=$url HALYARD_TOKEN=phc_demo
cache="file://$folder/cache?ttl=8"
"$programs/halyard" watch --as operator-7 --cache "$cache" > "$folder/watch" 2> /dev/null &
watch=$!
tail -n +1 -f "$folder/watch" --pid "$watch" 2> /dev/null | in_words &
wait_for "$folder/watch" '"state":"ready"'
sleep 1

say "Somebody switches haptics on:"
set_flag haptics=on
ask_now

say "… and tries the compact layout:"
set_flag checkout-layout=compact
ask_now

say "Now the server goes down (kill -9):"
kill -9 "$server"
wait "$server" 2> /dev/null || true
ask_now
say "Nothing changed for the client: no line above says that a flag lost its value."
sleep 1

say "The program is started again while the server is still down. Values are there at once:"
kill "$watch"
wait "$watch" 2> /dev/null || true
restart
say "Later, nobody having confirmed them, they say so:"
sleep 8
restart

say "The server comes back, with its own flags:"
start_server
restart

say "That was it. Next: halyard list --host http://127.0.0.1:8010 --token phc_demo, or examples/."
