#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2 (npm, with @citation-js/core 0.8.2) writes authors' names without their particles.
#
# Seen: of {"family":"Berg","given":"Jan","non-dropping-particle":"van der"}, as plugin-bibtex 0.8.2 reads "van der Berg, Jan",
# the RIS has "AU  - Berg, Jan"; "de la Cruz" becomes "Cruz", "Ludwig van Beethoven" with a dropping particle likewise. The
# BibTeX that the same program writes keeps them. Nothing is said, and nothing of the RIS brings them back.
# Expected: "AU  - van der Berg, Jan", as RIS has no field of its own for particles and the plugin itself reads it so.
# Why it matters: a study's reference that goes into Zotero, EndNote or a review by way of RIS names other people: two authors
# "van der Berg, Jan" and "Berg, Jan" are one and the same from then on, and "de la Cruz" is cited and sorted as "Cruz".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund \
  @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2 >/dev/null 2>&1
cat > look.cjs <<'JS'
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-ris");
const study = new Cite("@book{a, author={van der Berg, Jan and Berg, Jan and de la Cruz, Ana}, title={Talk}, year={2020}}");
const authors = text => text.split(/\r?\n/).filter(line => /^(AU {2}- |\s*author =)/.test(line)).map(line => line.trim()).join("; ");
console.log("RIS:", authors(study.format("ris")));
console.log("BibTeX:", authors(study.format("bibtex")));
const dropping = { type: "book", title: "Letters", author: [{ family: "Beethoven", given: "Ludwig", "dropping-particle": "van" }] };
console.log("RIS:", authors(new Cite(dropping).format("ris")));
JS
shown=$(node look.cjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
RIS: AU  - Berg, Jan; AU  - Berg, Jan; AU  - Cruz, Ana
BibTeX: author = {van der Berg, Jan and Berg, Jan and de la Cruz, Ana},
RIS: AU  - Beethoven, Ludwig
END
