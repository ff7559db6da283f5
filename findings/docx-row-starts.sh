#!/usr/bin/env bash
# mammoth 1.13.0 and officeparser 8.1.1 (npm) put the cells of a row that begins further right one column too far left.
#
# Seen: of a valid document, a table's row whose first cell stands in the second column (w:gridBefore in w:trPr, ISO 29500-1,
# 17.4.14, which is how a row without its first cells is written) is read as if it began in the first: under "Theme | Quote |
# Participant" the quote becomes a theme and the participant a quote. Neither says so: mammoth's messages are empty, and what
# officeparser tells of the cells has them in columns 0 and 1. pandoc 3.10 (npm: pandoc-wasm 1.1.0) and LibreOffice leave the
# first column empty.
# Expected: an empty cell before, as for gridSpan and vMerge, which both know.
# Why it matters: a table in which the theme stands once and its other rows begin under "Quote" looks right in Word. Read so,
# what one person said becomes the name of a theme, and the person's code becomes what was said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 officeparser@8.1.1 pandoc-wasm@1.1.0 jszip@3.10.1 >/dev/null 2>&1
cat > look.mjs <<'JS'
import { convert } from "pandoc-wasm";
import JSZip from "jszip";
import mammoth from "mammoth";
import { OfficeParser } from "officeparser";

const row = (properties, ...cells) => `<w:tr><w:trPr>${properties}</w:trPr>${cells.map(words =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`;
const zip = new JSZip();
const kinds = "application/vnd.openxmlformats-";
zip.file("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
  + `<Default Extension="rels" ContentType="${kinds}package.relationships+xml"/>`
  + `<Override PartName="/word/document.xml" ContentType="${kinds}officedocument.wordprocessingml.document.main+xml"/></Types>`);
zip.file("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
  + 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
zip.file("word/document.xml", '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tblPr/>'
  + `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(3)}</w:tblGrid>` + row("", "Theme", "Quote", "Participant")
  + row("", "Trust", "They listen.", "P1")
  + row('<w:gridBefore w:val="1"/><w:wBefore w:w="2000" w:type="dxa"/>', "Nobody asks.", "P2") + "</w:tbl><w:p/></w:body></w:document>");
const bytes = await zip.generateAsync({ type: "nodebuffer" });

const cells = html => html.replaceAll(/\s+(?=<)/g, "").split("<tr").at(-1).match(/<td.*?<\/td>/g)
  .map(cell => cell.replaceAll(/<[^>]*>/g, "") || "-").join(" | ");
const read = await mammoth.convertToHtml({ buffer: bytes });
console.log(`mammoth: ${cells(read.value)} (${read.messages.length} messages)`);
const { content } = await OfficeParser.parseOffice(bytes);
console.log(`officeparser: ${content[0].children[2].children.map(cell => `${cell.text.trim()} in ${cell.metadata.col}`).join(" | ")}`);
const { stdout } = await convert({ from: "docx", to: "html", "input-files": ["t.docx"] }, null, { "t.docx": new Blob([bytes]) });
console.log(`pandoc: ${cells(stdout)}`);
JS
shown=$(node look.mjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
mammoth: Nobody asks. | P2 (0 messages)
officeparser: Nobody asks. in 0 | P2 in 1
pandoc: - | Nobody asks. | P2
END
