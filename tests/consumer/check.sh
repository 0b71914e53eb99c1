#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT
#
# check.sh install|subdirectory|find_package|pkg_config shared|static
# Builds the outside program in one of these ways, and runs it against a live server.

set -euo pipefail

way=$1
linkage=$2
here=$(dirname "${BASH_SOURCE[0]}")
work=$PWD/$linkage
prefix=$work/prefix
program=$work/$way/consumer

# The library is compiled here too, twice; nothing else of these tests takes time.
if command -v ccache > /dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_SLOPPINESS=pch_defines,time_macros
fi

build_by_cmake() {
    rm -rf "${work:?}/$way"
    "$CMAKE" -G Ninja -S "$here/project" -B "$work/$way" -DCMAKE_CXX_FLAGS=-O1 "$@"
    "$CMAKE" --build "$work/$way"
}

build_by_pkg_config() {
    local flags
    mkdir -p "$work/$way"
    flags=$(PKG_CONFIG_PATH=$prefix/$HALYARD_LIBRARIES/pkgconfig pkg-config --cflags --libs halyard)
    # shellcheck disable=SC2086 # these are words
    "$CXX" -std=c++20 "$here/project/main.cpp" $flags -o "$program"
}

start_server() {
    coproc server { exec "$HALYARD_DEMO_SERVER" --port 0 --flags "$here/flags.json"; }
    # shellcheck disable=SC2154 # coproc sets it
    server_process=$server_PID
    trap 'kill "$server_process"' EXIT
    read -r -t 10 -u "${server[0]}" announcement
    address=${announcement##* }
}

ask() {
    HOME=$work XDG_DATA_HOME=$work/data LD_LIBRARY_PATH=$prefix/$HALYARD_LIBRARIES \
        timeout 20 "$program" "$address" phc_consumer harbour
}

case $way in
    install)
        rm -rf "$prefix"
        "$CMAKE" --install "$HALYARD_BUILD" --prefix "$prefix"
        exit
        ;;
    subdirectory)
        build_by_cmake -DHALYARD_SOURCE="$HALYARD_SOURCE" \
            -DBUILD_SHARED_LIBS="$([[ $linkage == shared ]] && echo ON || echo OFF)"
        [[ $linkage == "$HALYARD_LINKAGE" ]] || "$CMAKE" --install "$work/$way" --prefix "$prefix"
        ;;
    find_package) build_by_cmake -DCMAKE_PREFIX_PATH="$prefix" ;;
    pkg_config) build_by_pkg_config ;;
esac

start_server
answer=$(ask)
expected='harbour: on, "blue peter"'
if [[ $answer != "$expected" ]]; then
    printf 'expected: %s\ngot:      %s\n' "$expected" "$answer"
    exit 1
fi
linked=static
! readelf -d "$program" | grep -q 'NEEDED.*libHalyard' || linked=shared
if [[ $linked != "$linkage" ]]; then
    printf '%s is %s\n' "$program" "$linked"
    exit 1
fi
