#!/usr/bin/env bash
# papaparse 5.7.1 (npm), with its delimiter left to be found, as by default.
#
# Seen: of a valid file with two columns parted by semicolons that ends with a line break, as files do, the delimiter is found
# where the file has ten lines or more, and not where it has fewer: the end of the file counts as a row of one field, which
# takes the mean below two. The file is then read as if commas parted it: the quotes are cut at every comma, and where fields
# stand in quotation marks whole rows run together. The same with bars and tabs.
# Expected: the same delimiter for eight rows as for ten; skipEmptyLines: true finds it in both.
# Why it matters: "quote;participant" is what Excel writes wherever a comma is the decimal mark. Somebody's first quotes come
# out cut at each comma, with the participants' codes lost in the last piece, and a longer file of the same study is read well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.7.1 >/dev/null
cat > look.cjs <<'JS'
const Papa = require("papaparse");
const file = rows => ["Quote;Participant", ...Array.from({ length: rows }, (_, i) => `They listen, mostly.;P${i + 1}`)].join("\r\n") + "\r\n";
for (const rows of [8, 9])
  console.log(`${rows} quotes: ${Papa.parse(file(rows)).meta.delimiter} ${JSON.stringify(Papa.parse(file(rows)).data[1])}`);
console.log(`8 quotes, empty lines skipped: ${Papa.parse(file(8), { skipEmptyLines: true }).meta.delimiter}`);
JS
shown=$(node look.cjs)
echo "$shown"
grep -qxF '8 quotes: , ["They listen"," mostly.;P1"]' <<<"$shown"
grep -qxF '9 quotes: ; ["They listen, mostly.","P1"]' <<<"$shown"
grep -qxF '8 quotes, empty lines skipped: ;' <<<"$shown"
