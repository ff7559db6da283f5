#!/usr/bin/env bash
# exceljs 4.4.0 and xlsx-populate 1.21.0 (npm) know the elements of a workbook by their written names, prefix and all.
#
# Seen: a valid workbook whose elements are written with a prefix (<x:worksheet xmlns:x="…/spreadsheetml/2006/main">, as
# MiniExcel for .NET and tools on Microsoft's own Open XML SDK write them) cannot be opened: exceljs throws "Cannot read
# properties of undefined (reading 'sheets')", xlsx-populate "Cannot read properties of undefined (reading 'attributes')".
# The same workbook in the default namespace is read by both; SheetJS 0.18.5 (npm: xlsx) reads both.
# Expected: the same cells, since the two say the same in XML.
# Why it matters: tables that a study's authors or a program of analysis hand on open in Excel and LibreOffice, and break
# the scripts of whoever takes them further; the errors name no cause.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx-populate@1.21.0 xlsx@0.18.5 jszip@3.10.1 >/dev/null 2>&1
cat > look.js <<'JS'
const [JSZip, ExcelJS, Populate, SheetJS] = ["jszip", "exceljs", "xlsx-populate", "xlsx"].map(require);
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

function book(prefix) {
  const x = prefix ? `${prefix}:` : "";
  const names = `xmlns${prefix ? `:${prefix}` : ""}="${main}" xmlns:r="${relations}"`;
  const relate = pairs => '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    + pairs.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${target}"/>`).join("")
    + "</Relationships>";
  const zip = new JSZip();
  zip.file("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    + `<Override PartName="/xl/workbook.xml" ContentType="${types}sheet.main+xml"/>`
    + `<Override PartName="/xl/styles.xml" ContentType="${types}styles+xml"/>`
    + `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}worksheet+xml"/></Types>`);
  zip.file("_rels/.rels", relate([["officeDocument", "xl/workbook.xml"]]));
  zip.file("xl/_rels/workbook.xml.rels", relate([["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]]));
  const one = (list, item) => `<${x}${list} count="1">${item}</${x}${list}>`;
  const format = `<${x}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  zip.file("xl/styles.xml", `<${x}styleSheet ${names}>` + one("fonts", `<${x}font/>`) + one("fills", `<${x}fill/>`)
    + one("borders", `<${x}border/>`) + one("cellStyleXfs", format) + one("cellXfs", format) + `</${x}styleSheet>`);
  zip.file("xl/workbook.xml", `<${x}workbook ${names}><${x}sheets>`
    + `<${x}sheet name="quotes" sheetId="1" r:id="rId1"/></${x}sheets></${x}workbook>`);
  zip.file("xl/worksheets/sheet1.xml", `<${x}worksheet ${names}><${x}sheetData><${x}row r="1">`
    + `<${x}c r="A1" t="inlineStr"><${x}is><${x}t>words</${x}t></${x}is></${x}c></${x}row></${x}sheetData></${x}worksheet>`);
  return zip.generateAsync({ type: "nodebuffer" });
}

const readers = {
  exceljs: async bytes => {
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(bytes);
    return read.getWorksheet("quotes").getCell("A1").value;
  },
  "xlsx-populate": async bytes => String((await Populate.fromDataAsync(bytes)).sheet("quotes").cell("A1").value()),
  SheetJS: async bytes => SheetJS.read(bytes).Sheets.quotes.A1.v,
};

(async () => {
  const seen = [];
  for (const prefix of ["", "x"])
    for (const [name, read] of Object.entries(readers)) {
      const got = await read(await book(prefix)).catch(fault => `throws ${fault.message}`);
      console.log(`${prefix ? "with a prefix" : "without"}, ${name}: ${got}`);
      seen.push(got.startsWith("throws") ? "throws" : got);
    }
  const expected = "words, words, words, throws, throws, words";
  if (seen.join(", ") !== expected) { console.error(`This has changed: it was ${expected}.`); process.exit(1); }
})();
JS
node look.js
