#!/usr/bin/env bash
# Whether quotes as data are Web Annotations by the model's own JSON-LD context: an independent processor (npm jsonld 9.0.0, in
# its safe mode, which refuses what it would have to drop) makes RDF of every quote of a library, with the context as W3C has it,
# and the words are sought in the text that each names. Outside CI, since it needs npm and the network (or ANNO, a repository
# to fetch from).
#   tests/formats/annotation.sh            the seed
#   tests/formats/annotation.sh PATH...    other studies
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
work=$(mktemp -d)
site=
trap 'test -z "$site" || kill "$site"; rm -rf "$work"' EXIT
paths=("$@")
[ ${#paths[@]} -gt 0 ] || paths=("$root/seeds/social-innovators")
for i in "${!paths[@]}"; do paths[i]=$(realpath "${paths[i]}"); done
git -C "$work" init --quiet
git -C "$work" fetch --quiet --depth 1 "${ANNO:-https://github.com/w3c/web-annotation}" 929c823564930d65546c54a24aeb8df1bdcd021b
git -C "$work" show FETCH_HEAD:jsonld/anno.jsonld >"$work/anno.jsonld"
cp "$here/annotation.mjs" "$work"
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund jsonld@9.0.0
dotnet run --no-build --project "$root/src/FocusThemes.Web" -- import "${paths[@]}" --database "$work/library.db" >/dev/null
dotnet run --no-build --project "$root/src/FocusThemes.Web" -- --urls http://localhost:5981 --database "$work/library.db" >site.log &
site=$!
timeout 60 bash -c 'until curl --silent --fail --output /dev/null http://localhost:5981/health/ready; do sleep 0.2; done'
node annotation.mjs http://localhost:5981
