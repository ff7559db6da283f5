#!/usr/bin/env bash
# turndown 7.2.5 with turndown-plugin-gfm 1.0.2 or @joplin/turndown-plugin-gfm 1.0.68, and node-html-markdown 2.0.0 (npm).
#
# Seen: of a valid HTML table whose themes run over several rows (rowspan), all three write the rows below with their first
# cell missing: the quote stands in the column of themes and the participant in the column of quotes. Nothing is said; two of
# them write a row that is shorter than its heading, the third fills it up at the end. html-to-text 10.0.1 (npm) leaves the
# theme's cell empty there, so that every cell keeps its column.
# Expected: an empty cell, or the theme again, in the rows that the cell runs over.
# Why it matters: clippers and note programs turn a journal's table of themes into Markdown by these. In what is kept, every
# second quote has become a theme, and the participant's code its words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 turndown-plugin-gfm@1.0.2 @joplin/turndown-plugin-gfm@1.0.68 \
  node-html-markdown@2.0.0 html-to-text@10.0.1 >/dev/null 2>&1
cat > look.cjs <<'JS'
const Turndown = require("turndown");
const { NodeHtmlMarkdown } = require("node-html-markdown");
const { convert } = require("html-to-text");
const page = `<table><thead><tr><th>Theme</th><th>Quote</th><th>Participant</th></tr></thead><tbody>
<tr><td rowspan="2">Trust</td><td>They listen.</td><td>P1</td></tr>
<tr><td>They never do.</td><td>P2</td></tr></tbody></table>`;
const turned = plugin => new Turndown().use(require(plugin).gfm).turndown(page);
const last = text => text.trimEnd().split("\n").at(-1);
const cells = text => last(text).split("|").slice(1, -1).map(cell => cell.trim()).join(" | ");
console.log("turndown-plugin-gfm:", cells(turned("turndown-plugin-gfm")));
console.log("@joplin/turndown-plugin-gfm:", cells(turned("@joplin/turndown-plugin-gfm")));
console.log("node-html-markdown:", cells(NodeHtmlMarkdown.translate(page)));
const table = { selector: "table", format: "dataTable" };
console.log("html-to-text:", last(convert(page, { selectors: [table] })).startsWith(" ") ? "in its column" : "moved");
JS
shown=$(node look.cjs)
echo "$shown"
grep -qx "turndown-plugin-gfm: They never do. | P2" <<<"$shown"
grep -qx "@joplin/turndown-plugin-gfm: They never do. | P2" <<<"$shown"
grep -qx "node-html-markdown: They never do. | P2 | *" <<<"$shown"
grep -qx "html-to-text: in its column" <<<"$shown"
