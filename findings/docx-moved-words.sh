#!/usr/bin/env bash
# What somebody has moved in Word with "Track Changes" on is nowhere for docx-preview 0.4.1 (npm), and twice for word-extractor
# 1.0.4 and docxtemplater 3.71.0 (npm).
#
# Seen: of a valid document in which a paragraph was moved up (w:moveFrom where it was, w:moveTo where it is; ISO 29500-1,
# 17.13.5), docx-preview with its options as they come shows neither, while it shows what was inserted (w:ins) and hides what
# was deleted (w:del); word-extractor's getBody and docxtemplater's getFullText give the words at both places. mammoth 1.13.0
# and officeparser 8.1.1 give them once, where they are now.
# Expected: once, as Word prints it without its marks.
# Why it matters: cutting a quote and pasting it under another theme is how coding is done in Word. The reader of the preview
# misses that very quote, a count of quotes has one too many, and one person's words stand under two themes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund docx-preview@0.4.1 jsdom@24.1.3 word-extractor@1.0.4 docxtemplater@3.71.0 pizzip@3.2.0 \
  mammoth@1.13.0 officeparser@8.1.1 jszip@3.10.1 >/dev/null 2>&1
cat > look.cjs <<'JS'
const [JSZip, mammoth, Templater, Zip, Extractor] = ["jszip", "mammoth", "docxtemplater", "pizzip", "word-extractor"].map(require);
const { JSDOM } = require("jsdom");
const { OfficeParser } = require("officeparser");
const { window } = new JSDOM("");
for (const name of ["window", "document", "DOMParser", "XMLSerializer", "Node"]) globalThis[name] = window[name];
globalThis.CSS = {};
const { renderAsync } = require("docx-preview");

const run = words => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const change = 'w:author="coder" w:date="2024-05-06T00:00:00Z"';
const body = `<w:p>${run("Trust. ")}</w:p>`
  + `<w:p><w:moveToRangeStart w:id="1" w:name="m" ${change}/><w:moveTo w:id="2" ${change}>${run("Nobody asks. ")}</w:moveTo>`
  + '<w:moveToRangeEnd w:id="1"/></w:p>'
  + `<w:p><w:ins w:id="3" ${change}>${run("Money. ")}</w:ins><w:del w:id="4" ${change}><w:r><w:delText>Pay. </w:delText></w:r></w:del></w:p>`
  + `<w:p><w:moveFromRangeStart w:id="5" w:name="m" ${change}/><w:moveFrom w:id="6" ${change}>${run("Nobody asks. ")}</w:moveFrom>`
  + '<w:moveFromRangeEnd w:id="5"/></w:p>';
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
  await renderAsync(bytes, shown, document.createElement("div"));
  const readers = {
    "docx-preview": shown.textContent,
    "word-extractor": (await new Extractor().extract(bytes)).getBody(),
    docxtemplater: new Templater(new Zip(bytes)).getFullText(),
    mammoth: (await mammoth.extractRawText({ buffer: bytes })).value,
    officeparser: (await (await OfficeParser.parseOffice(bytes)).to("text")).value,
  };
  for (const [name, words] of Object.entries(readers)) console.log(`${name}: ${words.replaceAll(/\s+/g, " ").trim()}`);
  process.exit();
})();
JS
shown=$(node look.cjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
docx-preview: Trust. Money.
word-extractor: Trust. Nobody asks. Money. Nobody asks.
docxtemplater: Trust. Nobody asks. Money. Nobody asks.
mammoth: Trust. Nobody asks. Money.
officeparser: Trust. Nobody asks. Money.
END
