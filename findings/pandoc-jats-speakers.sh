#!/usr/bin/env bash
# pandoc 3.10 (npm: pandoc-wasm 1.1.0) reads who said a quote twice out of JATS, and not at all where the name is a list's label.
#
# Seen: of a displayed quotation with its source (<disp-quote> with <attrib>, as journals mark participants' words up), the source
# comes once as the quote's last paragraph and once more after a dash. pandoc 2.17 (Debian: pandoc) gives it once. Of a list
# whose items have labels (<list list-type="simple"> with <label>Anna</label>), both leave the labels out and number the items
# instead, though JATS 1.3 says that a simple list has no numbers or bullets. Nothing is said. The same names in a definition
# list and as the <speaker> of a <speech> are read by both.
# Expected: the source once, and the labels, which are part of the text, in place of numbers that nobody wrote.
# Why it matters: open papers come as JATS, and text is mined from what pandoc makes of them. Each participant's code is counted twice,
# or is part of what was said; in a dialogue nobody is told, and "1." and "2." look like participants.
set -euo pipefail
export LC_ALL=C.UTF-8
command -v pandoc >/dev/null || { echo "pandoc is needed"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pandoc-wasm@1.1.0 >/dev/null 2>&1
cat > paper.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN" "JATS-archivearticle1-3.dtd">
<article article-type="research-article"><front><article-meta><title-group><article-title>Trust</article-title></title-group></article-meta>
</front><body>
<p>Quote:</p><disp-quote><p>Nobody asks us.</p><attrib>P12, nurse</attrib></disp-quote>
<p>List:</p><list list-type="simple"><list-item><label>Anna</label><p>I never said so.</p></list-item>
<list-item><label>Ben</label><p>You did.</p></list-item></list>
<p>Definitions:</p><def-list><def-item><term>Anna</term><def><p>I never said so.</p></def></def-item></def-list>
<p>Speech:</p><speech><speaker>Ben</speaker><p>You did.</p></speech>
</body></article>
XML
cat > look.mjs <<'JS'
import { readFileSync } from "node:fs";
import { convert } from "pandoc-wasm";
const files = { "paper.xml": new Blob([readFileSync("paper.xml")]) };
const { stdout, stderr, warnings } = await convert({ from: "jats", to: "plain", wrap: "none", "input-files": ["paper.xml"] }, null, files);
console.error(`warnings: ${stderr || warnings.length}`);
console.log(stdout);
process.exit();
JS
lines() { tr -s '[:space:]' ' ' | sed 's/ \(List\|Definitions\|Speech\):/\n\1:/g; s/ *$/\n/'; }
shown=$(echo "pandoc 3.10:"
  node look.mjs 2>&1 | lines
  echo "pandoc 2.17:"
  pandoc -f jats paper.xml -t plain --wrap=none 2>&1 | lines)
echo "$shown"
diff - <(echo "$shown") <<'END'
pandoc 3.10:
warnings: 0 Quote: Nobody asks us. P12, nurse — P12, nurse
List: 1. I never said so. 2. You did.
Definitions: Anna I never said so.
Speech: Ben You did.
pandoc 2.17:
Quote: Nobody asks us. P12, nurse
List: 1. I never said so. 2. You did.
Definitions: Anna I never said so.
Speech: Ben You did.
END
