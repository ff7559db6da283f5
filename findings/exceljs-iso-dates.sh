#!/usr/bin/env bash
# exceljs 4.4.0 (npm) reads the dates that SheetJS 0.18.5 (npm: xlsx) writes as days of July 1905; xlsx-populate 1.21.0 as NaN.
#
# Seen: SheetJS, asked to keep dates (cellDates: true), writes them as cells of type "d" with an ISO 8601 date, as ECMA-376
# (18.18.11, ST_CellType) has them. exceljs takes the year for a number of days: every date of 2024 is 1905-07-16 and every
# one of 2025 is 1905-07-17. For xlsx-populate they are no numbers (NaN). Nothing is thrown. SheetJS itself reads the file well, and
# so do all three without cellDates (xlsx-populate as days since 1900).
# Expected: 2024-05-06, 2024-11-20 and 2025-02-09; or the text as it stands; or an error.
# Why it matters: the column "when" of a list of sessions still holds dates, but all focus groups of a year fall on one day
# and those of two years on two days in a row; nobody can tell any longer which came first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 xlsx-populate@1.21.0 >/dev/null 2>&1
cat > look.cjs <<'JS'
const [ExcelJS, SheetJS, Populate] = ["exceljs", "xlsx", "xlsx-populate"].map(require);
const days = ["2024-05-06", "2024-11-20", "2025-02-09"];
const told = value => value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
(async () => {
  for (const cellDates of [true, false]) {
    const book = SheetJS.utils.book_new();
    SheetJS.utils.book_append_sheet(book,
      SheetJS.utils.aoa_to_sheet(days.map((day, i) => [`Group ${i + 1}`, new Date(day)]), { cellDates }), "Sessions");
    const bytes = SheetJS.write(book, { type: "buffer", bookType: "xlsx", cellDates });
    const read = await new ExcelJS.Workbook().xlsx.load(bytes);
    const again = SheetJS.read(bytes, { cellDates: true, UTC: true }).Sheets.Sessions;
    const sheet = read.getWorksheet("Sessions");
    console.log(`cellDates ${cellDates}, exceljs:`, [1, 2, 3].map(row => told(sheet.getCell(`B${row}`).value)).join());
    const cells = (await Populate.fromDataAsync(bytes)).sheet("Sessions");
    console.log(`cellDates ${cellDates}, xlsx-populate:`, [1, 2, 3].map(row => told(cells.cell(`B${row}`).value())).join());
    console.log(`cellDates ${cellDates}, SheetJS:`, [1, 2, 3].map(row => told(again[`B${row}`].v)).join());
  }
})();
JS
shown=$(TZ=UTC node look.cjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
cellDates true, exceljs: 1905-07-16,1905-07-16,1905-07-17
cellDates true, xlsx-populate: NaN,NaN,NaN
cellDates true, SheetJS: 2024-05-06,2024-11-20,2025-02-09
cellDates false, exceljs: 2024-05-06,2024-11-20,2025-02-09
cellDates false, xlsx-populate: 45418,45616,45697
cellDates false, SheetJS: 2024-05-06,2024-11-20,2025-02-09
END
