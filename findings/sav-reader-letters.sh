#!/usr/bin/env bash
# sav-reader 2.0.8 (npm), the reader of SPSS files for JavaScript, breaks letters outside of ASCII at every eighth byte.
#
# Seen: of a .sav file in UTF-8 as PSPP 1.6.2 (Debian: pspp) writes it, a string is turned into text in pieces of eight bytes, as it
# stands in the file, so that a letter of two or three bytes across two pieces becomes two or three U+FFFD. Of "Łódź" one answer
# has lost Ł, another ź, and a third is whole; of eleven Japanese letters three are gone. Of answers longer than 255 bytes some
# have a space within a word as well ("a nd"). Nothing is thrown. haven 2.5.1 (Debian: r-cran-haven) reads all of it.
# Expected: the words; the file says itself that its characters are UTF-8 (record 7, subtype 20), and a letter is no matter of pieces.
# Why it matters: survey answers are kept in such files, and what people wrote freely is what themes are made of. The same word
# is whole in one answer and broken in another, so that a search for it, or a count, finds some and not others.
set -euo pipefail
command -v pspp >/dev/null && Rscript -e 'library(haven)' >/dev/null 2>&1 || { echo "These are needed: pspp r-cran-haven"; exit 1; }
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund sav-reader@2.0.8 >/dev/null 2>&1
cat > write.sps <<'SPS'
DATA LIST LIST /who (A2) answer (A120).
BEGIN DATA
P1 "I live in Łódź."
P2 "We all live in Łódź."
P3 "Nobody asked me in Łódź."
P4 "医者を信頼しています。"
P5 "We trust them."
END DATA.
STRING long (A400).
COMPUTE long = RTRIM(answer).
LOOP #i = 1 TO 26.
COMPUTE long = CONCAT(RTRIM(long), ' and so on,').
END LOOP.
SAVE OUTFILE='answers.sav'.
SPS
pspp write.sps >/dev/null
cat > look.cjs <<'JS'
const { SavFileReader } = require("sav-reader");
(async () => {
  const file = new SavFileReader("answers.sav");
  await file.open();
  for (const { who, answer, long } of await file.readAllRows())
    console.log(`sav-reader, ${who}: ${answer} | ${[...new Set(long.slice(answer.length).split(" "))].join(" ").trim()}`);
})();
JS
shown=$(node look.cjs | sed 's/\xef\xbf\xbd/<FFFD>/g'
  Rscript -e 'rows <- haven::read_sav("answers.sav"); writeLines(paste0("haven, ", rows$who, ": ", rows$answer))')
echo "$shown"
diff - <(echo "$shown") <<'END'
sav-reader, P1: I live in Łód<FFFD><FFFD>. | and so on, s o
sav-reader, P2: We all live in <FFFD><FFFD>ódź. | and so on,
sav-reader, P3: Nobody asked me in Łódź. | and so on,
sav-reader, P4: 医者<FFFD><FFFD>信頼<FFFD><FFFD><FFFD>ています<FFFD><FFFD> | and so on, a nd
sav-reader, P5: We trust them. | and so on,
haven, P1: I live in Łódź.
haven, P2: We all live in Łódź.
haven, P3: Nobody asked me in Łódź.
haven, P4: 医者を信頼しています。
haven, P5: We trust them.
END
