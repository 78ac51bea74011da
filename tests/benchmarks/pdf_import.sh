#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# CPU time of the whole import of a PDF file (text, paragraphs, structure, page map, search index, review stored; worker
# included) beside that of pdftotext.
# usage: pdf_import.sh BUILD-FOLDER FILE.pdf...
# Prints a line a file: pages, seconds of duikan, seconds of pdftotext, and the ratio. The aim is 0.55.
set -eu
build=${1:?build folder}
shift
cpu() { # seconds of user and system time of a command, the best of three
    best=
    for _ in 1 2 3; do
        now=$( { TIMEFORMAT='%U %S'; export TIMEFORMAT; bash -c 'time "$@" >/dev/null 2>&1' time "$@"; } 2>&1 |
            awk '{print $1 + $2}')
        best=$(printf '%s\n%s\n' "${best:-$now}" "$now" | sort -g | head -n 1)
    done
    echo "$best"
}
printf '%-24s %7s %9s %10s %7s\n' file pages duikan pdftotext ratio
for file in "$@"; do
    pages=$(pdfinfo "$file" | awk '/^Pages:/ {print $2}')
    ours=$(cpu "$build/bin/pdfimport_benchmark" "$file")
    theirs=$(cpu pdftotext "$file" /dev/null)
    printf '%-24s %7s %9s %10s %7s\n' "$(basename "$file")" "$pages" "$ours" "$theirs" \
        "$(awk -v a="$ours" -v b="$theirs" 'BEGIN {printf "%.2f", a / b}')"
done
