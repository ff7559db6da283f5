#!/usr/bin/env bash
# pandoc 3.10 (npm: pandoc-wasm 1.1.0) takes the lists out of the cells of an RTF that LibreOffice 7.4.7 (Debian) writes.
#
# Seen: of a table whose cells hold lists, pandoc leaves the cells empty and puts the lists before everything else in the text, the
# last one first, where nothing tells which row they were of. The footnotes are missing: LibreOffice writes {\*\footnote}, where
# \* is for readers that do not know what follows, and pandoc reads {\footnote}. Not a warning is given. Of a DOCX of the same
# document pandoc reads all of it, each in its cell; officeparser 8.1.1 (npm) and LibreOffice do so of the RTF.
# Expected: the words in their cells, as pandoc has them where a cell holds paragraphs; the note, which it knows.
# Why it matters: programs of analysis hand on their reports as RTF, and one row a theme with its quotes as a list is how a
# table of results is written. The themes have no quotes, and the quotes stand in front of the title, in an order that nobody
# gave them.
set -euo pipefail
command -v soffice >/dev/null || { echo "LibreOffice Writer is needed: libreoffice-writer"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund officeparser@8.1.1 pandoc-wasm@1.1.0 >/dev/null 2>&1
cat > write.mjs <<'JS'
import fs from "node:fs";
const spaces = ["office", "text", "table"].map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ");
const words = one => `<text:p>${one}</text:p>`;
const list = (...items) => `<text:list>${items.map(one => `<text:list-item>${words(one)}</text:list-item>`).join("")}</text:list>`;
const row = (...cells) => `<table:table-row>${cells.map(one => `<table:table-cell>${one}</table:table-cell>`).join("")}</table:table-row>`;
const table = (...rows) => `<table:table><table:table-column table:number-columns-repeated="2"/>${rows.join("")}</table:table>`;
const note = '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
  + `${words("A note.")}</text:note-body></text:note>`;
fs.writeFileSync("themes.fodt", `<?xml version="1.0"?><office:document ${spaces} office:version="1.2" `
  + 'office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>' + words(`Themes${note}`)
  + table(row(words("Work"), list("Tired, P1", "Alone, P2")), row(words("Family"), list("Helped, P3")),
    row(words("Money"), words("Never, P4")))
  + words("The end.") + "</office:text></office:body></office:document>");
JS
cat > read.mjs <<'JS'
import fs from "node:fs";
import { OfficeParser } from "officeparser";
import { convert } from "pandoc-wasm";
const line = words => words.replaceAll(/[-+|=:]+/g, " ").replaceAll(/\s+/g, " ").trim();
for (const kind of ["docx", "rtf"]) {
  const bytes = fs.readFileSync(`themes.${kind}`);
  const { stdout, stderr, warnings } = await convert({ from: kind, to: "plain", wrap: "none", "input-files": [`themes.${kind}`] }, null,
    { [`themes.${kind}`]: new Blob([bytes]) });
  console.log(`pandoc, ${kind} (warnings: ${stderr || warnings.length}): ${line(stdout)}`);
  console.log(`officeparser, ${kind}: ${line((await (await OfficeParser.parseOffice(`themes.${kind}`)).to("text")).value)}`);
}
JS
node write.mjs
for kind in docx rtf; do
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to $kind themes.fodt >/dev/null 2>&1
done
mkdir again
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to txt:Text --outdir again themes.rtf >/dev/null 2>&1
shown=$(node read.mjs
  echo "LibreOffice, rtf: $(tr -cs '[:alnum:],.' ' ' < again/themes.txt)")
soffice --version | cut -d' ' -f1,2
echo "$shown"
diff - <(echo "$shown") <<'END'
pandoc, docx (warnings: 0): Themes[1] Work Tired, P1 Alone, P2 Family Helped, P3 Money Never, P4 The end. [1] A note.
officeparser, docx: Themes Work Tired, P1 Alone, P2 Family Helped, P3 Money Never, P4 The end. Notes A note.
pandoc, rtf (warnings: 0): Helped, P3 Alone, P2 Tired, P1 Themes Work Family Money Never, P4 The end.
officeparser, rtf: Themes Work 1. Tired, P1 2. Alone, P2 Family 1. Helped, P3 Money Never, P4 The end. Notes A note.
LibreOffice, rtf:  Themes1 Work Tired, P1 Alone, P2 Family Helped, P3 Money Never, P4 The end. 
END
