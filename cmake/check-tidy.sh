#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT
#
# check-tidy.sh BUILD_FOLDER — clang-tidy and clazy for all that is compiled there.
#
# Most of their time goes into Qt's headers. So the build is a unity build, of eight files at once,
# and what passed is remembered, as ccache does: by a hash of all that the tools would read.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

passed=${XDG_CACHE_HOME:-$HOME/.cache}/halyard-lint
# Tests and benchmarks get clazy alone: QtTest's macros are not clang-tidy's idea of good code.
tidied='^(lib|inspector|examples)/'

check() {
    local build=$1 command=$2 file=$3 stamp
    stamp=$passed/$({
        cat .clang-tidy .clazy cmake/check-tidy.sh
        clang-tidy --version
        eval "$command -E -C -o -"
    } | sed "s|$PWD||g" | sha256sum | cut -c1-32)
    [[ ! -e $stamp ]] || return 0
    clazy-standalone -p "$build" --checks="$(< .clazy)" --extra-arg=-Werror \
        --header-filter="$PWD/(lib|inspector|tests|benchmarks|examples)/.*" "$file"
    [[ ! ${file#"$PWD/$build/"} =~ $tidied ]] || clang-tidy -quiet -p "$build" "$file"
    : > "$stamp"
}

# command and file of each entry of compile_commands.json, each with a zero byte behind it;
# without what moc and rcc wrote
entries() {
    sed -nE 's/^ *"(command|file)": "(.*)",?$/\2/p' "$1/compile_commands.json" |
        sed 's/\\"/"/g; s/\\\\/\\/g' | paste -d '\t' - - |
        grep -vE '/(mocs_compilation|qrc_[A-Za-z_-]*)[.]cpp$' | tr '\t\n' '\0\0'
}

if [[ ${1-} == --one ]]; then
    check "$2" "$3" "$4"
else
    mkdir -p "$passed"
    find "$passed" -type f -mtime +30 -delete
    entries "$1" | xargs -0 -n 2 -P "$(nproc)" "$0" --one "$1"
fi
