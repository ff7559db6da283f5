#!/usr/bin/env bash
# LibreOffice Calc 7.4.7 (Debian: libreoffice-calc) runs the lines and tabs together that odfpy 1.4.2 (Debian: python3-odf) writes.
#
# Seen: odfpy's own way of writing a text with line breaks and tabs (teletype.addTextToElement) writes them as text:line-break
# and text:tab, as OpenDocument 1.2 has them (6.1.5, 6.1.4). In a cell of an ODS Calc leaves both out, with nothing in their
# place: "Yes." and "No." on two lines become "Yes.No.", and so it is in the CSV made of it. SheetJS 0.18.5 (npm: xlsx) reads
# the same cells with line and tab; what it writes itself has lines as paragraphs, which Calc keeps, and tabs, which it loses.
# Expected: the line break and the tab, as in Writer; or a space, so that two words stay two.
# Why it matters: a quote of several lines, or "P1<tab>12", is one word where the lines met: a search for either word misses
# it, "P1" and "12" become "P112", and saving the file makes it so for good.
set -euo pipefail
command -v soffice >/dev/null || { echo "LibreOffice Calc is needed: libreoffice-calc"; exit 1; }
/usr/bin/python3 -c "import odf" 2>/dev/null || { echo "odfpy is needed: python3-odf"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 >/dev/null 2>&1
/usr/bin/python3 - <<'PY'
from odf import teletype
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
book, sheet, row = OpenDocumentSpreadsheet(), Table(name="quotes"), TableRow()
for words in "Yes.\nNo.", "P1\t12", "two  words":
    cell, paragraph = TableCell(valuetype="string"), P()
    teletype.addTextToElement(paragraph, words)
    cell.addElement(paragraph)
    row.addElement(cell)
sheet.addElement(row)
book.spreadsheet.addElement(sheet)
book.save("odfpy.ods")
PY
cat > look.cjs <<'JS'
const SheetJS = require("xlsx");
const book = SheetJS.utils.book_new();
SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet([["Yes.\nNo.", "P1\t12", "two  words"]]), "quotes");
SheetJS.writeFile(book, "sheetjs.ods");
console.log("odfpy, SheetJS:", JSON.stringify(SheetJS.utils.sheet_to_json(SheetJS.readFile("odfpy.ods").Sheets.quotes, { header: 1 })[0]));
JS
shown=$(node look.cjs
  soffice --headless "-env:UserInstallation=file://$folder/profile" \
    --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1' odfpy.ods sheetjs.ods >/dev/null 2>&1
  for file in odfpy sheetjs; do echo "$file, Calc: $(tr '\n' '/' <$file.csv)"; done)
soffice --version
echo "$shown"
diff - <(echo "$shown") <<'END'
odfpy, SheetJS: ["Yes.\nNo.","P1\t12","two  words"]
odfpy, Calc: "Yes.No.","P112","two  words"/
sheetjs, Calc: "Yes./No.","P112","two  words"/
END
