#!/usr/bin/env bash
# @orama/orama 3.1.18 (npm), asked for exact words (exact: true) in languages that it knows.
#
# Seen: a word that begins or ends with a letter outside of a to z is never found, in Spanish, French and German as in Russian,
# where no word is: "José", "été", "Öl" and "жизнь" give nothing. The same search without exact finds them, with exact it finds
# "Pedro", "peur" and "Geld", and nothing is thrown. Inside a word such letters do no harm: "Größe" is found.
# Expected: the documents that hold the word, as for the others, in each language that create takes ("russian" and so on).
# Why it matters: an exact search is made to count who used a word. "жизнь" (life), "été" (summer) and many participants'
# names come out as said by nobody, beside other words that are counted right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @orama/orama@3.1.18 >/dev/null 2>&1
cat > look.mjs <<'JS'
import { create, insert, search } from "@orama/orama";
const look = async (language, quotes, ...asked) => {
  const index = create({ schema: { quote: "string" }, language });
  for (const quote of quotes) await insert(index, { quote });
  const found = async (term, exact) =>
    (await search(index, { term, exact })).hits.map(hit => hit.document.quote).sort().join(" + ") || "nothing";
  for (const term of asked) console.log(`${term}: ${await found(term, false)}; exact: ${await found(term, true)}`);
};
await look("spanish", ["José habla", "Pedro habla"], "José", "Pedro");
await look("french", ["Un été chaud", "Elle a peur"], "été", "peur");
await look("german", ["Öl kostet viel", "Geld fehlt", "Größe zählt"], "Öl", "Geld", "Größe");
await look("russian", ["Моя жизнь трудна"], "жизнь");
JS
shown=$(node look.mjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
José: José habla; exact: nothing
Pedro: Pedro habla; exact: Pedro habla
été: Un été chaud; exact: nothing
peur: Elle a peur; exact: Elle a peur
Öl: Öl kostet viel; exact: nothing
Geld: Geld fehlt; exact: Geld fehlt
Größe: Größe zählt; exact: Größe zählt
жизнь: Моя жизнь трудна; exact: nothing
END
