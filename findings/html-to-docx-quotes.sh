#!/usr/bin/env bash
# html-to-docx 1.8.0 and @turbodocx/html-to-docx 1.23.1 (npm) leave quotations out of the document.
#
# Seen: of valid HTML, a quotation in a figure with who said it in its caption (<figure><blockquote>…<figcaption>, as the HTML
# Standard shows it for blockquote) is missing as a whole; so are the words of <q>, <abbr>, <small> and <time> within a line,
# and the rows of a table's <tfoot>. The words around them are there. Nothing is thrown or logged. A blockquote that stands by
# itself is written.
# Expected: the words, with or without a look of their own, as both do for elements that they do not know among paragraphs.
# Why it matters: a report of themes and quotes is made as a page and handed on as a Word file. The themes are there, the
# sentences are there, and just what the participants said is not, or what stands in quotation marks within a sentence.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 mammoth@1.13.0 >/dev/null 2>&1
cat > look.cjs <<'JS'
const mammoth = require("mammoth");
const pages = {
  figure: "<h2>Trust</h2><figure><blockquote><p>Nobody asks us.</p></blockquote><figcaption>P1</figcaption></figure><p>Two agreed.</p>",
  alone: "<h2>Trust</h2><blockquote>Nobody asks us.</blockquote><p>Two agreed.</p>",
  within: "<p>P2 <small>(nurse)</small> said <q>never</q> in <time>2024</time> of the <abbr>NHS</abbr>.</p>",
  table: "<table><tbody><tr><td>Trust</td><td>12</td></tr></tbody><tfoot><tr><td>All</td><td>20</td></tr></tfoot></table>",
};
(async () => {
  for (const name of ["html-to-docx", "@turbodocx/html-to-docx"])
    for (const [page, html] of Object.entries(pages)) {
      const made = await require(name)(html);
      const buffer = Buffer.from(made.arrayBuffer ? await made.arrayBuffer() : made);
      const { value } = await mammoth.extractRawText({ buffer });
      console.log(`${name}, ${page}: ${value.trim().replaceAll(/\s+/g, " ").replaceAll(" .", ".")}`);
    }
  process.exit();
})();
JS
shown=$(node look.cjs | grep docx,)
echo "$shown"
diff - <(echo "$shown") <<'END'
html-to-docx, figure: Trust Two agreed.
html-to-docx, alone: Trust Nobody asks us. Two agreed.
html-to-docx, within: P2 said in of the.
html-to-docx, table: Trust 12
@turbodocx/html-to-docx, figure: Trust Two agreed.
@turbodocx/html-to-docx, alone: Trust Nobody asks us. Two agreed.
@turbodocx/html-to-docx, within: P2 said in of the.
@turbodocx/html-to-docx, table: Trust 12
END
