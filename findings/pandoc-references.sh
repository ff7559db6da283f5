#!/usr/bin/env bash
# pandoc 3.10 (npm: pandoc-wasm 1.1.0) loses dates and turns names of RIS, and loses pages, editors and DOI of EndNote's XML.
#
# Seen: of RIS, a year with month and day as the format has them ("PY  - 2020/05/06/" or, as some journals write, "2017/04/07/online")
# is no date at all ("n.d."), and a year with empty ones ("2019//") the beginning of a span without an end ("2019–"); of an author
# "Ito, Ken, Jr." the given name is "Jr." and the suffix "Ken". Of EndNote's XML the pages are put in "pages" and the issue in
# "number", where CSL has "page" and "issue": an article on pages 12 to 30 of issue 2 is cited as page 2 ("4: 2"). The DOI, the
# edition and the editors of a book are missing; "in press" is the year 0. Not a warning is given. bibutils 7.2 (Debian: bibutils)
# reads all of it from the same files.
# Expected: "Ito Jr., 2019", "2020", "4 (2): 12–30", and editors and DOI, as of the same entries in BibTeX or CSL JSON.
# Why it matters: EndNote and databases hand on just these two. A paper that cites a study so sends its readers to a page where the
# quote is not, has no year for it or another name for its author; the file of references was complete.
set -euo pipefail
export LC_ALL=C.UTF-8
command -v ris2xml >/dev/null || { echo "bibutils is needed"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pandoc-wasm@1.1.0 >/dev/null 2>&1
work() { printf 'TY  - JOUR\nAU  - %s\nTI  - %s\nJO  - Health\n%s\nER  - \n' "$@"; }
{ work "Berg, Jan" Walking "PY  - 2020/05/06/"
  work "Cruz, Eva" Singing "Y1  - 2017/04/07/online"
  work "Ito, Ken, Jr." Talking "PY  - 2019//"
  work "King, Ann" Being "PY  - 2018"; } > works.ris
name() { printf '<author><style face="normal">%s</style></author>' "$@"; }
cat > works.xml <<XML
<?xml version="1.0" encoding="UTF-8"?>
<xml><records>
<record><rec-number>1</rec-number><ref-type name="Journal Article">17</ref-type>
<contributors><authors>$(name "Berg, Anna" "Ito, Ken")</authors></contributors>
<titles><title>Being heard</title><secondary-title>Health</secondary-title></titles>
<pages>12-30</pages><volume>4</volume><number>2</number><dates><year>2020</year></dates>
<electronic-resource-num>10.1000/x</electronic-resource-num></record>
<record><rec-number>2</rec-number><ref-type name="Book Section">5</ref-type>
<contributors><authors>$(name "Cruz, Maria")</authors><secondary-authors>$(name "Lang, Ernst")</secondary-authors></contributors>
<titles><title>Being asked</title><secondary-title>The book</secondary-title></titles>
<pages>3-9</pages><edition>2nd</edition><dates><year>in press</year></dates><publisher>Press</publisher></record>
</records></xml>
XML
cat > look.mjs <<'JS'
import { readFileSync } from "node:fs";
import { convert } from "pandoc-wasm";
for (const [from, file] of [["ris", "works.ris"], ["endnotexml", "works.xml"]]) {
  const files = { [file]: new Blob([readFileSync(file)]) };
  const cited = await convert({ from, to: "plain", wrap: "none", citeproc: true, "input-files": [file] }, null, files);
  const held = JSON.parse((await convert({ from, to: "csljson", "input-files": [file] }, null, files)).stdout);
  console.log(`${from} (warnings: ${cited.stderr || cited.warnings.length}):\n${cited.stdout.trim().replaceAll(/\n+/g, "\n")}`);
  for (const { author, issued, page, pages, editor, DOI } of held)
    console.log(JSON.stringify({ author: author[0], issued: issued["date-parts"], page, pages, editor, DOI }));
}
process.exit();
JS
shown=$(node look.mjs
  echo "bibutils:"
  { ris2xml works.ris 2>/dev/null | xml2ris 2>/dev/null; endx2xml works.xml 2>/dev/null | xml2ris 2>/dev/null; } \
    | sed -n 's/^[^A-Z]*//; /^\(AU\|ED\|PY\|DA\|SP\|EP\|IS\|DO\|ET\)/p; /^TY/s/.*/-/p' | tr '\n' ';' | sed 's/  - /=/g; s/-;/\n/g; s/^\n//')
echo "$shown"
diff - <(echo "$shown") <<'END'
ris (warnings: 0):
Berg, Jan. n.d. “Walking.” Health.
Cruz, Eva. n.d. “Singing.” Health.
Ito, Jr., Ken. 2019–. “Talking.” Health.
King, Ann. 2018. “Being.” Health.
{"author":{"family":"Berg","given":"Jan"},"issued":[]}
{"author":{"family":"Cruz","given":"Eva"},"issued":[]}
{"author":{"family":"Ito","given":"Jr.","suffix":"Ken"},"issued":[[2019],[0],[0]]}
{"author":{"family":"King","given":"Ann"},"issued":[[2018]]}
endnotexml (warnings: 0):
Berg, Anna, and Ken Ito. 2020. “Being Heard.” Health 4: 2.
Cruz, Maria. “Being Asked.” In The Book. Press.
{"author":{"family":"Berg","given":"Anna"},"issued":[[2020]],"pages":"12-30"}
{"author":{"family":"Cruz","given":"Maria"},"issued":[[0]],"pages":"3-9"}
bibutils:
AU=Berg, Jan;PY=2020;DA=2020/05/06;
AU=Cruz, Eva;PY=2017;DA=2017/04/07;
AU=Ito Jr., Ken,;PY=2019;DA=2019//;
AU=King, Ann;PY=2018;DA=2018//;
AU=Berg, Anna;AU=Ito, Ken;PY=2020;DA=2020//;SP=12;EP=30;IS=2;DO=10.1000/x;
AU=Cruz, Maria;ED=Lang, Ernst;PY=in press;DA=in press//;SP=3;EP=9;ET=2nd;
END
