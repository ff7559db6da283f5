#!/usr/bin/env bash
# SheetJS 0.18.5 (npm: xlsx; so does 0.20.3 in @e965/xlsx), readxl 1.4.2 (Debian: r-cran-readxl) and Spreadsheet::XLSX 0.17 (Debian:
# libspreadsheet-xlsx-perl) put every string after an empty one that xlsx-populate 1.21.0 (npm) writes into the wrong cell.
#
# Seen: xlsx-populate writes a rich text that no words were added to as <si/> in the table of shared strings; ECMA-376, 18.4.8, asks
# for nothing in it. The three do not count it, so that each string after it stands one cell before its own: a participant's code
# is in the place of that one's quote, or nowhere, and the next quote in the place of the code. Nothing is said, but for Perl's
# "uninitialized value"; readxl stops only where the sheet that it reads has the workbook's last string. openpyxl 3.0.9 (Debian:
# python3-openpyxl) reads all of it well, and with <si><t/></si> so do the others.
# Expected: an empty cell, and the others as they were.
# Why it matters: one answer left empty, and from that row on everybody's words are somebody else's. The table has its rows and
# columns, and in each cell stands something that was said.
set -euo pipefail
export LC_ALL=C.UTF-8
python=/usr/bin/python3
"$python" -c "import openpyxl" 2>/dev/null && Rscript -e 'library(readxl)' >/dev/null 2>&1 && perl -MSpreadsheet::XLSX -e 1 \
  || { echo "These are needed: python3-openpyxl r-cran-readxl libspreadsheet-xlsx-perl"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 @e965/xlsx@0.20.3 xlsx-populate@1.21.0 >/dev/null 2>&1
cat > look.cjs <<'JS'
const populate = require("xlsx-populate");

const answers = [["P1", "We", "talk."], ["P2"], ["P3", "Nobody", "asks."], ["P4", "They", "listen."]];
(async () => {
  const book = await populate.fromBlankAsync();
  const sheet = book.sheet(0);
  ["Quote", "Who"].forEach((name, at) => sheet.cell(1, at + 1).value(name));
  answers.forEach(([who, ...words], at) => {
    const quote = new populate.RichText();
    words.forEach((word, place) => quote.add(place ? ` ${word}` : word, { bold: place > 0 }));
    sheet.cell(at + 2, 1).value(quote);
    sheet.cell(at + 2, 2).value(who);
  });
  book.addSheet("Notes").cell(1, 1).value("Read by two.");
  await book.toFileAsync("answers.xlsx");
  for (const name of ["xlsx", "@e965/xlsx"]) {
    const { readFile, utils } = require(name);
    for (const row of utils.sheet_to_json(Object.values(readFile("answers.xlsx").Sheets)[0], { header: 1 }))
      console.log(`${name}: ${[0, 1].map(at => row[at] || "-").join(" | ")}`);
  }
})();
JS
cat > look.pl <<'PL'
use Spreadsheet::XLSX;
my ($sheet) = @{Spreadsheet::XLSX->new("answers.xlsx")->{Worksheet}};
print "Spreadsheet::XLSX: ", join(" | ", map { $_->{Val} || "-" } @{$sheet->{Cells}[$_]}[0, 1]), "\n" for 0 .. 4;
PL
shown=$(node look.cjs
  Rscript -e 'rows <- suppressMessages(readxl::read_excel("answers.xlsx", sheet = 1, col_names = FALSE)); rows[is.na(rows)] <- "-"' \
    -e 'writeLines(paste("readxl:", rows[[1]], "|", rows[[2]]))'
  perl look.pl 2>/dev/null
  "$python" -c 'import openpyxl
for row in openpyxl.load_workbook("answers.xlsx").worksheets[0].values: print("openpyxl:", " | ".join(cell or "-" for cell in row))')
dpkg-query -W -f '${Package} ${Version}\n' python3-openpyxl r-cran-readxl libspreadsheet-xlsx-perl
echo "$shown"
diff - <(echo "$shown") <<'END'
xlsx: Quote | Who
xlsx: We talk. | P1
xlsx: - | Nobody asks.
xlsx: P3 | They listen.
xlsx: P4 | Read by two.
@e965/xlsx: Quote | Who
@e965/xlsx: We talk. | P1
@e965/xlsx: - | Nobody asks.
@e965/xlsx: P3 | They listen.
@e965/xlsx: P4 | Read by two.
readxl: Quote | Who
readxl: We talk. | P1
readxl: P2 | Nobody asks.
readxl: P3 | They listen.
readxl: P4 | Read by two.
Spreadsheet::XLSX: Quote | Who
Spreadsheet::XLSX: We talk. | P1
Spreadsheet::XLSX: P2 | Nobody asks.
Spreadsheet::XLSX: P3 | They listen.
Spreadsheet::XLSX: P4 | Read by two.
openpyxl: Quote | Who
openpyxl: We talk. | P1
openpyxl: - | P2
openpyxl: Nobody asks. | P3
openpyxl: They listen. | P4
END
