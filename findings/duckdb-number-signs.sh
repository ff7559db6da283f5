#!/usr/bin/env bash
# DuckDB 1.5.6 (npm: @duckdb/node-api 1.5.6-r.1) leaves out of a CSV the rows that begin with #, if there is one that does not.
#
# Seen: of a valid file whose first column is "#18", "#5" and "19", read_csv gives one row of three, the one without #: sniff_csv says
# that it takes # for the sign of a comment, and nobody asked for comments. Where all rows begin with # it gives all. Nothing is
# thrown; who asks for the rows that were rejected (store_rejects) is told of none and gets all three. With comment = '' they are
# there as well, and so they are for csv-parse 7.0.3 and SheetJS 0.18.5 (npm).
# Expected: three rows; RFC 4180 has no comments, and # is a character like any other.
# Why it matters: "#18" is how many studies name a participant, and the code stands in the first column. All quotes of these are
# gone as soon as one code was typed without its sign, and that one alone seems to have spoken.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 csv-parse@7.0.3 xlsx@0.18.5 >/dev/null 2>&1
cat > look.mjs <<'JS'
import fs from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import SheetJS from "xlsx";
const files = { some: ["#18", "#5", "19"], all: ["#18", "#5", "#19"], none: ["P18", "P5", "P19"] };
const duck = await (await DuckDBInstance.create(":memory:")).connect();
const ask = async what => (await duck.runAndReadAll(what)).getRowsJson();
console.log((await ask("select version()"))[0][0]);
for (const [name, people] of Object.entries(files)) {
  const text = ["who,said,theme", ...people.map(who => `${who},"They listen, mostly.",Trust`)].join("\n") + "\n";
  fs.writeFileSync(`${name}.csv`, text);
  const read = async options => (await ask(`select * from read_csv('${name}.csv'${options})`)).map(row => row[0]).join() || "nobody";
  console.log(`${name}: DuckDB ${await read("")}; with store_rejects ${await read(", store_rejects = true")}, rejected `
    + `${(await ask("select count(*) from reject_errors"))[0][0]}; with comment = '' ${await read(", comment = ''")}; sniffed `
    + JSON.stringify((await ask(`select comment from sniff_csv('${name}.csv')`))[0][0]));
  console.log(`${name}: csv-parse ${parse(text).slice(1).map(row => row[0])}; SheetJS ${SheetJS.utils.sheet_to_json(
    SheetJS.read(text, { type: "string" }).Sheets.Sheet1, { raw: false }).map(row => row.who)}`);
}
JS
shown=$(node look.mjs)
echo "$shown"
diff - <(echo "$shown") <<'END'
v1.5.6
some: DuckDB 19; with store_rejects #18,#5,19, rejected 0; with comment = '' #18,#5,19; sniffed "#"
some: csv-parse #18,#5,19; SheetJS #18,#5,19
all: DuckDB #18,#5,#19; with store_rejects #18,#5,#19, rejected 0; with comment = '' #18,#5,#19; sniffed "(empty)"
all: csv-parse #18,#5,#19; SheetJS #18,#5,#19
none: DuckDB P18,P5,P19; with store_rejects P18,P5,P19, rejected 0; with comment = '' P18,P5,P19; sniffed "(empty)"
none: csv-parse P18,P5,P19; SheetJS P18,P5,P19
END
