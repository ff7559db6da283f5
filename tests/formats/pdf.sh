#!/usr/bin/env bash
# Invented studies printed to PDF by LibreOffice (soffice) and Chromium, with rules around cells and without, and read:
# how many quotes are the same as written, and how many of the others are said to be doubtful. Outside CI: it takes minutes.
#   tests/formats/pdf.sh                200 studies
#   tests/formats/pdf.sh 40 1000 DIR    40 others, from the 1000th on, whose files stay in DIR
#   TAGGED=true tests/formats/pdf.sh    LibreOffice tags them, too, as Chromium always does
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${3:-$(mktemp -d)}
mkdir -p "$work"
dotnet run "$here/pdf.cs" -- make "$work" "${1:-200}" "${2:-0}"
cd "$work"
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"${TAGGED:-false}\"}}" ./*.docx >/dev/null 2>&1
for page in *.html; do
    chromium --headless --no-sandbox --disable-gpu --print-to-pdf="${page%.html}.pdf" --no-pdf-header-footer "file://$PWD/$page" >/dev/null 2>&1
done
dotnet run "$here/pdf.cs" -- tell "$work"
