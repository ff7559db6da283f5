#!/usr/bin/env bash
# PSPP 1.6.2 (Debian: pspp), the free program for SPSS's data and syntax, keeps of an ODS cell one piece of its words.
#
# Seen: of a table as LibreOffice writes it, GET DATA /TYPE=ODS gives "never" for "I never said yes" with one word in bold, "not"
# for "I would not go alone" with two, "the page" for "see the page there" with a link, and the second of two lines. A cell on
# one line whose words all look alike is read whole. Nothing is said. The same table in Gnumeric's form (TYPE=GNM), as Gnumeric
# 1.12.55 (Debian) makes it of the very ODS, is read by PSPP with all words.
# Expected: all words of the cell; OpenDocument 1.2, 6.1.7, has a text:span as part of the paragraph's text.
# Why it matters: researchers mark in bold what counts, and answers to open questions have lines. What is left is a word or a line
# of what somebody said, and may be the opposite of it. All answers are there, and codes and their counts are made of them.
set -euo pipefail
for program in soffice ssconvert pspp; do
  command -v $program >/dev/null || { echo "$program is needed: libreoffice-calc gnumeric pspp"; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
row() { echo "<table:table-row>$(printf '<table:table-cell office:value-type="string">%s</table:table-cell>' "$@")</table:table-row>"; }
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
$(row "$(words Who)" "$(words Answer)")
$(row "$(words P1)" "$(words 'I said yes on the phone, and later on.')")
$(row "$(words P2)" "$(words 'I <text:span text:style-name="B">never</text:span> said yes')")
$(row "$(words P3)" "$(words 'see <text:a xlink:href="https://example.org/">the page</text:a> there')")
$(row "$(words P4)" "$(words 'Never.' 'Well, sometimes.')")
$(row "$(words P5)" "$(words 'I would <text:span text:style-name="B">not</text:span> go <text:span text:style-name="B">alone</text:span>')")
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
Who,Answer
P1,"I said yes on the phone, and later on."
P2,never
P3,the page
P4,"Well, sometimes."
P5,not
gnumeric:
Who,Answer
P1,"I said yes on the phone, and later on."
P2,I never said yes
P3,see the page there
P4,"Never.
Well, sometimes."
P5,I would not go alone
END
