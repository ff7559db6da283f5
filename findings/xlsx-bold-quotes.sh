#!/usr/bin/env bash
# openxlsx 4.2.5 for R (Debian: r-cran-openxlsx), xlsx2csv 0.7.8 (Debian: xlsx2csv) and Spreadsheet::ParseXLSX 0.27 (Debian:
# libspreadsheet-parsexlsx-perl) lose quotes with a bold word that xlsxwriter 3.0.2 (Debian: python3-xlsxwriter) writes.
#
# Seen: with constant_memory, as it advises for large tables, xlsxwriter writes a text of several looks into its cell (<is> with
# several <r>, ECMA-376, 18.3.1.53), not into the table of shared strings. Of such a cell openxlsx gives NA; the other two give the
# words up to the first change of look: "I never said yes." with one bold word is "I ". Cells without a bold word are read by
# all, and so are the same words in the table of shared strings. Nothing is said. openpyxl 3.0.9, readxl 1.4.2 and Gnumeric 1.12.55
# (Debian) read all of it.
# Expected: all the words, as of a shared string; both are of the same type, CT_Rst.
# Why it matters: in a table of quotes the words are bold for which a quote was coded. Just these quotes are missing, or are the few
# words before; an NA counts as somebody who said nothing, and "I " is the beginning of the opposite as well.
set -euo pipefail
export LC_ALL=C.UTF-8
python=/usr/bin/python3
"$python" -c "import openpyxl, xlsxwriter" 2>/dev/null && Rscript -e 'library(readxl); library(openxlsx)' >/dev/null 2>&1 \
  && perl -MSpreadsheet::ParseXLSX -e 1 && command -v xlsx2csv ssconvert >/dev/null || { echo "These are needed: python3-openpyxl \
python3-xlsxwriter r-cran-readxl r-cran-openxlsx libspreadsheet-parsexlsx-perl xlsx2csv gnumeric"; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > write.py <<'PY'
from xlsxwriter import Workbook
for name, sparing in ("shared", False), ("own", True):
    book = Workbook(f"{name}.xlsx", {"constant_memory": sparing})
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True})
    sheet.write_row(0, 0, ["Quote", "Who"])
    sheet.write_rich_string(1, 0, "I ", bold, "never", " said yes.")
    sheet.write(1, 1, "P1")
    sheet.write_row(2, 0, ["Nobody asks.", "P2"])
    sheet.write_rich_string(3, 0, bold, "Trust", " is rare.")
    sheet.write(3, 1, "P3")
    book.close()
PY
"$python" write.py
cat > look.R <<'R'
for (package in c("openxlsx", "readxl")) {
  read <- if (package == "openxlsx") openxlsx::read.xlsx else readxl::read_excel
  rows <- read(commandArgs(TRUE))
  writeLines(paste0(package, ": ", paste(rows$Quote, rows$Who, sep = " | ", collapse = "; ")))
}
R
cat > look.pl <<'PL'
use Spreadsheet::ParseXLSX;
my ($sheet) = Spreadsheet::ParseXLSX->new->parse(@ARGV)->worksheets;
print "Spreadsheet::ParseXLSX: ", join("; ", map { my $row = $_; join(" | ", map { $sheet->get_cell($row, $_)->value } 0, 1) } 1 .. 3), "\n";
PL
cat > look.py <<'PY'
import openpyxl, sys
rows = list(openpyxl.load_workbook(sys.argv[1]).active.values)[1:]
print("openpyxl:", "; ".join(" | ".join(row) for row in rows))
PY
rows() { tail -n +2 | sed 's/"//g; s/,/ | /' | paste -sd';' | sed 's/;/; /g'; }
shown=$(for name in own shared; do
  echo "$name:"
  Rscript look.R $name.xlsx
  perl look.pl $name.xlsx
  echo "xlsx2csv: $(xlsx2csv $name.xlsx | rows)"
  "$python" look.py $name.xlsx
  ssconvert $name.xlsx $name.csv >/dev/null 2>&1
  echo "Gnumeric: $(rows < $name.csv)"
done)
dpkg-query -W -f '${Package} ${Version}\n' python3-xlsxwriter r-cran-openxlsx xlsx2csv libspreadsheet-parsexlsx-perl r-cran-readxl
echo "$shown"
diff - <(echo "$shown") <<'END'
own:
openxlsx: NA | P1; Nobody asks. | P2; NA | P3
readxl: I never said yes. | P1; Nobody asks. | P2; Trust is rare. | P3
Spreadsheet::ParseXLSX: I  | P1; Nobody asks. | P2; Trust | P3
xlsx2csv: I  | P1; Nobody asks. | P2; Trust | P3
openpyxl: I never said yes. | P1; Nobody asks. | P2; Trust is rare. | P3
Gnumeric: I never said yes. | P1; Nobody asks. | P2; Trust is rare. | P3
shared:
openxlsx: I never said yes. | P1; Nobody asks. | P2; Trust is rare. | P3
readxl: I never said yes. | P1; Nobody asks. | P2; Trust is rare. | P3
Spreadsheet::ParseXLSX: I never said yes. | P1; Nobody asks. | P2; Trust is rare. | P3
xlsx2csv: I never said yes. | P1; Nobody asks. | P2; Trust is rare. | P3
openpyxl: I never said yes. | P1; Nobody asks. | P2; Trust is rare. | P3
Gnumeric: I never said yes. | P1; Nobody asks. | P2; Trust is rare. | P3
END
