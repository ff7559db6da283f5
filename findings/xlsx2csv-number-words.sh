#!/usr/bin/env bash
# xlsx2csv 0.7.8 (Debian: xlsx2csv) writes the format of a number instead of the number, where the format has words in it.
#
# Seen: of a valid workbook as openpyxl 3.0.9 (Debian: python3-openpyxl) writes it, sessions 1, 2 and 3 in the format "Session "0
# are three times "se00ion "0 in the CSV, ages in the format 0" years" three times 0" years", and participants in "S"00 three
# times "s"00: where a letter of a date stands in a format's words (d, h, m, s, y) the number is taken for a date and those
# letters for parts of it. Nothing is said, and the exit code is 0; 0.8.6 does the same. "P"00 is read well. Of General" years"
# xlsx2csv has general" years" for all, and Spreadsheet::ParseXLSX 0.27 (Debian: libspreadsheet-parsexlsx-perl) gives "General years"
# as a cell's value. Gnumeric 1.12.55 (Debian: gnumeric) gives the numbers.
# Expected: 34 or "34 years"; in ECMA-376, 18.8.31, what stands in quotation marks is text, and no part of a date.
# Why it matters: a unit or a word before a number is typed once, as the column's format, and the cells hold numbers alone. In the
# CSV that goes into the analysis all participants are of one age and in one session, and nothing in it brings the numbers back.
set -euo pipefail
export LC_ALL=C.UTF-8
python=/usr/bin/python3
"$python" -c "import openpyxl" 2>/dev/null && command -v xlsx2csv ssconvert >/dev/null && perl -MSpreadsheet::ParseXLSX -e 1 \
  || { echo "These are needed: python3-openpyxl xlsx2csv gnumeric libspreadsheet-parsexlsx-perl"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
"$python" - <<'PY'
from openpyxl import Workbook
book = Workbook()
sheet = book.active
sheet.append(["Session", "Age", "Who", "Whom", "Years"])
for row in (1, 34, 7, 12, 3), (2, 51, 8, 13, 20), (3, 19, 9, 14, 8):
    sheet.append(row)
    for cell, words in zip(sheet[sheet.max_row], ['"Session "0', '0" years"', '"S"00', '"P"00', 'General" years"']):
        cell.number_format = words
book.save("people.xlsx")
PY
ssconvert people.xlsx gnumeric.csv >/dev/null 2>&1
dpkg-query -W -f '${Package} ${Version}\n' xlsx2csv python3-openpyxl libspreadsheet-parsexlsx-perl gnumeric
shown=$(echo "xlsx2csv:"
  xlsx2csv people.xlsx
  echo "Spreadsheet::ParseXLSX, Years:"
  perl -MSpreadsheet::ParseXLSX -e '
    my ($sheet) = Spreadsheet::ParseXLSX->new->parse("people.xlsx")->worksheets;
    print $sheet->get_cell($_, 4)->value, "\n" for 1 .. 3'
  echo "Gnumeric:"
  cat gnumeric.csv)
echo "$shown"
diff - <(echo "$shown") <<'END'
xlsx2csv:
Session,Age,Who,Whom,Years
"""se00ion ""0","0"" years""","""s""00",12,"general"" years"""
"""se00ion ""0","0"" years""","""s""00",13,"general"" years"""
"""se00ion ""0","0"" years""","""s""00",14,"general"" years"""
Spreadsheet::ParseXLSX, Years:
General years
General years
General years
Gnumeric:
Session,Age,Who,Whom,Years
1,34,7,12,3
2,51,8,13,20
3,19,9,14,8
END
