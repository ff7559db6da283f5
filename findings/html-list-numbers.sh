#!/usr/bin/env bash
# Five readers of HTML give the items of a list other numbers than the page: turndown 7.2.5, node-html-markdown 2.0.0, html-to-text
# 10.0.1, rehype-remark 10.0.1 and pandoc 3.10 (npm: pandoc-wasm 1.1.0).
#
# Seen: of a valid list whose items say their numbers (<li value="7">, <li value="12">) and of one that counts down (<ol reversed>),
# all five count from 1, and nothing is said; so does pandoc 2.17 (Debian: pandoc). <ol start="7"> is read by four of them, and
# node-html-markdown counts from 1. LibreOffice 7.4.7 (Debian: libreoffice-writer) has 7, 12 and 13, and counts up what counts down.
# Expected: 7, 12, 13, and 3, 2, 1, as the HTML Standard has it (4.4.5 and 4.4.8, ordinal value) and every browser shows; Markdown
# keeps the first number only, but a list of its own, or words, can keep the others.
# Why it matters: in a list of answers, of respondents or of quotes from a longer list the number is who spoke or what is cited. In
# what a clipper or a note program keeps, the seventh and the twelfth are the first and the second, who are other people.
set -euo pipefail
for program in soffice pandoc; do
  command -v $program >/dev/null || { echo "$program is needed: libreoffice-writer pandoc"; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 node-html-markdown@2.0.0 pandoc-wasm@1.1.0 rehype-parse@9.0.1 \
  rehype-remark@10.0.1 remark-stringify@11.0.0 turndown@7.2.5 unified@11.0.5 >/dev/null 2>&1
cat > look.mjs <<'JS'
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { convert as toText } from "html-to-text";
import { NodeHtmlMarkdown } from "node-html-markdown";
import { convert } from "pandoc-wasm";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkStringify from "remark-stringify";
import TurndownService from "turndown";
import { unified } from "unified";
const lists = {
  value: '<ol><li value="7">Never.</li><li value="12">They listen.</li><li>We wait.</li></ol>',
  reversed: "<ol reversed><li>Never.</li><li>They listen.</li><li>We wait.</li></ol>",
  start: '<ol start="7"><li>Never.</li><li>They listen.</li><li>We wait.</li></ol>',
};
const remark = unified().use(rehypeParse).use(rehypeRemark).use(remarkStringify);
for (const [name, list] of Object.entries(lists)) {
  const page = `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body>${list}</body></html>`;
  fs.writeFileSync(`${name}.html`, page);
  const tell = (program, words) => console.log(`${name}, ${program}: ${words.match(/\d+(?=[.)] )/g)?.join()}`);
  tell("turndown", new TurndownService().turndown(list));
  tell("node-html-markdown", NodeHtmlMarkdown.translate(list));
  tell("html-to-text", toText(list));
  tell("rehype-remark", String(await remark.process(list)));
  tell("pandoc 3.10", (await convert({ from: "html", to: "plain" }, page, {})).stdout);
  tell("pandoc 2.17", execFileSync("pandoc", ["-f", "html", "-t", "plain"], { input: page, encoding: "utf8" }));
  execFileSync("soffice", [`-env:UserInstallation=file://${process.cwd()}/profile`, "--headless", "--convert-to", "txt:Text",
    `${name}.html`], { stdio: "ignore" });
  tell("LibreOffice", fs.readFileSync(`${name}.txt`, "utf8"));
}
JS
shown=$(node look.mjs)
soffice --version | cut -d' ' -f1,2
echo "$shown"
diff - <(echo "$shown") <<'END'
value, turndown: 1,2,3
value, node-html-markdown: 1,2,3
value, html-to-text: 1,2,3
value, rehype-remark: 1,2,3
value, pandoc 3.10: 1,2,3
value, pandoc 2.17: 1,2,3
value, LibreOffice: 7,12,13
reversed, turndown: 1,2,3
reversed, node-html-markdown: 1,2,3
reversed, html-to-text: 1,2,3
reversed, rehype-remark: 1,2,3
reversed, pandoc 3.10: 1,2,3
reversed, pandoc 2.17: 1,2,3
reversed, LibreOffice: 1,2,3
start, turndown: 7,8,9
start, node-html-markdown: 1,2,3
start, html-to-text: 7,8,9
start, rehype-remark: 7,8,9
start, pandoc 3.10: 7,8,9
start, pandoc 2.17: 7,8,9
start, LibreOffice: 7,8,9
END
