#!/usr/bin/env bash
# Six readers of DOCX give the name that a Word field hides, beside the one that it shows: mammoth 1.13.0, officeparser 8.1.1,
# word-extractor 1.0.4, docx-preview 0.4.1, docxtemplater 3.71.0 and pandoc 3.10 (npm: pandoc-wasm 1.1.0).
#
# Seen: a field may stand in the instruction of another one (ISO 29500-1, 17.16.18), as in { IF { MERGEFIELD Name } = "Anna Berg"
# "P1" "P2" }. Of a valid document Word shows "P1", what the outer field came to. All six give "Anna BergP1": they leave out
# an instruction's own text, and not what came of a field within it. So of { = 2024 - { MERGEFIELD Born } } they give "198539"
# for "39". Nothing is thrown, and mammoth has no message and pandoc no warning. LibreOffice 7.4.7 (Debian) gives "P1", since it
# works out IF for itself, and "198539".
# Expected: what stands between the outer field's "separate" and "end", as for a field that has no other in it.
# Why it matters: this is how a pseudonym or an age is put in place of a name or a year of birth when forms are merged in Word.
# Nobody who reads the page sees the name; whoever publishes what was read from the file publishes it.
set -euo pipefail
export LC_ALL=C.UTF-8
command -v soffice >/dev/null || { echo "LibreOffice Writer is needed: libreoffice-writer"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 docx-preview@0.4.1 jsdom@24.1.3 \
  docxtemplater@3.71.0 pizzip@3.2.0 pandoc-wasm@1.1.0 jszip@3.10.1 >/dev/null 2>&1
cat > look.cjs <<'JS'
const fs = require("fs");
const [JSZip, mammoth, Templater, Zip, Extractor] = ["jszip", "mammoth", "docxtemplater", "pizzip", "word-extractor"].map(require);
const { JSDOM } = require("jsdom");
const { OfficeParser } = require("officeparser");
const { window } = new JSDOM("");
for (const name of ["window", "document", "DOMParser", "XMLSerializer", "Node"]) globalThis[name] = window[name];
globalThis.CSS = {};
const { renderAsync } = require("docx-preview");

const run = words => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const mark = type => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const asked = words => `<w:r><w:instrText xml:space="preserve"> ${words} </w:instrText></w:r>`;
const field = (instruction, shown) => mark("begin") + instruction + mark("separate") + run(shown) + mark("end");
const merged = (name, value) => field(asked(`MERGEFIELD ${name}`), value);
const body = run("Who: ") + field(asked("IF") + merged("Name", "Anna Berg") + asked('= "Anna Berg" "P1" "P2"'), "P1")
  + run("; age: ") + field(asked("= 2024 -") + merged("Born", "1985"), "39") + run(".");
const kinds = "application/vnd.openxmlformats-";
const zip = new JSZip();
zip.file("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
  + `<Default Extension="rels" ContentType="${kinds}package.relationships+xml"/>`
  + `<Override PartName="/word/document.xml" ContentType="${kinds}officedocument.wordprocessingml.document.main+xml"/></Types>`);
zip.file("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
  + 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
zip.file("word/document.xml", '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
  + `<w:p>${body}</w:p></w:body></w:document>`);

(async () => {
  const bytes = await zip.generateAsync({ type: "nodebuffer" });
  fs.writeFileSync("form.docx", bytes);
  const page = document.createElement("div");
  await renderAsync(bytes, page, document.createElement("div"));
  const read = await mammoth.extractRawText({ buffer: bytes });
  const { convert } = await import("pandoc-wasm");
  const pandoc = await convert({ from: "docx", to: "plain", "input-files": ["form.docx"] }, null, { "form.docx": new Blob([bytes]) });
  const readers = {
    [`mammoth (messages: ${read.messages.length})`]: read.value,
    officeparser: (await (await OfficeParser.parseOffice(bytes)).to("text")).value,
    "word-extractor": (await new Extractor().extract(bytes)).getBody(),
    "docx-preview": page.textContent,
    docxtemplater: new Templater(new Zip(bytes)).getFullText(),
    [`pandoc (warnings: ${pandoc.stderr || pandoc.warnings.length})`]: pandoc.stdout,
  };
  for (const [name, words] of Object.entries(readers)) console.log(`${name}: ${words.trim()}`);
  process.exit();
})();
JS
shown=$(node look.cjs
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to txt:Text form.docx >/dev/null 2>&1
  echo "LibreOffice: $(grep -o 'Who.*' form.txt)")
soffice --version | cut -d' ' -f1,2
echo "$shown"
diff - <(echo "$shown") <<'END'
mammoth (messages: 0): Who: Anna BergP1; age: 198539.
officeparser: Who: Anna BergP1; age: 198539.
word-extractor: Who: Anna BergP1; age: 198539.
docx-preview: Who: Anna BergP1; age: 198539.
docxtemplater: Who: Anna BergP1; age: 198539.
pandoc (warnings: 0): Who: Anna BergP1; age: 198539.
LibreOffice: Who: P1; age: 198539.
END
