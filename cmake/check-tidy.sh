#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT
#
# check-tidy.sh BUILD_FOLDER — clang-tidy and clazy for every file that is compiled there.
#
# One file takes ten seconds, so what passed is remembered by a hash of what the tools would read.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

passed=build/lint-passed
# Tests and benchmarks get clazy alone: QtTest's macros are not clang-tidy's idea of good code.
tidied='/(lib|inspector|examples)/'

check() {
    local build=$1 command=$2 file=$3 stamp
    stamp=$passed/$({
        cat .clang-tidy .clazy
        eval "$command -E -C -o -"
    } | sha256sum | cut -c1-32)
    [[ ! -e $stamp ]] || return 0
    clazy-standalone -p "$build" --checks="$(< .clazy)" --extra-arg=-Werror \
        --header-filter="$PWD/(lib|inspector|tests|benchmarks|examples)/.*" "$file"
    [[ ! $file =~ $tidied ]] || clang-tidy -quiet -p "$build" "$file"
    touch "$stamp"
}

# command and file of each entry of compile_commands.json, each with a zero byte behind it
entries() {
    sed -nE 's/^ *"(command|file)": "(.*)",?$/\2/p' "$1/compile_commands.json" |
        sed 's/\\"/"/g; s/\\\\/\\/g' | paste -d '\t' - - | grep -v "	$PWD/build/" |
        tr '\t\n' '\0\0'
}

if [[ ${1-} == --one ]]; then
    check "$2" "$3" "$4"
else
    mkdir -p "$passed"
    entries "$1" | xargs -0 -n 2 -P "$(nproc)" "$0" --one "$1"
fi
