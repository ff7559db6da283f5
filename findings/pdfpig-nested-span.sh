#!/usr/bin/env bash
# PdfPig 0.1.16 (NuGet) leaves the letters of nested marked content out of the content that they are in.
#
# Seen: of a valid tagged PDF, the letters of a table cell's marked content (Page.GetMarkedContents) lack those of a Span
# within it: "Office life" is "Ofce life", where a Span says in its ActualText what a ligature stands for, and "safe at home"
# is "safe home", where a Span has but a language. The missing letters are only in the Span's own element, a child without
# an MCID, and nothing in either says where among the others they belong, but for the number and place of each letter.
# Expected: the letters of the whole cell, as Page.Letters has them, since a marked content reaches from its BDC to its EMC
# whatever is nested in it; what the library says of Letters makes no exception.
# Why it matters: a PDF that Chromium prints has such a Span around each ligature, inside the content that the structure
# names. Who reads the tables of a paper by their tags publishes quotes and themes with letters or words missing.
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
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="PdfPig" Version="[0.1.16]" /></ItemGroup>
</Project>
XML
cat > look.cs <<'CS'
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

// The encoding gives the code 174 (256 in octal) to the ligature of f and i.
const string shown = """
    BT /F 12 Tf 72 700 Td
    /TD <</MCID 0>> BDC (Of) Tj /Span <</ActualText (fi)>> BDC (\256) Tj EMC (ce life) Tj EMC
    0 -20 Td
    /TD <</MCID 1>> BDC (safe ) Tj /Span <</Lang (en)>> BDC (at ) Tj EMC (home) Tj EMC
    ET
    """;
string[] objects =
[
    "<</Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R /MarkInfo <</Marked true>> /Lang (en)>>",
    "<</Type /Pages /Kids [3 0 R] /Count 1>>",
    "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /StructParents 0 /Contents 4 0 R /Resources <</Font "
        + "<</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding <</Type /Encoding /Differences [174 /fi]>>>>>>>>>>",
    $"<</Length {shown.Length}>>\nstream\n{shown}\nendstream",
    "<</Type /StructTreeRoot /K 6 0 R /ParentTree <</Nums [0 [8 0 R 9 0 R]]>>>>",
    "<</Type /StructElem /S /Table /P 5 0 R /K 7 0 R>>",
    "<</Type /StructElem /S /TR /P 6 0 R /K [8 0 R 9 0 R]>>",
    "<</Type /StructElem /S /TD /P 7 0 R /Pg 3 0 R /K 0>>",
    "<</Type /StructElem /S /TD /P 7 0 R /Pg 3 0 R /K 1>>",
];
var pdf = new StringBuilder("%PDF-1.7\n");
var starts = new List<int>();
foreach (var one in objects)
{
    starts.Add(pdf.Length);
    pdf.Append($"{starts.Count} 0 obj\n{one}\nendobj\n");
}

var table = pdf.Length;
pdf.Append($"xref\n0 {starts.Count + 1}\n0000000000 65535 f \n");
starts.ForEach(start => pdf.Append($"{start:D10} 00000 n \n"));
pdf.Append($"trailer\n<</Size {starts.Count + 1} /Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");

using var document = PdfDocument.Open(Encoding.Latin1.GetBytes(pdf.ToString()));
var page = document.GetPage(1);
string Of(IEnumerable<Letter> letters) => string.Concat(letters.Select(letter => letter.Value)).Normalize(NormalizationForm.FormKC);
var seen = new List<string> { $"page: {Of(page.Letters)}" };
void Tell(MarkedContentElement content, string deep)
{
    seen.Add($"{deep}{content.Tag} {content.MarkedContentIdentifier}: {Of(content.Letters)}");
    foreach (var child in content.Children)
    {
        Tell(child, deep + "> ");
    }
}

foreach (var content in page.GetMarkedContents())
{
    Tell(content, "");
}

seen.ForEach(Console.WriteLine);
string[] expected = ["page: Office lifesafe at home", "TD 0: Ofce life", "> Span -1: fi", "TD 1: safe home", "> Span -1: at "];
if (!seen.SequenceEqual(expected))
{
    Console.Error.WriteLine($"This has changed: it was {string.Join(" | ", expected)}.");
    return 1;
}

return 0;
CS
dotnet run
