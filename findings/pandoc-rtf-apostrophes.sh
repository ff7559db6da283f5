#!/usr/bin/env bash
# pandoc 3.10 (npm: pandoc-wasm 1.1.0) loses letters when it reads an RTF that it wrote itself; so does 2.17 (Debian: pandoc).
#
# Seen: pandoc writes a curly quotation mark, an apostrophe or a dash as \u8217', with a straight one after it for readers that know
# no Unicode, as RTF 1.9.1 has it (\uN and \uc1: one character is skipped). Reading, it skips that one and the next as well: of
# "“I’m sure,” she said" the "I", the "m" and a space are gone, "can’t" is "can’", "‘go’" is "‘o’" and "1–2" is "1–". Nothing is said.
# After \u233 and a question mark, which it writes for other letters, nothing is lost (that was mended in 2022). LibreOffice 7.4.7,
# AbiWord 3.0.5 (Debian) and officeparser 8.1.1 (npm) read the same file letter by letter.
# Expected: the same words; one character skipped, as the specification says and the writer means.
# Why it matters: whoever makes RTF of transcripts for a program of analysis, and reads it back, has an "I" less in each quote that
# begins with one, and "don’t" and "can’t" without their t. Most words are whole, and every search for the others misses them.
set -euo pipefail
export LC_ALL=C.UTF-8
for program in soffice pandoc abiword; do
  command -v $program >/dev/null || { echo "$program is needed: libreoffice-writer pandoc abiword"; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pandoc-wasm@1.1.0 officeparser@8.1.1 >/dev/null 2>&1
cat > look.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { convert } from "pandoc-wasm";
import { OfficeParser } from "officeparser";
const said = "“I’m sure,” she said. “They can’t ‘go’ – 1–2 of us don’t.” Café Łódź.";
const pandoc = async (from, to, file, words) => (await convert({ from, to, standalone: to === "rtf", wrap: "none",
  "input-files": [file] }, null, { [file]: new Blob([words]) }));
const { stdout: rtf } = await pandoc("markdown-smart", "rtf", "said.md", said);
writeFileSync("said.rtf", rtf);
const read = await pandoc("rtf", "plain", "said.rtf", rtf);
console.log(`written: ${said}\nas RTF: ${rtf.match(/\\u8220.*(?=\\par)/)[0]}`);
console.log(`pandoc 3.10 (warnings: ${read.stderr || read.warnings.length}): ${read.stdout.trim()}`);
console.log(`officeparser: ${(await (await OfficeParser.parseOffice("said.rtf")).to("text")).value.trim()}`);
process.exit();
JS
shown=$(node look.mjs
  echo "pandoc 2.17: $(pandoc said.rtf -t plain --wrap=none)"
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to txt:Text --outdir made said.rtf >/dev/null 2>&1
  echo "LibreOffice: $(sed 's/\xef\xbb\xbf//' made/said.txt)"
  abiword --to=txt --to-name=abiword.txt said.rtf 2>/dev/null
  echo "AbiWord: $(sed 's/\xef\xbb\xbf//; /^$/d' abiword.txt)")
pandoc --version | sed -n 1p
echo "$shown"
diff - <(echo "$shown") <<'END'
written: “I’m sure,” she said. “They can’t ‘go’ – 1–2 of us don’t.” Café Łódź.
as RTF: \u8220"I\u8217'm sure,\u8221" she said. \u8220"They can\u8217't \u8216'go\u8217' \u8211- 1\u8211-2 of us don\u8217't.\u8221" Caf\u233 ? \u321 ?\u243 ?d\u378 ?.
pandoc 3.10 (warnings: 0): “’ sure,”she said. “hey can’ ‘o’–1– of us don’.”Café Łódź.
officeparser: “I’m sure,” she said. “They can’t ‘go’ – 1–2 of us don’t.” Café Łódź.
pandoc 2.17: “’ sure,”she said. “hey can’ ‘o’–1– of us don’.”Café Łódź.
LibreOffice: “I’m sure,” she said. “They can’t ‘go’ – 1–2 of us don’t.” Café Łódź.
AbiWord: “I’m sure,” she said. “They can’t ‘go’ – 1–2 of us don’t.” Café Łódź.
END
