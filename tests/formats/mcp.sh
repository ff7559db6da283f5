#!/usr/bin/env bash
# An assistant's session with the client that most assistants are made with (npm @modelcontextprotocol/sdk 1.32.2), over standard
# input and over HTTP: the tools, what each answers, what is refused and how, and that both say the same. Outside CI, since it
# needs npm. Prints what was asked of the seed and of a study in Devanagari, and how long each answer is.
#   tests/formats/mcp.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
work=$(mktemp -d)
site=
trap 'kill $site 2>/dev/null || true; wait $site 2>/dev/null || true; rm -rf "$work"' EXIT
dotnet build -v q "$root/src/FocusThemes.Web" >/dev/null
program=$root/src/FocusThemes.Web/bin/Debug/net10.0/FocusThemes.Web.dll
library=$work/library.db
printf 'Theme\tParticipant\tQuote\n1) घर\tP1\t“मुझे अपने घर की याद आती है।”\n2) काम\tP2\t“काम कठिन है, पर लोग अच्छे हैं।”\n' >"$work/hindi.tsv"
dotnet "$program" import "$root/seeds/social-innovators" "$work/hindi.tsv" --database "$library" >/dev/null
dotnet "$program" --database "$library" --urls http://127.0.0.1:0 --FocusThemes:Mcp=true >"$work/log" &
site=$!
until grep -q 'FocusThemes is at' "$work/log"; do kill -0 $site; sleep 0.2; done
address=$(sed -n 's/.*FocusThemes is at //p' "$work/log")
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @modelcontextprotocol/sdk@1.32.2
cp "$here/mcp.mjs" .
node mcp.mjs "$address/mcp" "$library" "$program"
