#!/usr/bin/env bash
# What QualCoder's own import takes from the .qdpx that is written here: codes at their place, codings with their words,
# documents, cases. Outside CI, since it needs the network (or QUALCODER and QC, repositories to fetch from) and Python 3.
#   tests/formats/qda.sh            the seed (a table), and qc's demo project taken in and given out again
#   tests/formats/qda.sh FILE...    other tables and projects
# QualCoder has each name once, so of codes that are called alike it takes the first.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A file of a repository as it was at a commit.
take() {
    git -C "$work" init --quiet
    git -C "$work" fetch --quiet --depth 1 "$1" "$2"
    mkdir -p "$(dirname "$work/$3")"
    git -C "$work" show "$2:$3" >"$work/$3"
}

for file in refi.py __main__.py; do
    take "${QUALCODER:-https://github.com/ccbogel/QualCoder}" c3204641e0a997c08219d2377eb5736cd94504bc "src/qualcoder/$file"
done
files=("$@")
if [ ${#files[@]} -eq 0 ]; then
    take "${QC:-https://github.com/cproctor/qualitative-coding}" 29ecba93ab2946c128765f3a67a55fe8c3c86bf9 qualitative_coding/demo.qdpx
    files=("$root/seeds/social-innovators" "$work/qualitative_coding/demo.qdpx")
fi

focusthemes() { dotnet run --no-build --project "$root/src/FocusThemes.Web" -- "$@" --database "$work/library.db"; }
dotnet build -v q "$root/src/FocusThemes.Web" >/dev/null
for file in "${files[@]}"; do
    slug=$(focusthemes import "$file" | sed -n 's/: new\..*//p')
    focusthemes export "$slug" --format qdpx --out "$work/$slug.qdpx"
    focusthemes export "$slug" --format json --out "$work/$slug.json"
    python3 "$here/qda.py" "$work/src/qualcoder" "$work/$slug.qdpx" "$work/$slug.json" || true
done
