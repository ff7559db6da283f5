#!/usr/bin/env bash
# PostgreSQL's full-text search (18.7, as in @electric-sql/pglite 0.5.17, npm) takes words that a sign joins for files and hosts.
#
# Seen: of to_tsvector in "english" and in "simple", two words with a stroke between them are one file name ("angry/afraid"), and
# the last word of a sentence and the first one of the next are the name of a host where there is no space between ("home.It"):
# neither word is found by itself. Of "P-12" the 12 is a number below zero and is found as "-12" only, while of "co-worker" both
# parts are found beside the whole. Nothing is said of it.
# Expected: the words, as minisearch 7.2.0 (npm) has them; the documentation tells of file and host as kinds
# of token that are indexed, and not that what is neither counts as one.
# Why it matters: who transcribes writes "mother/daughter", and from a PDF or a cell with two lines come sentences without a space.
# A search for "afraid" or "home" leaves out just those who said it there, answers with others, and looks complete.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @electric-sql/pglite@0.5.17 minisearch@7.2.0 >/dev/null 2>&1
cat > look.mjs <<'JS'
import { PGlite } from "@electric-sql/pglite";
import MiniSearch from "minisearch";
const postgres = new PGlite();
console.log((await postgres.query("select version()")).rows[0].version.split(" ").slice(0, 2).join(" "));
const asked = [["They were angry/afraid of it.", "afraid"], ["I went home.It was late.", "home"], ["I went home. It was late.", "home"],
  ["P-12 agreed.", "12"], ["My co-worker agreed.", "worker"]];
for (const [said, word] of asked) {
  const found = [];
  for (const language of ["english", "simple"])
    found.push(`${language} ${(await postgres.query(
      `select to_tsvector('${language}', $1) @@ plainto_tsquery('${language}', $2) as found`, [said, word])).rows[0].found}`);
  const index = new MiniSearch({ fields: ["said"] });
  index.add({ id: 1, said });
  found.push(`minisearch ${index.search(word).length === 1}`);
  const { rows } = await postgres.query("select alias, token from ts_debug('english', $1) where alias <> 'blank'", [said]);
  console.log(`${word} in "${said}": ${found.join(", ")}; ${rows.filter(row => !/word/.test(row.alias))
    .map(row => `${row.alias} ${row.token}`).join(", ") || "words"}`);
}
JS
shown=$(node look.mjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
PostgreSQL 18.7
afraid in "They were angry/afraid of it.": english false, simple false, minisearch true; file angry/afraid
home in "I went home.It was late.": english false, simple false, minisearch true; host home.It
home in "I went home. It was late.": english true, simple true, minisearch true; words
12 in "P-12 agreed.": english false, simple false, minisearch true; int -12
worker in "My co-worker agreed.": english true, simple true, minisearch true; words
END
