#!/usr/bin/env bash
# CsvHelper 33.1.0 (NuGet) reads nothing more from the first quotation mark within a field on, when asked for dynamic records.
#
# Seen: of tab-separated values, where a quotation mark is a character like any other (IANA's text/tab-separated-values), all
# rows from the first with a quotation mark inside a field to the last have null in every field for GetRecords<dynamic>(). The
# number of rows is right and nothing is thrown, while GetRecords of a type throws BadDataException at that row. So it is with
# commas, for rows that RFC 4180 would have in quotation marks. With CsvMode.NoEscape, or BadDataFound = null, all is read.
# Expected: the rows; or BadDataException in both ways of reading, as is documented for bad data.
# Why it matters: in a table of quotes somebody quotes somebody. All quotes after that one are empty rows, which look like
# participants who said nothing, and which one it was depends on the order of the table.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat > look.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="CsvHelper" Version="[33.1.0]" /></ItemGroup>
</Project>
XML
cat > look.cs <<'CS'
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

const string table = "Quote\tParticipant\nWe talk.\tP1\nThey say \"later\" to us.\tP2\nNobody asks.\tP3\n";
CsvReader Reader(CsvMode mode) =>
    new(new StringReader(table), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = "\t", Mode = mode });
void Tell(string way, CsvMode mode, Func<CsvReader, IEnumerable<(string Quote, string Participant)>> read)
{
    using var reader = Reader(mode);
    try
    {
        foreach (var (quote, participant) in read(reader))
        {
            Console.WriteLine($"{way}: {quote ?? "null"} | {participant ?? "null"}");
        }
    }
    catch (BadDataException)
    {
        Console.WriteLine($"{way}: BadDataException");
    }
}

Tell("dynamic", CsvMode.RFC4180, reader => reader.GetRecords<dynamic>().Select(row => ((string)row.Quote, (string)row.Participant)));
Tell("typed", CsvMode.RFC4180, reader => reader.GetRecords(new { Quote = "", Participant = "" }).Select(row => (row.Quote, row.Participant)));
Tell("no escape", CsvMode.NoEscape, reader => reader.GetRecords<dynamic>().Select(row => ((string)row.Quote, (string)row.Participant)));
CS
shown=$(dotnet run)
echo "$shown"
diff - <(echo "$shown") <<'END'
dynamic: We talk. | P1
dynamic: null | null
dynamic: null | null
typed: We talk. | P1
typed: BadDataException
no escape: We talk. | P1
no escape: They say "later" to us. | P2
no escape: Nobody asks. | P3
END
