#!/usr/bin/env bash
# SQLite's FTS5 with its porter tokenizer (SQLite as bundled with better-sqlite3 12.11.1, npm).
#
# Seen: what somebody types before * is stemmed like a whole word, the indexed words are stemmed too, and the two stems need
# not begin alike. With the words "university" and "community": univ* and university* find the first, universi* and universit*
# find nothing; communit* finds nothing. The other way round, generally* finds "generous" and "generations".
# Expected: that a longer beginning of a word that is there finds it, and that what is found begins with what was typed; or
# a sentence in the documentation that prefix queries and stems do not go together. An fts5 table without porter does both.
# Why it matters: a search that answers while one types shows hits, then none, then hits again for one and the same word;
# whoever stops in between concludes that no participant spoke of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund better-sqlite3@12.11.1 >/dev/null 2>&1
cat > look.cjs <<'JS'
const database = require("better-sqlite3")(":memory:");
console.log("SQLite", database.prepare("select sqlite_version() as version").get().version);
const words = ["university", "community", "generous", "generations"];
const found = (tokenizer, asked) => {
  database.exec(`create virtual table quotes using fts5(words, tokenize = "${tokenizer}")`);
  for (const word of words) database.prepare("insert into quotes values (?)").run(word);
  const hits = database.prepare("select words from quotes where quotes match ? order by rowid").all(`${asked}*`);
  database.exec("drop table quotes");
  return hits.map(hit => hit.words).join() || "nothing";
};
for (const asked of ["univ", "universi", "universit", "university", "communit", "generally"])
  console.log(`${asked}*: porter ${found("porter unicode61", asked)}; unicode61 ${found("unicode61", asked)}`);
JS
shown=$(node look.cjs)
echo "$shown"
grep -qx "univ\*: porter university; unicode61 university" <<<"$shown"
grep -qx "universi\*: porter nothing; unicode61 university" <<<"$shown"
grep -qx "communit\*: porter nothing; unicode61 community" <<<"$shown"
grep -qx "generally\*: porter generous,generations; unicode61 nothing" <<<"$shown"
