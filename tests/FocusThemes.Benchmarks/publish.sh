#!/usr/bin/env bash
# A library of many studies published as files, in a release build: files a second, resident memory, and a second run with
# nothing changed; beside them Debian's hugo, in the same run, writing as many pages of the same size.
# Usage: publish.sh [studies, 1000] [quotes of each, 100]; PROGRAM names one that is built already.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
studies=${1:-1000} quotes=${2:-100}
for tool in dotnet hugo python3 /usr/bin/time; do
    command -v "$tool" >/dev/null || { echo "$tool is missing; on Debian: apt-get install hugo python3 time" >&2; exit 1; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 - "$work/studies" "$studies" "$quotes" <<'MADE'
import json, os, random, sys
folder, studies, quotes = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
lot = random.Random(1)
words = ["".join(lot.choice("aeiou" if i % 2 else "bdklmnprst") for i in range(lot.randint(2, 9))) for _ in range(20_000)]
weights = [1 / (i + 1) for i in range(len(words))]
text = lambda length: " ".join(lot.choices(words, weights, k=length))
for study in range(studies):
    place = f"{folder}/study-{study:05}"
    os.makedirs(place)
    with open(f"{place}/table.csv", "w") as table:
        table.write("Theme,Concept,Quote,Participant\n")
        for quote in range(quotes):
            theme, concept = quote * 5 // quotes, quote * 15 // quotes
            table.write(f"{theme + 1}) theme {theme} {words[study % 500]},concept {concept} {words[concept]},{text(lot.randint(8, 50))},{lot.randint(1, 4)}P{lot.randint(1, 5):02}\n")
    json.dump([{"check": "source-bytes", "about": "table.csv", "answer": "accepted", "reason": "Made by lot."}], open(f"{place}/checks.json", "w"))
MADE
program=${PROGRAM:-$work/program/FocusThemes.Web}
[ -x "$program" ] || dotnet publish "$root/src/FocusThemes.Web" -c Release -o "$work/program" -v q -nologo >/dev/null
export FocusThemes__Database=$work/library.db
"$program" import "$work/studies" >/dev/null
run() { /usr/bin/time -f '%e s, %M kB at most' "$program" publish --out "$work/site"; }
echo "first run"; run
files=$(find "$work/site" -type f | wc -l) pages=$(find "$work/site" -name '*.html' | wc -l)
bytes=$(find "$work/site" -name '*.html' -printf '%s\n' | awk '{ sum += $1 } END { printf "%d", sum / NR }')
echo "$files files, of them $pages pages of $bytes bytes on average"
echo "second run"; run
mkdir -p "$work/hugo/content" "$work/hugo/layouts/_default"
printf 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n' >"$work/hugo/config.toml"
echo '<!DOCTYPE html><html lang="en"><head><title>{{ .Title }}</title></head><body><main>{{ .Content }}</main></body></html>' | tee "$work/hugo/layouts/_default/single.html" >"$work/hugo/layouts/_default/list.html"
python3 - "$work/hugo/content" "$pages" "$bytes" <<'MADE'
import os, random, sys
folder, pages, size = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
lot = random.Random(2)
words = [f"word{i}" for i in range(5_000)]
for page in range(pages):
    place = f"{folder}/{page // 200}"
    os.makedirs(place, exist_ok=True)
    paragraphs = []
    while sum(map(len, paragraphs)) < size * 0.95: paragraphs.append(f"[{lot.choice(words)}](/{page // 200}/) " + " ".join(lot.choices(words, k=40)))
    open(f"{place}/page-{page}.md", "w").write(f"---\ntitle: Page {page}\n---\n" + "\n\n".join(paragraphs) + "\n")
MADE
echo "hugo, $pages pages"
(cd "$work/hugo" && /usr/bin/time -f '%e s, %M kB at most' hugo --quiet)
