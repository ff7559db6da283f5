#!/usr/bin/env bash
# pandoc 3.10 (npm: pandoc-wasm 1.1.0) leaves out who spoke, where a LaTeX transcript is a description list with a setting.
#
# Seen: of \begin{description}[noitemsep] (or any other option of the package enumitem, as [style=nextline]), and of one that begins
# with \tightlist, as pandoc itself writes it, or with \setlength, what each \item[...] names is missing; the words of all who
# spoke follow each other as paragraphs. So is the label of an \item[P2] in itemize. No warning is given: what it skipped it tells at
# its level INFO, which is not shown. Of a description without a setting it reads names and words, and so it does of its own
# HTML of the same list. pandoc 2.17 (Debian: pandoc) does the same.
# Expected: the names, as without a setting; or a warning, since words are lost.
# Why it matters: a description list is how LaTeX sets a dialogue, and the setting is there since turns are short. Quotes of a paper or
# thesis that goes on to Word or a program of analysis are nobody's, and where one person's turn ends cannot be told.
set -euo pipefail
export LC_ALL=C.UTF-8
command -v pandoc >/dev/null || { echo "pandoc is needed"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pandoc-wasm@1.1.0 >/dev/null 2>&1
cat > look.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { convert } from "pandoc-wasm";
const turns = "\\item[Anna] I never said so. \\item[P2] She did.";
const list = (kind, setting) => `\\begin{${kind}}${setting} ${turns}\\end{${kind}}`;
const read = async (from, words, to = "plain") => {
  const { stdout, stderr, warnings } = await convert({ from, to, wrap: "none", "input-files": ["turns"] }, null,
    { turns: words instanceof Blob ? words : new Blob([words]) });
  const told = stderr || warnings.filter(one => one.verbosity !== "INFO").length;
  return { words: to === "plain" ? stdout.trim().replaceAll(/\s+/g, " ") : stdout, told };
};
const files = { "no setting": list("description", "") };
for (const option of ["noitemsep", "style=nextline", "leftmargin=1cm"]) files[`[${option}]`] = list("description", `[${option}]`);
files["\\setlength"] = list("description", "\\setlength{\\itemsep}{0pt}");
files.itemize = list("itemize", "");
const markdown = "Anna\n:   I never said so.\n\nP2\n:   She did.\n";
files["written by pandoc"] = (await read("markdown", markdown, "latex")).words;
let number = 0;
for (const [name, words] of Object.entries(files)) {
  const { words: shown, told } = await read("latex", words);
  writeFileSync(`${number++}.tex`, words);
  console.log(`${name} (warnings: ${told}): ${shown}`);
}
console.log(`by way of HTML: ${(await read("html", (await read("markdown", markdown, "html")).words)).words}`);
process.exit();
JS
shown=$(node look.mjs
  for file in *.tex; do echo "pandoc 2.17, $file: $(pandoc $file -t plain --wrap=none 2>&1 | grep -c 'Anna\|P2') names"; done)
echo "$shown"
diff - <(echo "$shown") <<'END'
no setting (warnings: 0): Anna I never said so. P2 She did.
[noitemsep] (warnings: 0): I never said so. She did.
[style=nextline] (warnings: 0): I never said so. She did.
[leftmargin=1cm] (warnings: 0): I never said so. She did.
\setlength (warnings: 0): I never said so. She did.
itemize (warnings: 0): - I never said so. - She did.
written by pandoc (warnings: 0): I never said so. She did.
by way of HTML: Anna I never said so. P2 She did.
pandoc 2.17, 0.tex: 2 names
pandoc 2.17, 1.tex: 0 names
pandoc 2.17, 2.tex: 0 names
pandoc 2.17, 3.tex: 0 names
pandoc 2.17, 4.tex: 0 names
pandoc 2.17, 5.tex: 0 names
pandoc 2.17, 6.tex: 0 names
END
