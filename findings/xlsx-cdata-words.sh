#!/usr/bin/env bash
# exceljs 4.4.0, xlsx-populate 1.21.0, read-excel-file 9.3.17 (npm) and readxl 1.4.2 (Debian: r-cran-readxl) lose words of a workbook that
# stand in a CDATA section.
#
# Seen: of a valid workbook's strings, one whose words are all within <![CDATA[…]]> is empty for all four; of one of which a part is,
# "I never <said> so", exceljs gives "I never  so", xlsx-populate and readxl "I never", read-excel-file "so". Nothing is thrown.
# SheetJS 0.18.5 (npm: xlsx), Gnumeric 1.12.55 (Debian: gnumeric) and LibreOffice 7.4.7 (Debian: libreoffice-calc) read all of it.
# Expected: the words; in XML 1.0, 2.4 and 2.7, what is in a CDATA section is text like any other, and only written otherwise.
# Why it matters: a program that writes such a section does so for answers with < or & in them, or for all answers. These are
# missing, and where one part is missing, the rest may say the opposite.
set -euo pipefail
command -v soffice ssconvert >/dev/null && Rscript -e 'library(readxl)' >/dev/null 2>&1 \
  || { echo "These are needed: libreoffice-calc gnumeric r-cran-readxl"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 jszip@3.10.1 read-excel-file@9.3.17 xlsx@0.18.5 xlsx-populate@1.21.0 >/dev/null 2>&1
cat > look.mjs <<'JS'
import fs from "node:fs";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import readExcelFile from "read-excel-file/node";
import SheetJS from "xlsx";
import Populate from "xlsx-populate";
const book = SheetJS.utils.book_new();
SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet([["Who", "Said"], ["P1", "WHOLE"], ["P2", "PART"]]), "Quotes");
const zip = await JSZip.loadAsync(SheetJS.write(book, { type: "buffer", bookType: "xlsx", bookSST: true }));
const strings = await zip.file("xl/sharedStrings.xml").async("string");
zip.file("xl/sharedStrings.xml", strings.replace("WHOLE", "<![CDATA[No & no.]]>").replace("PART", "I never <![CDATA[<said>]]> so"));
const bytes = await zip.generateAsync({ type: "nodebuffer" });
fs.writeFileSync("quotes.xlsx", bytes);
const tell = (program, cells) => console.log(`${program}: ${JSON.stringify(cells)}`);
const read = await new ExcelJS.Workbook().xlsx.load(bytes);
tell("exceljs", ["B2", "B3"].map(cell => read.worksheets[0].getCell(cell).value));
const sheet = (await Populate.fromDataAsync(bytes)).sheet("Quotes");
tell("xlsx-populate", ["B2", "B3"].map(cell => sheet.cell(cell).value() ?? null));
const result = await readExcelFile("quotes.xlsx");
tell("read-excel-file", (result[0].data ?? result).slice(1).map(row => row[1]));
const again = SheetJS.read(bytes).Sheets.Quotes;
tell("SheetJS", ["B2", "B3"].map(cell => again[cell].v));
JS
shown=$(node look.mjs
  Rscript -e 'cat("readxl:", encodeString(readxl::read_xlsx("quotes.xlsx")$Said, quote = "\""), "\n")'
  ssconvert --export-type=Gnumeric_stf:stf_csv quotes.xlsx gnumeric.csv 2>/dev/null
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv quotes.xlsx >/dev/null 2>&1
  echo "Gnumeric: $(tail -n +2 gnumeric.csv | tr '\n' ' ')"
  echo "LibreOffice: $(tail -n +2 quotes.csv | tr '\n' ' ')")
soffice --version | cut -d' ' -f1,2
echo "$shown"
diff - <(echo "$shown") <<'END'
exceljs: ["","I never  so"]
xlsx-populate: [null,"I never "]
read-excel-file: [null,"so"]
SheetJS: ["No & no.","I never <said> so"]
readxl: NA "I never" 
Gnumeric: P1,"No & no." P2,"I never <said> so" 
LibreOffice: P1,No & no. P2,I never <said> so 
END
