#!/usr/bin/env bash
# Mutation testing of one folder of src/FocusThemes with Stryker, by the tests in the folder of the same name:
#   tests/mutate.sh Queries           Queries, Checks, Writing or Reading; or a file, such as Queries/SearchTerm.cs
# What the tests of other folders, of pages and of the browser would notice as well does not count, so that an answer
# takes minutes and not days. Works on a clone below the temporary folder, since Stryker writes its mutants into the
# built tests; what is not committed is not tested. The reports are left in the clone's StrykerOutput.
set -euo pipefail
part=${1:?which folder of src/FocusThemes}
root=$(cd "$(dirname "$0")/.." && pwd)
folder=${part%%/*}
[[ $part == *.cs ]] || part="$part/**/*.cs"

clone=$(mktemp -d)/FocusThemes
git clone --quiet "$root" "$clone"
cd "$clone/tests/FocusThemes.Tests"
grep -rlE --include='*.cs' '^ *\[(Fact|Theory)' . | grep -v "^./$folder/" | xargs rm
dotnet tool restore >/dev/null
echo "Reports: $PWD/StrykerOutput"
nice dotnet stryker --config-file ../stryker.json --mutate "**/$part" --skip-version-check "${@:2}"
