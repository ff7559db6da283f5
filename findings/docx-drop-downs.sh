#!/usr/bin/env bash
# What is chosen from a drop-down of a Word form is nowhere for mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4 and
# pandoc 3.10 (npm: pandoc-wasm 1.1.0), nor in the text that LibreOffice 7.4.7 (Debian) saves.
#
# Seen: of a valid document, the answer in a drop-down form field (FORMDROPDOWN, ISO 29500-1, 17.16.9, ddList) is missing, while
# that of a text form field beside it is there. It stands in the document only as the number of an entry and the list of
# them, with no words of its own, and LibreOffice writes it so as well. Nothing is thrown and nobody says a word: mammoth has no
# message though it reads the check boxes of such forms, pandoc no warning. LibreOffice shows the answer and has it in its
# PDF, and leaves it out when it saves as text.
# Expected: the chosen entry, as Word shows and prints it.
# Why it matters: "Group: [2]", "Gender: [Woman]" or the code of a passage is chosen from such lists in forms made with Word. Read
# so, all of the table is there but for who spoke, and what it was coded as.
set -euo pipefail
for program in soffice pdftotext; do
  command -v $program >/dev/null || { echo "$program is needed: libreoffice-writer poppler-utils"; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 pandoc-wasm@1.1.0 \
  jszip@3.10.1 >/dev/null 2>&1
cat > look.cjs <<'JS'
const fs = require("fs");
const [JSZip, mammoth, Extractor] = ["jszip", "mammoth", "word-extractor"].map(require);
const { OfficeParser } = require("officeparser");

const run = words => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const mark = (type, data = "") => `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
const field = (kind, data, shown = "") => mark("begin", `<w:ffData><w:name w:val="f"/><w:enabled/>${data}</w:ffData>`)
  + `<w:r><w:instrText xml:space="preserve"> ${kind} </w:instrText></w:r>${mark("separate")}${shown}${mark("end")}`;
const list = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Man"/><w:listEntry w:val="Woman"/></w:ddList>';
const kinds = "application/vnd.openxmlformats-";
const zip = new JSZip();
zip.file("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
  + `<Default Extension="rels" ContentType="${kinds}package.relationships+xml"/>`
  + `<Override PartName="/word/document.xml" ContentType="${kinds}officedocument.wordprocessingml.document.main+xml"/></Types>`);
zip.file("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
  + 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
zip.file("word/document.xml", '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>'
  + `${run("Gender: ")}${field("FORMDROPDOWN", list)}${run("; age: ")}${field("FORMTEXT", "<w:textInput/>", run("34"))}${run(".")}`
  + "</w:p></w:body></w:document>");

(async () => {
  const bytes = await zip.generateAsync({ type: "nodebuffer" });
  fs.writeFileSync("form.docx", bytes);
  const read = await mammoth.extractRawText({ buffer: bytes });
  const { convert } = await import("pandoc-wasm");
  const pandoc = await convert({ from: "docx", to: "plain", "input-files": ["form.docx"] }, null, { "form.docx": new Blob([bytes]) });
  const readers = {
    [`mammoth (messages: ${read.messages.length})`]: read.value,
    officeparser: (await (await OfficeParser.parseOffice(bytes)).to("text")).value,
    "word-extractor": (await new Extractor().extract(bytes)).getBody(),
    [`pandoc (warnings: ${pandoc.stderr || pandoc.warnings.length})`]: pandoc.stdout,
  };
  for (const [name, words] of Object.entries(readers)) console.log(`${name}: ${words.trim()}`);
  process.exit();
})();
JS
shown=$(node look.cjs
  for kind in pdf txt:Text docx; do
    soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$kind" --outdir made form.docx >/dev/null 2>&1
  done
  echo "LibreOffice's PDF: $(pdftotext made/form.pdf - | tr -d '\f\n')"
  echo "LibreOffice's text: $(grep -o 'Gender.*' made/form.txt)"
  echo "LibreOffice's DOCX: $(node -e 'require("jszip").loadAsync(require("fs").readFileSync("made/form.docx")).then(zip =>
    zip.file("word/document.xml").async("string")).then(words => console.log(words.match(/<w:ddList>.*<\/w:ddList>/)[0],
    "and as words:", [...words.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(one => one[1]).join("")))')")
soffice --version | cut -d' ' -f1,2
echo "$shown"
diff - <(echo "$shown") <<'END'
mammoth (messages: 0): Gender: ; age: 34.
officeparser: Gender: ; age: 34.
word-extractor: Gender: ; age: 34.
pandoc (warnings: 0): Gender: ; age: 34.
LibreOffice's PDF: Gender: Woman; age: 34.
LibreOffice's text: Gender: ; age: 34.
LibreOffice's DOCX: <w:ddList><w:result w:val="1"/><w:listEntry w:val="Man"/><w:listEntry w:val="Woman"/></w:ddList> and as words: Gender: ; age: 34.
END
