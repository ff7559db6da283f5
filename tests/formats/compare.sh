#!/usr/bin/env bash
# How cells show their numbers, compared: this product, SheetJS (npm ssf 0.11.2, made by looking at Excel) and
# LibreOffice Calc (soffice; 7.4 and later were tried). Prints every difference and how many agree. Outside CI, since it needs npm and soffice.
#   tests/formats/compare.sh            the codes and values of pairs.tsv
#   tests/formats/compare.sh OTHER.tsv  a code and its values on each line, parted by tabs; a last one "=…" is what Excel shows
# White space around and within is not compared. Whole dates are left out: this product shows all of them as 2022-08-31.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
pairs=$(realpath "${1:-$here/pairs.tsv}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ssf@0.11.2 exceljs@4.4.0
cp "$here/compare.mjs" .
node compare.mjs make "$pairs"
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true' \
  shown.xlsx >/dev/null 2>&1
dotnet run "$here/shown.cs" -- shown.xlsx >product.tsv
node compare.mjs tell "$pairs"
