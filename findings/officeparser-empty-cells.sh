#!/usr/bin/env bash
# officeparser 8.1.1 (npm) leaves empty cells out of the text of a workbook, so that what follows them is in another column.
#
# Seen: of a valid sheet as exceljs 4.4.0 and SheetJS 0.18.5 (npm: xlsx) write it, an empty cell is not in the file, and in the
# tab-separated text of officeparser (.to("text")) no tab stands for it: in a row whose theme is empty the quote is the theme and the
# participant the quote. The same with an ODS as LibreOffice 7.4.7 (Debian: libreoffice-calc) writes it, also below a merged cell.
# Of the same parsed document .to("csv") and .to("md") have every cell in its column, and so do LibreOffice and SheetJS. No warning.
# Expected: a tab for each cell; ECMA-376, 18.3.1.4, has in a cell's r where it stands, and no cell has to be written that is empty.
# Why it matters: a theme is written once and the cells below it are left empty. The text goes on to a search or a language model,
# which reads what was said as themes, and P2 as what somebody said; only the rows that were full are right.
set -euo pipefail
command -v soffice >/dev/null || { echo "LibreOffice Calc is needed: libreoffice-calc"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 officeparser@8.1.1 xlsx@0.18.5 >/dev/null 2>&1
cat > write.cjs <<'JS'
const ExcelJS = require("exceljs");
const SheetJS = require("xlsx");
const rows = [["Theme", "Quote", "Who"], ["Trust", "They listen.", "P1"], [null, "We wait.", "P2"], ["Hope", null, "P3"]];
(async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Quotes").addRows(rows);
  await book.xlsx.writeFile("exceljs.xlsx");
  const other = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(other, SheetJS.utils.aoa_to_sheet(rows), "Quotes");
  SheetJS.writeFile(other, "sheetjs.xlsx");
  other.Sheets.Quotes["!merges"] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  SheetJS.writeFile(other, "merged.xlsx");
})();
JS
cat > look.mjs <<'JS'
import fs from "node:fs";
import { OfficeParser } from "officeparser";
for (const file of ["exceljs.xlsx", "sheetjs.xlsx", "calc/merged.ods"]) {
  const parsed = await OfficeParser.parseOffice(file);
  for (const kind of ["text", "csv"]) {
    const { value } = await parsed.to(kind);
    console.log(`${file}, ${kind}: ${value.trim().split("\n").slice(1).map(row => row.replaceAll(/[\t,]/g, "|")).join("  ")}`);
  }
}
console.log(`LibreOffice, csv: ${fs.readFileSync("calc/exceljs.csv", "utf8").trim().split("\n").slice(1).join("  ").replaceAll(",", "|")}`);
JS
node write.cjs
calc() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$1" --outdir calc "$2" >/dev/null 2>&1; }
calc ods merged.xlsx
calc csv exceljs.xlsx
shown=$(node look.mjs)
soffice --version | cut -d' ' -f1,2
echo "$shown"
diff - <(echo "$shown") <<'END'
exceljs.xlsx, text: Trust|They listen.|P1  We wait.|P2  Hope|P3
exceljs.xlsx, csv: Trust|They listen.|P1  |We wait.|P2  Hope||P3
sheetjs.xlsx, text: Trust|They listen.|P1  We wait.|P2  Hope|P3
sheetjs.xlsx, csv: Trust|They listen.|P1  |We wait.|P2  Hope||P3
calc/merged.ods, text: Trust|They listen.|P1  We wait.|P2  Hope|P3
calc/merged.ods, csv: Trust|They listen.|P1  |We wait.|P2  Hope||P3
LibreOffice, csv: Trust|They listen.|P1  |We wait.|P2  Hope||P3
END
