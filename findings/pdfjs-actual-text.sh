#!/usr/bin/env bash
# pdfjs-dist 6.1.200 (npm), the reader in Firefox, beside Poppler's pdftotext (Debian, poppler-utils).
#
# Seen: of a valid tagged page, getTextContent gives the printed signs and never the words that the page itself says they
# stand for (ActualText of a marked Span): a hyphen that only parts a line, marked as a soft one, comes out as a hyphen that
# belongs to the word, and a drawn sign as the letter of its font. With includeMarkedContent the span is told, its
# ActualText is not. pdftotext gives the words.
# Expected: the words of ActualText in place of the signs, as PDF 1.7 (ISO 32000-1), 14.9.4, has it; or at least the property.
# Why it matters: layout programs mark hyphens and small capitals so. A quote that is copied out of a paper by way of
# this library has other words than the one in the article ("politi-cal"), and a check of quotations calls it altered.
set -euo pipefail
command -v pdftotext >/dev/null || { echo "pdftotext is needed: poppler-utils"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@6.1.200 >/dev/null 2>&1
cat > look.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
const words = "BT /F 12 Tf 14 TL 20 160 Td (We were politi) Tj /Span << /ActualText <FEFF00AD> >> BDC (-) Tj EMC "
  + "T* (cal, all ) Tj /Span << /ActualText (five) >> BDC (V) Tj EMC ( of us.) Tj ET";
const objects = [
  "<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /Lang (en) >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>",
  `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
];
let file = "%PDF-1.7\n";
const places = objects.map((object, i) => { const at = file.length; file += `${i + 1} 0 obj\n${object}\nendobj\n`; return at; });
const table = file.length;
file += `xref\n0 6\n0000000000 65535 f \n${places.map(at => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`
  + `trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
writeFileSync("page.pdf", file, "latin1");
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
const page = await (await getDocument({ data: new Uint8Array(readFileSync("page.pdf")), verbosity: 0 }).promise).getPage(1);
const { items } = await page.getTextContent({ includeMarkedContent: true });
console.log("pdf.js:", items.map(item => item.str ?? "").join(""));
console.log("told of the span:", JSON.stringify(items.find(item => item.type?.startsWith("begin"))));
JS
shown=$(node look.mjs 2>/dev/null; echo "pdftotext: $(pdftotext page.pdf - | tr -d '\f' | tr '\n' ' ' | sed 's/\xc2\xad//')")
echo "$shown"
grep -qx "pdf.js: We were politi-cal, all V of us\." <<<"$shown"
grep -q "^told of the span: " <<<"$shown" && ! grep -q "five" <<<"$(grep '^told' <<<"$shown")"
grep -qx "pdftotext: We were politi *cal, all five of us\. *" <<<"$shown"
