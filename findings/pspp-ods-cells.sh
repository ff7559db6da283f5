#!/usr/bin/env bash
# PSPP 1.6.2 (Debian: pspp), the free program for SPSS's data and syntax, keeps of an ODS cell one piece of its words, and puts a
# row's cells beside a merged one a column too far left.
#
# Seen: of a table as LibreOffice writes it, GET DATA /TYPE=ODS gives "never" for "I never said yes" with one word in bold, "not"
# for "I would not go alone" with two, "the page" for "see the page there" with a link, and the second of two lines. A cell on
# one line whose words all look alike is read whole. Of a theme's cell that runs over two rows, the second row has the quote as its
# theme, the participant as its quote, and nobody who said it. Nothing is said. The same table in Gnumeric's form (TYPE=GNM), as
# Gnumeric 1.12.55 (Debian) makes it of the very ODS, is read by PSPP with all words in their places.
# Expected: all words of the cell, and an empty cell where another one reaches over it; OpenDocument 1.2, 6.1.7, has a text:span as
# part of the paragraph's text, and 9.1.5 table:covered-table-cell as a cell of the row.
# Why it matters: researchers mark in bold what counts, and answers to open questions have lines. What is left is a word or a line
# of what somebody said, and may be the opposite of it; or it is a theme. Codes and their counts are made of these.
set -euo pipefail
export LC_ALL=C.UTF-8
for program in soffice ssconvert pspp; do
  command -v $program >/dev/null || { echo "$program is needed: libreoffice-calc gnumeric pspp"; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cell() { printf '<table:table-cell office:value-type="string">%s</table:table-cell>' "$@"; }
row() { echo "<table:table-row>$(cell "$@")</table:table-row>"; }
bold() { printf '<text:span text:style-name="B">%s</text:span>' "$1"; }
words() { printf '<text:p>%s</text:p>' "$@"; }
names=urn:oasis:names:tc:opendocument:xmlns
cat > answers.fods <<XML
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="$names:office:1.0" xmlns:table="$names:table:1.0" xmlns:text="$names:text:1.0"
  xmlns:style="$names:style:1.0" xmlns:fo="$names:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
  <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Answers">
$(row "$(words Theme)" "$(words Answer)" "$(words Who)")
<table:table-row><table:table-cell office:value-type="string" table:number-rows-spanned="2">$(words Trust)</table:table-cell>
$(cell "$(words 'I said yes on the phone.')")$(cell "$(words P1)")</table:table-row>
<table:table-row><table:covered-table-cell/>$(cell "$(words 'Nobody asks us.')")$(cell "$(words P2)")</table:table-row>
$(row "$(words Work)" "$(words "I $(bold never) said yes")" "$(words P3)")
$(row "$(words Help)" "$(words 'see <text:a xlink:href="https://example.org/">the page</text:a> there')" "$(words P4)")
$(row "$(words Pay)" "$(words 'Never.' 'Well, sometimes.')" "$(words P5)")
$(row "$(words Night)" "$(words "I would $(bold not) go $(bold alone)")" "$(words P6)")
</table:table></office:spreadsheet></office:body></office:document>
XML
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to ods answers.fods >/dev/null 2>&1
ssconvert answers.ods answers.gnumeric >/dev/null 2>&1
shown=$(for kind in ods gnumeric; do
  type=$(sed s/gnumeric/gnm/ <<<$kind)
  printf "GET DATA /TYPE=${type^^} /FILE='answers.$kind' /READNAMES=ON /ASSUMEDSTRWIDTH=60.\nLIST.\n" > look.sps
  echo "$kind:"
  pspp -O format=csv look.sps 2>&1 | sed 's/  *$//; /^$/d; /^Table/d'
done)
pspp --version | grep -o '^pspp.*'
soffice --version | cut -d' ' -f1,2
echo "$shown"
diff - <(echo "$shown") <<'END'
ods:
Theme,Answer,Who
Trust,I said yes on the phone.,P1
Nobody asks us.,P2,
Work,never,P3
Help,the page,P4
Pay,"Well, sometimes.",P5
Night,not,P6
gnumeric:
Theme,Answer,Who
Trust,I said yes on the phone.,P1
,Nobody asks us.,P2
Work,I never said yes,P3
Help,see the page there,P4
Pay,"Never.
Well, sometimes.",P5
Night,I would not go alone,P6
END
