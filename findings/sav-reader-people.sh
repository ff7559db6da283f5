#!/usr/bin/env bash
# sav-reader 2.0.8 (npm) reads one person of an SPSS file that haven 2.5.1 (Debian: r-cran-haven) writes.
#
# Seen: of a .sav file with two hundred rows as haven's write_sav writes it with its defaults (compress = "byte"), readAllRows gives
# the first row and ends, from a file as from a buffer, while the number of cases in the header that it tells is 200. With other
# columns there is a row too many, a person "null" who says "nullnullnull…". Nothing is thrown. PSPP 1.6.2 (Debian: pspp) and
# haven read all of them; of the same data as PSPP writes it, compressed in the same way, sav-reader reads all, and so it does if
# haven does not compress. haven begins each row with a new group of codes, and fills the last group up with 0.
# Expected: the rows; a code 0 is padding that is to be ignored, as PSPP's description of the format has it.
# Why it matters: R is where survey data are made ready, and a page or a program in JavaScript where they are shown. It shows one
# participant, or one who was not there, in a table that is otherwise right, and every count and theme is made of that one.
set -euo pipefail
command -v pspp >/dev/null && Rscript -e 'library(haven)' >/dev/null 2>&1 || { echo "These are needed: pspp r-cran-haven"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund sav-reader@2.0.8 >/dev/null 2>&1
cat > write.R <<'R'
library(haven)
people <- data.frame(who = sprintf("P%03d", 1:200), age = rep(20:69, 4), answer = rep(c("We trust them.", "Nobody asks."), 100))
write_sav(people, "haven.sav")
write_sav(people, "plain.sav", compress = "none")
write_sav(data.frame(who = sprintf("P%d", 1:5), answer = strrep("word ", 100)), "long.sav")
cat("haven reads its own:", nrow(read_sav("haven.sav")), "and", paste0(nrow(read_sav("long.sav")), "\n"))
R
cat > write.sps <<'SPS'
GET FILE='haven.sav'.
SAVE OUTFILE='pspp.sav' /COMPRESSED.
COMPUTE one = 1.
AGGREGATE OUTFILE=* /BREAK=one /n=N.
LIST n.
SPS
cat > look.cjs <<'JS'
const { readFileSync } = require("fs");
const { SavFileReader, SavBufferReader } = require("sav-reader");
(async () => {
  const show = async (name, file) => {
    await file.open();
    const rows = await file.readAllRows();
    const { who, answer } = rows.at(-1);
    console.log(`${name}: ${rows.length} of ${file.meta.header.n_cases}; the last: ${who}, ${answer.slice(0, 14)}`);
  };
  for (const name of ["haven", "long", "plain", "pspp"]) await show(name, new SavFileReader(`${name}.sav`));
  await show("haven, from a buffer", new SavBufferReader(readFileSync("haven.sav")));
})();
JS
shown=$(Rscript write.R
  echo "PSPP reads haven's: $(pspp -O format=csv write.sps | tail -1)"
  node look.cjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
haven reads its own: 200 and 5
PSPP reads haven's: 200
haven: 1 of 200; the last: P001, We trust them.
long: 6 of 5; the last: null, nullnullnullnu
plain: 200 of 200; the last: P200, Nobody asks.
pspp: 200 of 200; the last: P200, Nobody asks.
haven, from a buffer: 1 of 200; the last: P001, We trust them.
END
