#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT
#
# check.sh find_package|pkg_config shared|static PREFIX
# Builds an outside program that links Halyard::Redis, and sees whether the linker kept it.

set -euo pipefail

way=$1
linkage=$2
prefix=$3
here=$(dirname "${BASH_SOURCE[0]}")
work=$PWD/$linkage/$way
program=$work/consumer

rm -rf "$work"
mkdir -p "$work"
case $way in
    find_package)
        "$CMAKE" -G Ninja -S "$here/project" -B "$work" -DCMAKE_PREFIX_PATH="$prefix"
        "$CMAKE" --build "$work"
        ;;
    pkg_config)
        flags=$(PKG_CONFIG_PATH=$prefix/$HALYARD_LIBRARIES/pkgconfig \
            pkg-config --cflags --libs halyard-redis)
        # shellcheck disable=SC2086 # these are words
        "$CXX" -std=c++20 -Wl,--as-needed "$here/project/main.cpp" $flags -o "$program"
        ;;
esac

answer=$(HOME=$work XDG_DATA_HOME=$work LD_LIBRARY_PATH=$prefix/$HALYARD_LIBRARIES \
    timeout 20 "$program")
[[ $answer == off ]] || { printf 'the program says: %s\n' "$answer"; exit 1; }

if [[ $linkage == shared ]]; then
    readelf -d "$program" | grep 'NEEDED.*libHalyardRedis' && exit
else
    nm --demangle "$program" | grep -i ' T Halyard::Redis::registerBackend()' && exit
fi
echo "the linker dropped Halyard::Redis"
exit 1
