#!/usr/bin/env bash
# pandoc 3.10 (npm: pandoc-wasm 1.1.0) leaves out what a simple field shows in a DOCX as docx 9.15.2 (npm) writes it.
#
# Seen: of a valid document, the words of a field in its short form (w:fldSimple, ISO 29500-1, 17.16.19; docx writes it for SimpleField
# and SimpleMailMergeField) are missing: a participant's code in a table, the place and number of a group in a line. The same field
# in its long form (w:fldChar, as Word writes most) is read, so that of two documents which look alike one has no participants. No
# warning is given, and pandoc 2.17 (Debian: pandoc) does the same. What stands within w:customXml (17.5.1) is missing too, and so is
# the word under furigana (w:ruby, 17.3.3.25), which officeparser 8.1.1 (npm) loses as well. mammoth 1.13.0 leaves the field and the
# ruby out with a message; officeparser and LibreOffice 7.4.7 (Debian) give the field.
# Expected: what stands in the field, as for the long form.
# Why it matters: who spoke, in which group and session, is put into tables and transcripts by fields when they are made from a
# template. Quotes come out with nobody who said them, and nobody is told.
set -euo pipefail
for program in pandoc soffice; do
  command -v $program >/dev/null || { echo "$program is needed: libreoffice-writer pandoc"; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 jszip@3.10.1 mammoth@1.13.0 officeparser@8.1.1 pandoc-wasm@1.1.0 >/dev/null 2>&1
cat > write.mjs <<'JS'
import fs from "node:fs";
import { Document, Packer, Paragraph, SimpleField, Table, TableCell, TableRow, TextRun } from "docx";
import JSZip from "jszip";
const row = (...cells) => new TableRow({ children: cells.map(one => new TableCell({ children: [new Paragraph({ children: [one] })] })) });
const short = await Packer.toBuffer(new Document({ sections: [{ children: [
  new Table({ rows: [row(new TextRun("They listen."), new SimpleField("MERGEFIELD Code", "P1"))] }),
  new Paragraph({ children: [new TextRun("Group "), new SimpleField("DOCPROPERTY Group", "Leeds"), new TextRun(".")] })] }] }));
fs.writeFileSync("short.docx", short);
const change = async (name, made) => {
  const zip = await JSZip.loadAsync(short);
  const document = await zip.file("word/document.xml").async("string");
  zip.file("word/document.xml", document.replaceAll(/<w:fldSimple w:instr="([^"]*)">(.*?)<\/w:fldSimple>/g, made));
  fs.writeFileSync(`${name}.docx`, await zip.generateAsync({ type: "nodebuffer" }));
};
const mark = kind => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
await change("long", (_, what, run) =>
  `${mark("begin")}<w:r><w:instrText>${what}</w:instrText></w:r>${mark("separate")}${run}${mark("end")}`);
await change("customXml", (_, what, run) => `<w:customXml w:uri="urn:study" w:element="code">${run}</w:customXml>`);
await change("ruby", (_, what, run) => '<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="18"/>'
  + '<w:hpsBaseText w:val="21"/><w:lid w:val="ja-JP"/></w:rubyPr><w:rt><w:r><w:t>x</w:t></w:r></w:rt>'
  + `<w:rubyBase>${run}</w:rubyBase></w:ruby></w:r>`);
JS
cat > read.mjs <<'JS'
import fs from "node:fs";
import mammoth from "mammoth";
import { OfficeParser } from "officeparser";
import { convert } from "pandoc-wasm";
const line = words => words.replaceAll(/[-|]+|\s+/g, " ").replaceAll(/ +/g, " ").trim();
for (const name of ["short", "long", "customXml", "ruby"]) {
  const path = `${name}.docx`;
  const { stdout, stderr } = await convert({ from: "docx", to: "plain", "input-files": [path] }, null,
    { [path]: new Blob([fs.readFileSync(path)]) });
  console.log(`${name}, pandoc 3.10: ${line(stdout + stderr)}`);
  const { value, messages } = await mammoth.extractRawText({ path });
  console.log(`${name}, mammoth: ${line(value)} (${messages.map(one => one.message).join()})`);
  console.log(`${name}, officeparser: ${line((await (await OfficeParser.parseOffice(path)).to("text")).value)}`);
}
JS
node write.mjs
shown=$(node read.mjs
  for name in short long customXml ruby; do echo "$name, pandoc 2.17: $(pandoc -t plain $name.docx 2>&1 | tr -s '\n -' ' ')"; done
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to txt:Text short.docx >/dev/null 2>&1
  echo "short, LibreOffice: $(tr -d '\357\273\277' < short.txt | tr -s '\n' ' ')")
soffice --version | cut -d' ' -f1,2
echo "$shown"
diff - <(echo "$shown") <<'END'
short, pandoc 3.10: They listen. Group .
short, mammoth: They listen. Group . (An unrecognised element was ignored: w:fldSimple)
short, officeparser: They listen. P1 Group Leeds.
long, pandoc 3.10: They listen. P1 Group Leeds.
long, mammoth: They listen. P1 Group Leeds. ()
long, officeparser: They listen. P1 Group Leeds.
customXml, pandoc 3.10: They listen. Group .
customXml, mammoth: They listen. P1 Group Leeds. ()
customXml, officeparser: They listen. P1 Group Leeds.
ruby, pandoc 3.10: They listen. Group .
ruby, mammoth: They listen. Group . (An unrecognised element was ignored: w:ruby)
ruby, officeparser: They listen. Group .
short, pandoc 2.17:  They listen. Group . 
long, pandoc 2.17:  They listen. P1 Group Leeds. 
customXml, pandoc 2.17:  They listen. Group . 
ruby, pandoc 2.17:  They listen. Group . 
short, LibreOffice: They listen. P1 Group Leeds. 
END
