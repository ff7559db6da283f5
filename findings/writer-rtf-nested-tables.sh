#!/usr/bin/env bash
# LibreOffice Writer 7.4.7 (Debian: libreoffice-writer) saves as RTF what it cannot read again, where a table stands in a cell.
#
# Seen: of an ODT as pandoc 2.17 (Debian) writes it, with a table in a cell and nothing after it there, the RTF lacks the \cell
# and the \row that end the cell and its row. Opened again, the next row is part of that very cell; where it was the last row
# of the last table, its own words and all that follows to the end of the document are gone. Nothing is said, neither when it is
# saved nor when it is opened. With a paragraph after the inner table, as a DOCX has it, all is well, and so it is if the same ODT is
# saved as DOCX. OpenDocument 1.2, 9.1.4, asks for no such paragraph.
# Expected: the same rows and words, as of the ODT and the DOCX.
# Why it matters: programs of analysis take transcripts and tables as RTF, and pages with tables in tables come from survey and
# clipping tools. A theme becomes part of what was said of another, or the transcript ends where the table ended.
set -euo pipefail
for program in pandoc soffice; do
  command -v $program >/dev/null || { echo "$program is needed: pandoc libreoffice-writer"; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
save() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$1" --outdir "$2" "${@:3}" >/dev/null 2>&1; }
inner='<table><tr><td>Tired, P1</td></tr></table>'
work="<tr><td>Work</td><td>$inner</td></tr>" family='<tr><td>Family</td><td>Helped, P2</td></tr>'
echo "<p>Themes</p><table>$work$family</table><p>Money, P3</p>" | pandoc -f html -o first.odt
echo "<p>Themes</p><table>$family$work</table><p>Money, P3</p>" | pandoc -f html -o last.odt
save rtf . first.odt last.odt
save docx . first.odt last.odt
for kind in odt docx rtf; do save "html:HTML (StarWriter)" "from-$kind" first.$kind last.$kind; done
# A cell stands in brackets, and a row ends with a stroke; the inner table stands in brackets within brackets.
shown=$(for kind in odt docx rtf; do
  for name in first last; do
    echo "$name.$kind: $(tr -s '\n\t ' ' ' < from-$kind/$name.html \
      | sed 's/.*<body[^>]*>//; s/<div title="footer">.*//; s/<td[^>]*>/[/g; s/<\/td>/]/g; s/<\/tr>/ \//g; s/<[^>]*>//g; s/ *\([]\/[]\) */\1/g; s/^ *//; s/ *$//')"
  done
done)
pandoc --version | head -1
soffice --version | cut -d' ' -f1,2
echo "$shown"
diff - <(echo "$shown") <<'END'
first.odt: Themes[Work][[Tired, P1]/]/[Family][Helped, P2]/Money, P3
last.odt: Themes[Family][Helped, P2]/[Work][[Tired, P1]/]/Money, P3
first.docx: Themes[Work][[Tired, P1]/]/[Family][Helped, P2]/Money, P3
last.docx: Themes[Family][Helped, P2]/[Work][[Tired, P1]/]/Money, P3
first.rtf: Themes[Work][[Tired, P1]/Family][Helped, P2][]/Money, P3
last.rtf: Themes[Family][Helped, P2]/
END
