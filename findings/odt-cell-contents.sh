#!/usr/bin/env bash
# officeparser 8.1.1 (npm) loses the lists, pandoc 3.10 (npm: pandoc-wasm 1.1.0) the tables that stand in a cell of an ODT.
#
# Seen: of a valid table as LibreOffice Writer writes it, a cell that holds a list (text:list) is empty for officeparser, in
# its text and in what it tells of the cells; a cell that holds a table is empty for pandoc. Each reads what the other loses,
# both read lists outside of tables, and neither throws or warns. Paragraphs beside the list in the same cell are there.
# Expected: the words of the cell; OpenDocument 1.2, 9.1.4, has both among what a cell may hold.
# Why it matters: one row a theme, and in its cell the quotes as a list, is how a table of results is written. The themes
# come out, whole, with no quotes, and the table looks as if nobody had said anything.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund officeparser@8.1.1 pandoc-wasm@1.1.0 jszip@3.10.1 >/dev/null 2>&1
cat > look.mjs <<'JS'
import { convert } from "pandoc-wasm";
import JSZip from "jszip";
import { OfficeParser } from "officeparser";

const open = "urn:oasis:names:tc:opendocument:xmlns";
const names = ["office", "table", "text"].map(name => `xmlns:${name}="${open}:${name}:1.0"`).join(" ");
const paragraph = words => `<text:p>${words}</text:p>`;
const list = (...items) => `<text:list>${items.map(item => `<text:list-item>${paragraph(item)}</text:list-item>`).join("")}</text:list>`;
const row = (...cells) => `<table:table-row>${cells.map(cell => `<table:table-cell>${cell}</table:table-cell>`).join("")}</table:table-row>`;
const table = (columns, ...rows) =>
  `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${rows.join("")}</table:table>`;
const body = list("OUTSIDE") + table(2, row(paragraph("Theme"), paragraph("Quotes")), row(paragraph("Trust"), list("LISTED", "TOO")),
  row(paragraph("Pay"), paragraph("PLAIN") + list("BESIDE")), row(paragraph("Home"), table(1, row(paragraph("NESTED"))) + paragraph("")));
const kind = "application/vnd.oasis.opendocument.text";
const zip = new JSZip();
zip.file("mimetype", kind, { compression: "STORE" });
zip.file("META-INF/manifest.xml", `<manifest:manifest xmlns:manifest="${open}:manifest:1.0" manifest:version="1.2">`
  + [["/", kind], ["content.xml", "text/xml"], ["styles.xml", "text/xml"]].map(([path, type]) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`).join("") + "</manifest:manifest>");
zip.file("styles.xml", `<office:document-styles ${names} office:version="1.2"><office:styles/></office:document-styles>`);
zip.file("content.xml", `<office:document-content ${names} office:version="1.2"><office:body><office:text>${body}</office:text></office:body>`
  + "</office:document-content>");
const bytes = await zip.generateAsync({ type: "nodebuffer" });

const words = ["OUTSIDE", "Trust", "LISTED", "TOO", "PLAIN", "BESIDE", "NESTED"];
const missing = text => words.filter(word => !text.includes(word)).join(" ");
const read = await OfficeParser.parseOffice(bytes);
console.log("missing from officeparser:", missing((await read.to("text")).value), "| from its cells:", missing(JSON.stringify(read.content)));
const { stdout, stderr, warnings } = await convert({ from: "odt", to: "plain", "input-files": ["t.odt"] }, null,
  { "t.odt": new Blob([bytes]) });
console.log("missing from pandoc:", missing(stdout), "| warnings:", stderr || warnings.length);
JS
shown=$(node look.mjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
missing from officeparser: LISTED TOO BESIDE | from its cells: LISTED TOO BESIDE
missing from pandoc: NESTED | warnings: 0
END
