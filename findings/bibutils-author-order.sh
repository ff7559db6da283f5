#!/usr/bin/env bash
# bibutils 7.2 (Debian: bibutils; R's rbibutils is made of it) changes the order of authors where one is no person.
#
# Seen: of a BibTeX entry whose first author is an organization ({Health Council}, in braces of its own), xml2ris, xml2end and
# xml2isi write the persons first and the organization last, so that another is the first author. bib2xml keeps the order in
# MODS, and xml2bib and xml2wordbib give it back from there; nothing is said.
# Expected: the order as it stands in the MODS, since the first author is whom a work is cited by.
# Why it matters: "Health Council, Berg & Ito (2020)" becomes "Berg, Ito & Health Council (2020)" in EndNote, Zotero or a review
# that takes RIS; the citation in the text no longer leads to the entry in the list, and the two count as two works.
set -euo pipefail
command -v bib2xml >/dev/null || { echo "bib2xml is needed: bibutils"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > study.bib <<'END'
@techreport{talk, author={{Health Council} and Berg, Anna and Ito, Ken}, title={Talk}, year={2020}, institution={Council}}
END
bib2xml study.bib > study.xml 2>/dev/null
shown=$(for program in xml2bib xml2wordbib xml2ris xml2end xml2isi; do
  echo "$program: $("$program" study.xml 2>/dev/null | grep -oE "Health Council|Berg|Ito" | paste -sd " ")"
done)
bib2xml --version 2>&1 | head -1
echo "$shown"
diff - <(echo "$shown") <<'END'
xml2bib: Health Council Berg Ito
xml2wordbib: Health Council Berg Ito
xml2ris: Berg Ito Health Council
xml2end: Berg Ito Health Council
xml2isi: Berg Ito Health Council
END
