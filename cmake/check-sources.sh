#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT
#
# What no other tool looks at: licence lines, and the length of files.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

status=0

complain() {
    printf '%s\n' "$*"
    status=1
}

sources() {
    find . -path ./build -prune -o -path ./.git -prune -o -type f \
        '(' -name '*.h' -o -name '*.cpp' -o -name '*.sh' -o -name '*.cmake' -o -name '*.qml' \
        -o -name CMakeLists.txt -o -path ./dev -o -path ./.ci/run ')' -print | sort
}

while IFS= read -r file; do
    head -n 3 "$file" | grep -q 'SPDX-FileCopyrightText: 2026 Halyard contributors' ||
        complain "$file: the first lines lack SPDX-FileCopyrightText: 2026 Halyard contributors"
    head -n 3 "$file" | grep -q 'SPDX-License-Identifier: MIT' ||
        complain "$file: the first lines lack SPDX-License-Identifier: MIT"
    case $file in
        *.h | *.cpp)
            # 300 is the aim. A test may add its tables of rows.
            longest=400
            [[ $file != ./tests/* ]] || longest=500
            lines=$(wc -l < "$file")
            ((lines <= longest)) || complain "$file: $lines lines, $longest are the limit"
            ;;
    esac
done < <(sources)

exit "$status"
