#!/usr/bin/env bash
# Whether published pages are valid HTML (npm html-validate 10.9.0, for Node 20, its rules of the standard) and their feed and site map are
# well-formed XML. Outside CI, since it needs npm and the network.
#   tests/formats/published.sh            the seed
#   tests/formats/published.sh PATH...    other studies
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
paths=("$@")
[ ${#paths[@]} -gt 0 ] || paths=("$root/seeds/social-innovators")
for i in "${!paths[@]}"; do paths[i]=$(realpath "${paths[i]}"); done
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund html-validate@10.9.0
cat >.htmlvalidate.json <<'RULES'
{ "extends": ["html-validate:standard"], "root": true }
RULES
dotnet run --no-build --project "$root/src/FocusThemes.Web" -- import "${paths[@]}" --database "$work/library.db" >/dev/null
dotnet run --no-build --project "$root/src/FocusThemes.Web" -- publish --database "$work/library.db" --out "$work/site" --base https://example.org/themes
npx html-validate "site/**/*.html"
find site -name '*.xml' -exec python3 -c 'import sys, xml.dom.minidom; [xml.dom.minidom.parse(file) for file in sys.argv[1:]]' {} +
echo "$(find site -name '*.html' | wc -l) pages are valid"
