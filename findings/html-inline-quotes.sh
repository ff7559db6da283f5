#!/usr/bin/env bash
# turndown 7.2.5, node-html-markdown 2.0.0 and html-to-text 10.0.1 (npm) lose where somebody's words begin and end.
#
# Seen: of valid HTML whose quotations within a line are marked as such (<q>), all three give the words without quotation marks:
# "She said <q>I can't go on</q> and left" becomes a sentence of the author's own, and of a quotation in a quotation neither
# is told from the other. Nothing is said. pandoc 3.10 (npm: pandoc-wasm 1.1.0) and rehype-remark 10.0.1 (npm) write the marks.
# Expected: quotation marks, as the HTML Standard has it that they must not stand before, within or after a q element, since
# whatever shows it puts them there: they are in the page as every browser shows it, and nowhere in its text.
# Why it matters: the findings of a paper are sentences of the authors with the participants' words in them. In what a clipper, a
# note program or a mail keeps, a quotation can no longer be told from a paraphrase, and no search for quotes finds any.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 node-html-markdown@2.0.0 html-to-text@10.0.1 pandoc-wasm@1.1.0 \
  rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 unified@11.0.5 >/dev/null 2>&1
cat > look.mjs <<'JS'
import { convert as text } from "html-to-text";
import { NodeHtmlMarkdown } from "node-html-markdown";
import { convert } from "pandoc-wasm";
import parse from "rehype-parse";
import remark from "rehype-remark";
import stringify from "remark-stringify";
import Turndown from "turndown";
import { unified } from "unified";

const page = "<p>One nurse said <q>they told us <q>just go on</q>, so we did</q> and left.</p>";
const tools = {
  turndown: new Turndown().turndown(page),
  "node-html-markdown": NodeHtmlMarkdown.translate(page),
  "html-to-text": text(page, { wordwrap: false }),
  pandoc: (await convert({ from: "html", to: "markdown", wrap: "none" }, page, {})).stdout,
  "rehype-remark": String(await unified().use(parse).use(remark).use(stringify).process(page)),
};
for (const [name, words] of Object.entries(tools)) console.log(`${name}: ${words.trim()}`);
JS
shown=$(node look.mjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
turndown: One nurse said they told us just go on, so we did and left.
node-html-markdown: One nurse said they told us just go on, so we did and left.
html-to-text: One nurse said they told us just go on, so we did and left.
pandoc: One nurse said "they told us 'just go on', so we did" and left.
rehype-remark: One nurse said "they told us "just go on", so we did" and left.
END
