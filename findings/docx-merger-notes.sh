#!/usr/bin/env bash
# docx-merger 1.2.2 (npm) gives the second document the first one's footnotes, endnotes and comments.
#
# Seen: of two valid documents as docx 9.15.2 (npm) writes them, each with a footnote, an endnote and a comment, the merged one has
# the notes and comments of the first alone, while the references of both are there. They have the same numbers, so the second
# document's refer to the first one's words: "Ben waits" has Anna's note, Anna's endnote and what a coder said of Anna, and Ben's are nowhere.
# mammoth 1.13.0 and pandoc 3.10 (npm: pandoc-wasm 1.1.0) read it so; nothing is thrown when it is merged, or read.
# Expected: notes and comments of both, with new numbers, as styles and lists get them; or an error. ISO 29500-1, 17.11.14, 17.11.7
# and 17.13.4.5, has the number of a reference as that of a note or comment in the same package.
# Why it matters: transcripts are merged to be coded in one file, who is speaking stands in a footnote, and the codes are comments.
# In the merged file one participant's words carry another one's codes, and the codes that they had are gone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 docx-merger@1.2.2 mammoth@1.13.0 pandoc-wasm@1.1.0 >/dev/null 2>&1
cat > look.mjs <<'JS'
import * as docx from "docx";
import DocxMerger from "docx-merger";
import mammoth from "mammoth";
import { convert } from "pandoc-wasm";
const { CommentRangeEnd, CommentRangeStart, CommentReference, Document, EndnoteReferenceRun, FootnoteReferenceRun, Packer, Paragraph,
  TextRun } = docx;
const talk = who => {
  const note = kind => ({ children: [new Paragraph(`${kind} on ${who}.`)] });
  const said = new Paragraph({ children: [new CommentRangeStart(0), new TextRun(`${who} waits.`), new CommentRangeEnd(0),
    new FootnoteReferenceRun(1), new EndnoteReferenceRun(1), new TextRun({ children: [new CommentReference(0)] })] });
  return Packer.toBuffer(new Document({ footnotes: { 1: note("Footnote") }, endnotes: { 1: note("Endnote") },
    comments: { children: [{ id: 0, author: "Coder", date: new Date(0), ...note("Code") }] }, sections: [{ children: [said] }] }));
};
const [anna, ben] = [await talk("Anna"), await talk("Ben")];
const merged = await new Promise(done => new DocxMerger({}, [anna, ben].map(one => one.toString("binary"))).save("nodebuffer", done));
const line = words => words.replaceAll(/<[^>]*>/g, " ").replaceAll(/[\s↑]+/g, " ").trim();
for (const [name, buffer] of Object.entries({ ben, merged })) {
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: ["comment-reference => sup"] });
  console.log(`mammoth, ${name}: ${line(value)}`);
  const { stdout } = await convert({ from: "docx", to: "plain", wrap: "none", "input-files": ["t.docx"] }, null,
    { "t.docx": new Blob([buffer]) });
  console.log(`pandoc, ${name}: ${line(stdout)}`);
}
JS
shown=$(node look.mjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
mammoth, ben: Ben waits. [1] [2] [1] Footnote on Ben. Endnote on Ben. Comment [1] Code on Ben.
pandoc, ben: Ben waits.[1][2] [1] Footnote on Ben. [2] Endnote on Ben.
mammoth, merged: Anna waits. [1] [2] [1] Ben waits. [3] [4] [2] Footnote on Anna. Endnote on Anna. Footnote on Anna. Endnote on Anna. Comment [1] Code on Anna. Comment [2] Code on Anna.
pandoc, merged: Anna waits.[1][2] Ben waits.[3][4] [1] Footnote on Anna. [2] Endnote on Anna. [3] Footnote on Anna. [4] Endnote on Anna.
END
