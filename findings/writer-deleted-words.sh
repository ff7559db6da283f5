#!/usr/bin/env bash
# LibreOffice Writer 7.4.7 (Debian: libreoffice-writer) gives what was deleted with "Track Changes" as words like all others, in text
# and HTML; officeparser 8.1.1 (npm) does so of the RTF that it writes, and catdoc 0.95 (Debian) of RTF and DOC.
#
# Seen: of a valid DOCX in which a name was deleted and a participant's code put in its place (w:del and w:ins, ISO 29500-1, 17.13.5.14
# and 17.13.5.18), the text and the HTML that LibreOffice makes have "Anna BergP1", with nothing to tell which of the two was deleted. The
# RTF and the DOC have the deletion as one (\deleted; sprmCFRMarkDel): of the RTF officeparser gives the name as well, and of both
# catdoc, while word-extractor 1.0.4 (npm) leaves it out of the DOC. Of the DOCX, and of the ODT that LibreOffice makes of it, pandoc
# 2.17 (Debian) and officeparser leave it out. Nothing is said.
# Expected: the words that are left when all changes are accepted; or the deleted ones as such (<del> is in the HTML Standard).
# Why it matters: transcripts are made anonymous in Word with the changes tracked, so that somebody can look them over. The page
# or text that is made of them on a server is published with the names in it, each beside its pseudonym.
set -euo pipefail
for program in soffice pandoc catdoc; do
  command -v $program >/dev/null || { echo "$program is needed: libreoffice-writer pandoc catdoc"; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 officeparser@8.1.1 word-extractor@1.0.4 >/dev/null 2>&1
cat > write.mjs <<'JS'
import fs from "node:fs";
import { DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, TextRun } from "docx";
const change = (id, text) => ({ id, text, author: "Coder", date: "2026-01-01T00:00:00Z" });
const said = new Paragraph({ children: [new TextRun("She told "), new DeletedTextRun(change(1, "Anna Berg")),
  new InsertedTextRun(change(2, "P1")), new TextRun(" to wait, and to come back in a week if the pain was still there.")] });
fs.writeFileSync("talk.docx", await Packer.toBuffer(new Document({ sections: [{ children: [said] }] })));
JS
cat > read.mjs <<'JS'
import { OfficeParser } from "officeparser";
import WordExtractor from "word-extractor";
for (const kind of ["docx", "odt", "rtf"])
  console.log(`officeparser, ${kind}: ${(await (await OfficeParser.parseOffice(`talk.${kind}`)).to("text")).value}`);
console.log(`word-extractor, doc: ${(await new WordExtractor().extract("talk.doc")).getBody()}`);
JS
node write.mjs
for kind in txt:Text html:HTML odt rtf doc; do
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to $kind talk.docx >/dev/null 2>&1
done
words() { grep -o 'She told.*' | sed 's/<[^>]*>//g' | cut -d' ' -f1-6 | head -1; }
shown=$(
  echo "LibreOffice, text: $(words < talk.txt)"
  echo "LibreOffice, HTML: $(tr -s '\n\t ' ' ' < talk.html | words)"
  for kind in docx odt; do echo "pandoc, $kind: $(pandoc -t plain talk.$kind | words)"; done
  node read.mjs | grep . | cut -d' ' -f1-8
  for kind in doc rtf; do echo "catdoc, $kind: $(catdoc talk.$kind | words)"; done)
soffice --version | cut -d' ' -f1,2
echo "$shown"
diff - <(echo "$shown") <<'END'
LibreOffice, text: She told Anna BergP1 to wait,
LibreOffice, HTML: She told Anna BergP1 to wait,
pandoc, docx: She told P1 to wait, and
pandoc, odt: She told P1 to wait, and
officeparser, docx: She told P1 to wait, and
officeparser, odt: She told P1 to wait, and
officeparser, rtf: She told Anna BergP1 to wait,
word-extractor, doc: She told P1 to wait, and
catdoc, doc: She told Anna BergP1 to wait,
catdoc, rtf: She told Anna BergP1 to wait,
END
