#!/usr/bin/env bash
# Fuzzes one target with AFL++ (Debian: apt-get install afl++), from the kept corpus and the seeds beside it:
#   tests/FocusThemes.Fuzz/run.sh TARGET SECONDS
#   tests/FocusThemes.Fuzz/run.sh TARGET keep       what reaches code that nothing else does joins the corpus
#   tests/FocusThemes.Fuzz/run.sh replay            the whole corpus once more, without AFL
# TARGET: text csv html jats tex pdf docx xlsx package project database hints answers filter search. Findings are left below obj/fuzz/TARGET.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_TieredPGO=0
built=$PWD/obj/fuzz/built

if [ "${1:-}" = replay ]; then exec dotnet run --configuration Release -- replay Corpus; fi
target=${1:?which target} seconds=${2:?how many seconds, or keep}
found=$PWD/obj/fuzz/$target

if [ "${FUZZ_NO_BUILD:-}" != 1 ]; then
    rm -rf "$built"
    dotnet build --configuration Release --output "$built" -v quiet -p:UseSharedCompilation=false
    (cd ../.. && dotnet tool restore >/dev/null && dotnet sharpfuzz "$built/FocusThemes.dll")
fi

export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1
export AFL_FORKSRV_INIT_TMOUT=60000 AFL_AUTORESUME=1 AFL_DISABLE_TRIM=1
case $target in
    html | jats | tex | pdf | docx | xlsx | project) words=(-x "Words/$target.dict") ;;
    hints | answers) words=(-x Words/json.dict) ;;
    filter | search) words=(-x Words/search.dict) ;;
    *) words=(-x Words/text.dict) ;;
esac

all=$(mktemp -d)
trap 'rm -rf "$all"' EXIT
"$built/FocusThemes.Fuzz" unpack Corpus "$target" "$all"

if [ "$seconds" = keep ]; then
    # Large inputs, and ways to the same code, say little that small ones do not and make the corpus heavy.
    for file in "$found"/default/queue/id*; do [ "$(stat -c %s "$file")" -gt 1500 ] || cp "$file" "$all"; done
    rm -rf "$found/kept"
    afl-cmin -e -t 10000 -m none -i "$all" -o "$found/kept" -- "$built/FocusThemes.Fuzz" "$target"
    rm -f "$all"/*
    for file in "$found"/kept/*; do cp "$file" "$all/$(sha1sum "$file" | cut -c1-12)"; done
    "$built/FocusThemes.Fuzz" pack Corpus "$target" "$all"
    exit
fi

mkdir -p "$found"
status=0
timeout --signal=INT "$((seconds + 120))" nice afl-fuzz -V "$seconds" -t 5000 -m none -G 8192 "${words[@]}" \
    -i "$all" -o "$found" -- "$built/FocusThemes.Fuzz" "$target" >"$found/log" 2>&1 || status=$?
grep -E '^(execs_done|execs_per_sec|corpus_count|saved_crashes|saved_hangs|edges_found)' "$found/default/fuzzer_stats"
exit "$status"
