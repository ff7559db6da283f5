#!/usr/bin/env bash
# mammoth 1.13.0 (npm) gives what Word hides, but not what Word's change tracker deletes within a line.
#
# Seen: of a valid document, extractRawText leaves out the words of a tracked deletion (w:del) and of a row that is
# deleted by a tracked change, and gives
#   - words that are hidden by the run itself (w:vanish) or by its character style,
#   - the words of a cell that a tracked change deletes (w:cellDel), beside those of the cell that replaces it,
#   - what an empty content control asks for (w:showingPlcHdr), as if somebody had answered so.
# Expected: the words that Word shows when all changes are accepted, as for w:del.
# Why it matters: a table of coded quotes in which a name was hidden, not deleted, is published with the name by whoever
# goes through this library; a deleted participant code stands beside the right one and shifts the row.
set -euo pipefail
version=1.13.0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund "mammoth@$version" >/dev/null

cat > look.js <<'JS'
const JSZip = require("jszip");
const mammoth = require("mammoth");
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const run = (words, look = "") => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const cell = (inner, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${inner}</w:p></w:tc>`;
const row = (cells, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const change = 'w:id="1" w:author="editor"';
const body = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
  + row(cell(run("kept ") + `<w:del ${change}><w:r><w:delText>DELETED</w:delText></w:r></w:del>`) + cell(run("P1")))
  + row(cell(run("gone ROW")) + cell(run("P9")), `<w:del ${change}/>`)
  + row(cell(run("met ") + run("HIDDEN-BY-RUN", "<w:vanish/>")) + cell(run("P2")))
  + row(cell(run("met ") + run("HIDDEN-BY-STYLE", '<w:rStyle w:val="Secret"/>')) + cell(run("P3")))
  + row(cell(run("moved")) + cell(run("CELL-P8"), `<w:cellDel ${change}/>`) + cell(run("P4"), `<w:cellIns ${change}/>`))
  + row(cell(run("asked")) + cell("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("TAP-HERE")
    + "</w:sdtContent></w:sdt>"))
  + "</w:tbl><w:p/>";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const zip = new JSZip();
const relations = pairs => '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
  + pairs.map(([type, target], i) => `<Relationship Id="r${i}" Target="${target}" `
    + `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}"/>`).join("") + "</Relationships>";
zip.file("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
  + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
  + `<Override PartName="/word/document.xml" ContentType="${types}document.main+xml"/>`
  + `<Override PartName="/word/styles.xml" ContentType="${types}styles+xml"/></Types>`);
zip.file("_rels/.rels", relations([["officeDocument", "word/document.xml"]]));
zip.file("word/_rels/document.xml.rels", relations([["styles", "styles.xml"]]));
zip.file("word/document.xml", `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`);
zip.file("word/styles.xml", `<w:styles xmlns:w="${main}"><w:style w:type="character" w:styleId="Secret">`
  + '<w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>');
zip.generateAsync({ type: "nodebuffer" }).then(buffer => mammoth.extractRawText({ buffer })).then(({ value }) => {
  console.log(value.replace(/\n+/g, " | "));
  const seen = ["DELETED", "ROW", "HIDDEN-BY-RUN", "HIDDEN-BY-STYLE", "CELL-P8", "TAP-HERE"].filter(w => value.includes(w));
  console.log("Given though Word does not show it:", seen.join(", "));
  const expected = "HIDDEN-BY-RUN, HIDDEN-BY-STYLE, CELL-P8, TAP-HERE";
  if (seen.join(", ") !== expected) { console.error(`This has changed: it was ${expected}.`); process.exit(1); }
});
JS
node look.js
