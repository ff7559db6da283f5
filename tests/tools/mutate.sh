#!/usr/bin/env bash
# Mutation testing of folders of src/FocusThemes: is each small fault in it noticed by the tests in the folder of the same name?
#   tests/tools/mutate.sh Checks Queries Writing Reading     folders, or single files, such as Queries/Search/SearchTerm.cs
#   tests/tools/mutate.sh --sample 500 Reading               only so many mutants of each
# What tests of other folders, of pages and of the browser would notice as well does not count, nor what only a test of
# more than one and a half seconds does, so that an answer takes minutes and not days. Words in quotation marks are not
# changed. Works on a clone below the temporary folder: what is not committed is not tested.
# Stryker makes the mutants and says which; FocusThemes.Mutants tries them, since Stryker's own runner for this kind
# of test project takes some for killed that are not (github.com/stryker-mutator/stryker-net/issues/3742).
set -euo pipefail
[ "$#" -gt 0 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
git clone --quiet "$root" "$work/FocusThemes"
cd "$work/FocusThemes/tests/tools"
dotnet tool restore >/dev/null
dotnet build FocusThemes.Mutants | tail -n 3
bench="$PWD/FocusThemes.Mutants/bin/Debug/net10.0"

# Stryker takes its mutants away again at the end. So it is given one test that does nothing but keep them, on the way
# of a few at least: without any it would try them all.
cd ../FocusThemes.Tests
grep -rlE --include='*.cs' '^ *\[(Fact|Theory)' . | xargs rm
cat >Kept.cs <<END
namespace FocusThemes.Tests;
public sealed class Kept
{
    [Fact]
    public void Here()
    {
        Assert.Equal("a", FocusThemes.Writing.CsvCell.Read("a"));
        System.IO.File.Copy(typeof(FocusThemes.Writing.CsvCell).Assembly.Location, "$bench/FocusThemes.dll", true);
    }
}
END
nice dotnet stryker --config-file ../tools/stryker.json --output "$work/report" --skip-version-check
git checkout --quiet .
"$bench/FocusThemes.Mutants" "$work/report/reports/mutation-report.json" "$@"
rm -r "$work"
