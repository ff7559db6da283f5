#!/usr/bin/env bash
# pandoc 3.10 (npm: pandoc-wasm 1.1.0) reads no table from a page without the end tags of its cells, as rehype-stringify 10.0.1 and
# html-minifier-terser 7.2.0 (npm) write it.
#
# Seen: of the same page, once with all its tags and once without those that may be left out (rehype-stringify's omitOptionalTags,
# html-minifier-terser's removeOptionalTags), pandoc makes a table of the first, and of the second one paragraph a cell: the empty
# cell is gone, and which cells were a row cannot be told. One row without its </tr> or its last </td> is enough. No warning is given: that it skipped
# <table> it tells at its level INFO, which is not shown. pandoc 2.17 (Debian: pandoc) does the same. Definitions and list items
# without end tags it reads well. turndown 7.2.5 with turndown-plugin-gfm 1.0.2 (npm) reads the table of all three pages.
# Expected: the same table; the HTML Standard, 13.1.2.4, has the end tags of td, th and tr as optional wherever another cell, row or
# the end of the table follows, and a browser shows no difference.
# Why it matters: pages are published so to be small, and old ones were written so by hand. A table of themes, quotes and
# participants becomes a list of words, in which a participant without a quote has the quote of the next.
set -euo pipefail
command -v pandoc >/dev/null || { echo "pandoc is needed"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund html-minifier-terser@7.2.0 pandoc-wasm@1.1.0 rehype-parse@9.0.1 rehype-stringify@10.0.1 \
  turndown@7.2.5 turndown-plugin-gfm@1.0.2 unified@11.0.5 >/dev/null 2>&1
cat > look.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { minify } from "html-minifier-terser";
import { convert } from "pandoc-wasm";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import TurndownService from "turndown";
import { gfm } from "turndown-plugin-gfm";
import { unified } from "unified";
const row = (tag, ...cells) => `<tr>${cells.map(words => `<${tag}>${words}</${tag}>`).join("")}</tr>`;
const whole = `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><table><thead>`
  + `${row("th", "Theme", "Quote", "Who")}</thead><tbody>${row("td", "Trust", "", "P1")}${row("td", "Hope", "We wait.", "P2")}</tbody></table></body></html>`;
const pages = {
  whole,
  "rehype-stringify": String(await unified().use(rehypeParse).use(rehypeStringify, { omitOptionalTags: true }).process(whole)),
  "html-minifier-terser": await minify(whole, { removeOptionalTags: true }),
  "one cell open": whole.replace("</td></tr>", "</tr>"),
  "one row open": whole.replace("</tr></tbody>", "</tbody>"),
};
for (const [name, page] of Object.entries(pages)) {
  const tell = (program, html) => console.log(`${program}, ${name}: ${html.match(/<tr/g)?.length ?? "no"} rows, `
    + html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ").trim());
  const { stdout, stderr } = await convert({ from: "html", to: "html" }, page, {});
  tell("pandoc 3.10", stdout + stderr);
  tell("pandoc 2.17", execFileSync("pandoc", ["-f", "html", "-t", "html"], { input: page, encoding: "utf8" }));
  console.log(`turndown, ${name}: ${new TurndownService().use(gfm).turndown(page).match(/^\|.*\w.*/gm).join(" ")}`);
}
JS
shown=$(node look.mjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
pandoc 3.10, whole: 3 rows, Theme Quote Who Trust P1 Hope We wait. P2
pandoc 2.17, whole: 3 rows, Theme Quote Who Trust P1 Hope We wait. P2
turndown, whole: | Theme | Quote | Who | | Trust |  | P1 | | Hope | We wait. | P2 |
pandoc 3.10, rehype-stringify: no rows, T Theme Quote Who Trust P1 Hope We wait. P2
pandoc 2.17, rehype-stringify: no rows, T Theme Quote Who Trust P1 Hope We wait. P2
turndown, rehype-stringify: | Theme | Quote | Who | | Trust |  | P1 | | Hope | We wait. | P2 |
pandoc 3.10, html-minifier-terser: no rows, T Theme Quote Who Trust P1 Hope We wait. P2
pandoc 2.17, html-minifier-terser: no rows, T Theme Quote Who Trust P1 Hope We wait. P2
turndown, html-minifier-terser: | Theme | Quote | Who | | Trust |  | P1 | | Hope | We wait. | P2 |
pandoc 3.10, one cell open: no rows, Theme Quote Who Trust P1 Hope We wait. P2
pandoc 2.17, one cell open: no rows, Theme Quote Who Trust P1 Hope We wait. P2
turndown, one cell open: | Theme | Quote | Who | | Trust |  | P1 | | Hope | We wait. | P2 |
pandoc 3.10, one row open: no rows, Theme Quote Who Trust P1 Hope We wait. P2
pandoc 2.17, one row open: no rows, Theme Quote Who Trust P1 Hope We wait. P2
turndown, one row open: | Theme | Quote | Who | | Trust |  | P1 | | Hope | We wait. | P2 |
END
