#!/usr/bin/env bash
# exceljs 4.4.0 (npm) loses a sheet from the first cell on whose own string has a reading (furigana).
#
# Seen: of a valid sheet whose strings stand in their cells (t="inlineStr"), a string with a phonetic reading (<rPh> within
# <is>, as within <si>) loses its words, and so do all cells and rows after it, whatever they hold; nothing is thrown and
# rowCount is that of a shorter sheet. Without the reading, or with the same string and reading in the table of shared
# strings, all is read. SheetJS 0.18.5 (npm: xlsx) reads all three.
# Expected: the words without the reading, as of a shared string, and the rest of the sheet; or an error.
# Why it matters: Japanese quotes may carry readings that nobody sees in the sheet, and one in the tenth row of a table of
# quotes ends it there: the other participants' words are missing, and the table looks whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 jszip@3.10.1 >/dev/null 2>&1
cat > look.js <<'JS'
const [JSZip, ExcelJS, SheetJS] = ["jszip", "exceljs", "xlsx"].map(require);
const open = "http://schemas.openxmlformats.org";
const main = `xmlns="${open}/spreadsheetml/2006/main"`;
const office = `${open}/officeDocument/2006/relationships`;
const type = part => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;
const words = "<t>仕事</t>";
const reading = '<rPh sb="0" eb="2"><t>シゴト</t></rPh>';
const inline = string => `t="inlineStr"><is>${string}</is>`;

function book(cell, shared) {
  const zip = new JSZip();
  const add = (name, xml) => zip.file(name, `<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  const relate = (folder, name, targets) => add(`${folder}_rels/${name}.rels`,
    `<Relationships xmlns="${open}/package/2006/relationships">` + Object.entries(targets).map(([kind, target]) =>
      `<Relationship Id="${kind}" Type="${office}/${kind}" Target="${target}"/>`).join("") + "</Relationships>");
  const parts = { workbook: "sheet.main", "worksheets/sheet1": "worksheet", styles: "styles", sharedStrings: "sharedStrings" };
  add("[Content_Types].xml", `<Types xmlns="${open}/package/2006/content-types"><Default Extension="rels" `
    + 'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' + Object.entries(parts).map(([name, kind]) =>
      `<Override PartName="/xl/${name}.xml" ContentType="${type(kind)}"/>`).join("") + "</Types>");
  relate("", "", { officeDocument: "xl/workbook.xml" });
  relate("xl/", "workbook.xml",
    { worksheet: "worksheets/sheet1.xml", styles: "styles.xml", sharedStrings: "sharedStrings.xml" });
  add("xl/workbook.xml", `<workbook ${main} xmlns:r="${office}"><sheets>`
    + '<sheet name="quotes" sheetId="1" r:id="worksheet"/></sheets></workbook>');
  const only = (list, item) => `<${list} count="1">${item}</${list}>`;
  add("xl/styles.xml", `<styleSheet ${main}>` + only("fonts", "<font/>")
    + only("fills", "<fill><patternFill/></fill>") + only("borders", "<border/>") + only("cellStyleXfs", "<xf/>")
    + only("cellXfs", "<xf/>") + "</styleSheet>");
  add("xl/sharedStrings.xml", `<sst ${main} count="1" uniqueCount="1"><si>${shared}</si></sst>`);
  add("xl/worksheets/sheet1.xml", `<worksheet ${main}><sheetData>`
    + `<row r="1"><c r="A1" ${inline("<t>before</t>")}</c></row>`
    + `<row r="2"><c r="A2" ${cell}</c><c r="B2" ${inline("<t>P2</t>")}</c></row>`
    + `<row r="3"><c r="A3" ${inline("<t>after</t>")}</c><c r="B3"><v>3</v></c></row></sheetData></worksheet>`);
  return zip.generateAsync({ type: "nodebuffer" });
}

const readers = {
  exceljs: async bytes => {
    const read = await new ExcelJS.Workbook().xlsx.load(bytes);
    const rows = [];
    read.getWorksheet("quotes").eachRow(row => rows.push(row.values.slice(1)));
    return [`rowCount ${read.getWorksheet("quotes").rowCount}`, ...rows.flat().filter(value => value !== undefined)];
  },
  SheetJS: async bytes => SheetJS.utils.sheet_to_json(SheetJS.read(bytes).Sheets.quotes, { header: 1 }).flat(),
};
const whole = "before 仕事 P2 after 3";
const cases = [
  ["in the cell, without a reading", inline(words), words, `rowCount 3 ${whole}`],
  ["shared, with a reading", 't="s"><v>0</v>', words + reading, `rowCount 3 ${whole}`],
  ["in the cell, with a reading", inline(words + reading), words, "rowCount 2 before"],
];
(async () => {
  for (const [name, cell, shared, expected] of cases)
    for (const [reader, read] of Object.entries(readers)) {
      const got = (await read(await book(cell, shared))).join(" ");
      console.log(`${name}, ${reader}: ${got}`);
      const known = reader === "exceljs" ? expected : whole;
      if (got !== known) { console.error(`This has changed: it was ${known}.`); process.exitCode = 1; }
    }
})();
JS
node look.js
