#!/usr/bin/env bash
# docx-preview 0.4.1 (npm) does not show what is filled in by a content control in a table.
#
# Seen: of a valid document, a table's cell whose paragraph stands in a content control (w:sdt) is empty; a cell that stands
# in one is missing, and the cells after it move one column to the left; a row that stands in one, as a repeating section
# has them, is missing. Outside of tables the same controls are shown. Nothing is thrown or logged, also with debug: true.
# mammoth 1.13.0 and officeparser 8.1.1 give all of it.
# Expected: the words, as ISO 29500-1, 17.5.2, allows a control around a run, a paragraph, a cell and a row.
# Why it matters: forms with a table are how participants' details and answers are taken down in Word, and what was typed or
# chosen is in just these controls. Who checks such a file in a page sees the questions and no answers, or an answer beside
# the wrong question.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund docx-preview@0.4.1 jsdom@24.1.3 mammoth@1.13.0 officeparser@8.1.1 jszip@3.10.1 >/dev/null 2>&1
cat > look.cjs <<'JS'
const [JSZip, mammoth] = ["jszip", "mammoth"].map(require);
const { JSDOM } = require("jsdom");
const { OfficeParser } = require("officeparser");
const { window } = new JSDOM("");
for (const name of ["window", "document", "DOMParser", "XMLSerializer", "Node"]) globalThis[name] = window[name];
globalThis.CSS = {};
const { renderAsync } = require("docx-preview");

const paragraph = words => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const control = inner => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const cell = inner => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
const row = (...cells) => `<w:tr>${cells.join("")}</w:tr>`;
const body = control(paragraph("outside;")) + `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(3)}</w:tblGrid>`
  + row(cell(paragraph("within;")), cell(control(paragraph("ANSWER;"))), cell(paragraph("P1;")))
  + row(cell(paragraph("around;")), control(cell(paragraph("ANSWER;"))), cell(paragraph("P2;")))
  + control(row(cell(paragraph("a row;")), cell(paragraph("ANSWER;")), cell(paragraph("P3;")))) + "</w:tbl><w:p/>";
const kinds = "application/vnd.openxmlformats-";
const zip = new JSZip();
zip.file("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
  + `<Default Extension="rels" ContentType="${kinds}package.relationships+xml"/>`
  + `<Override PartName="/word/document.xml" ContentType="${kinds}officedocument.wordprocessingml.document.main+xml"/></Types>`);
zip.file("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
  + 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
zip.file("word/document.xml", '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
  + `${body}</w:body></w:document>`);

(async () => {
  const bytes = await zip.generateAsync({ type: "nodebuffer" });
  const shown = document.createElement("div");
  await renderAsync(bytes, shown, document.createElement("div"), { debug: true });
  const readers = {
    "docx-preview": shown.textContent,
    mammoth: (await mammoth.extractRawText({ buffer: bytes })).value,
    officeparser: (await (await OfficeParser.parseOffice(bytes)).to("text")).value,
  };
  for (const [name, words] of Object.entries(readers))
    console.log(`${name}: ${words.replaceAll(/[\s|]+/g, " ").replaceAll("; ", ";").trim()}`);
  console.log(`cells in the rows: ${[...shown.querySelectorAll("tr")].map(one => one.cells.length).join()}`);
  process.exit();
})();
JS
shown=$(node look.cjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
docx-preview: outside;within;P1;around;P2;
mammoth: outside;within;ANSWER;P1;around;ANSWER;P2;a row;ANSWER;P3;
officeparser: outside;within;ANSWER;P1;around;ANSWER;P2;a row;ANSWER;P3;
cells in the rows: 3,2
END
