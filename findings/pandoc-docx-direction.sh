#!/usr/bin/env bash
# pandoc 3.10 (npm: pandoc-wasm 1.1.0) leaves out of a DOCX the words that have a direction of their own.
#
# Seen: of a valid document, runs within w:dir and w:bdo (ISO 29500-1, 17.3.2.8 and 17.3.2.3: embedding and override, the marks
# U+202A to U+202E of Unicode as Word keeps them) are missing, and pandoc says nothing: no warning, no message. mammoth 1.13.0
# leaves them out too, with messages "An unrecognised element was ignored". officeparser 8.1.1 and LibreOffice give all words.
# Expected: the words, with or without their direction.
# Why it matters: such marks stand in Hebrew, Arabic and Persian transcripts around what is of the other script: a participant's
# code, a number, a name, a word said in English. The sentence is there, and lacks just these.
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

const run = words => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const zip = new JSZip();
const kinds = "application/vnd.openxmlformats-";
zip.file("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
  + `<Default Extension="rels" ContentType="${kinds}package.relationships+xml"/>`
  + `<Override PartName="/word/document.xml" ContentType="${kinds}officedocument.wordprocessingml.document.main+xml"/></Types>`);
zip.file("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
  + 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
zip.file("word/document.xml", '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr>'
  + `<w:bidi/></w:pPr><w:dir w:val="ltr">${run("P12")}</w:dir>${run(": אני עובד ")}<w:bdo w:val="ltr">${run("12-14")}</w:bdo>${run(" שעות")}`
  + "</w:p></w:body></w:document>");
const bytes = await zip.generateAsync({ type: "nodebuffer" });

const { stdout, stderr, warnings } = await convert({ from: "docx", to: "plain", wrap: "none", "input-files": ["t.docx"] }, null,
  { "t.docx": new Blob([bytes]) });
console.log(`pandoc: ${stdout.trim()} (warnings: ${stderr || warnings.length})`);
const read = await mammoth.extractRawText({ buffer: bytes });
console.log(`mammoth: ${read.value.trim()} (messages: ${read.messages.length})`);
console.log(`officeparser: ${(await (await OfficeParser.parseOffice(bytes)).to("text")).value.trim()}`);
JS
shown=$(node look.mjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
pandoc: : אני עובד שעות (warnings: 0)
mammoth: : אני עובד  שעות (messages: 2)
officeparser: P12: אני עובד 12-14 שעות
END
