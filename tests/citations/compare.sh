#!/usr/bin/env bash
# Compares the citations of the site with those of citeproc-js, over the made-up references of references.json:
#   tests/citations/compare.sh                          publishes the site first, which takes minutes
#   tests/citations/compare.sh FOLDER/FocusThemes.Web   of a site that is published already
# Outside CI, since it takes citeproc and its styles (versions in package.json) from npm. The site is started on a free
# port over a library of its own, one study for each reference, and what its pages to cite say is compared: Vancouver
# with the style of Citing Medicine, APA 7 with apa. Fails when a citation differs and explained.json does not say why,
# or when an explanation is no longer needed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/package.json" "$work"
(cd "$work" && npm install --silent --no-audit --no-fund --no-package-lock --legacy-peer-deps)
if [ "$#" -gt 0 ]; then
    program=$(realpath "$1")
else
    dotnet publish "$here/../../src/FocusThemes.Web" -c Release -o "$work/site" >/dev/null
    program="$work/site/FocusThemes.Web"
fi
WORK="$work" node "$here/compare.mjs" "$program"
