#!/usr/bin/env bash
# NPOI 2.4.1, ClosedXML 0.95.4 and MiniExcel 1.47.1 (NuGet) put the cells of a workbook elsewhere where it does not say their places.
#
# Seen: of a valid sheet whose rows and cells have no reference (r; ECMA-376, 18.3.1.4 and 18.3.1.73, has it as optional) NPOI has no
# rows at all. Of one in which only the last row has none, after an empty one, it is missing for NPOI, and for ClosedXML it
# takes the place of the first: the names of the columns are gone, and a quote is what they are called. Of a row whose first cell
# says that it is in B and whose next says nothing, MiniExcel begins in A, so that the quote is the theme and the person the quote.
# Nothing is thrown. ExcelDataReader 3.6.0 (NuGet) and LibreOffice 7.4.7 (Debian: libreoffice-calc) have all in its place.
# Expected: the row and cell after the last one, as there is no other that could be meant; or an error.
# Why it matters: Excel opens such files without a word, and exports of Power BI are told to be so (tafia/calamine, issue 261). A table
# of quotes is empty, or a quote of it is taken for the names of its columns, or somebody said "P1".
set -euo pipefail
command -v soffice >/dev/null || { echo "LibreOffice Calc is needed: libreoffice-calc"; exit 1; }
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
    <NoWarn>NU1701;NU1901;NU1902;NU1903;NU1904</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ClosedXML" Version="[0.95.4]" />
    <PackageReference Include="ExcelDataReader" Version="[3.6.0]" />
    <PackageReference Include="MiniExcel" Version="[1.47.1]" />
    <PackageReference Include="NPOI" Version="[2.4.1]" />
  </ItemGroup>
</Project>
XML
cat > look.cs <<'CS'
using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using ExcelDataReader;
using MiniExcelLibs;
using NPOI.XSSF.UserModel;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
const string sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const string related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const string package = "http://schemas.openxmlformats.org/package/2006/";
const string kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

static string Cell(string words, string place = "") =>
    $"<c{(place == "" ? "" : $" r=\"{place}\"")} t=\"inlineStr\"><is><t>{words}</t></is></c>";
static string Row(string cells, int number = 0) => $"<row{(number == 0 ? "" : $" r=\"{number}\"")}>{cells}</row>";
var head = Row(Cell("Theme", "A1") + Cell("Quote", "B1") + Cell("Who", "C1"), 1);
var books = new Dictionary<string, string>
{
    ["none"] = Row(Cell("Theme") + Cell("Quote") + Cell("Who")) + Row(Cell("Trust") + Cell("They listen.") + Cell("P1")),
    ["last"] = head + Row(Cell("Trust", "A3") + Cell("They listen.", "B3") + Cell("P1", "C3"), 3)
        + Row(Cell("Hope") + Cell("We wait.") + Cell("P2")),
    ["cell"] = head + Row(Cell("They listen.", "B2") + Cell("P1"), 2),
};
foreach (var (name, rows) in books)
{
    var path = $"{name}.xlsx";
    using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
    {
        void Write(string part, string text)
        {
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text);
        }

        Write("[Content_Types].xml", $"<Types xmlns=\"{package}content-types\"><Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}sheet.main+xml\"/>"
            + $"<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{kind}worksheet+xml\"/></Types>");
        Write("_rels/.rels", $"<Relationships xmlns=\"{package}relationships\"><Relationship Id=\"r1\" "
            + $"Type=\"{related}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Write("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{package}relationships\"><Relationship Id=\"r1\" "
            + $"Type=\"{related}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        Write("xl/workbook.xml", $"<workbook xmlns=\"{sheets}\" xmlns:r=\"{related}\"><sheets>"
            + "<sheet name=\"Quotes\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        Write("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{sheets}\"><sheetData>{rows}</sheetData></worksheet>");
    }

    void Tell(string program, IEnumerable<IEnumerable<object>> read) => Console.WriteLine($"{name}, {program}: "
        + string.Join(" / ", read.Select(row => string.Join("|", row.Select(cell => $"{cell}")).TrimEnd('|')).Where(row => row != "")));

    using (var book = new XLWorkbook(path))
    {
        Tell("ClosedXML", book.Worksheet(1).RangeUsed().Rows().Select(row => row.Cells().Select(cell => (object)cell.GetString())).ToList());
    }

    Tell("MiniExcel", MiniExcel.Query(path).Select(row => ((IDictionary<string, object>)row).Values.AsEnumerable()).ToList());
    var sheet = new XSSFWorkbook(path).GetSheetAt(0);
    Tell("NPOI", Enumerable.Range(0, sheet.LastRowNum + 1).Select(sheet.GetRow).Where(row => row != null)
        .Select(row => Enumerable.Range(0, Math.Max(0, (int)row.LastCellNum)).Select(at => (object)row.GetCell(at))));
    using var stream = File.OpenRead(path);
    using var reader = ExcelReaderFactory.CreateReader(stream);
    var found = new List<object[]>();
    while (reader.Read())
    {
        found.Add(Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue).ToArray());
    }

    Tell("ExcelDataReader", found);
}
CS
dotnet build -v quiet >build.log 2>&1 || { cat build.log; exit 1; }
shown=$(dotnet run --no-build
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv ./*.xlsx >/dev/null 2>&1
  for name in none last cell; do echo "$name, LibreOffice: $(grep -v '^,,$' $name.csv | tr ',\n' '|/')"; done)
soffice --version | cut -d' ' -f1,2
echo "$shown"
diff - <(echo "$shown") <<'END'
none, ClosedXML: Theme|Quote|Who / Trust|They listen.|P1
none, MiniExcel: Theme|Quote|Who / Trust|They listen.|P1
none, NPOI: 
none, ExcelDataReader: Theme|Quote|Who / Trust|They listen.|P1
last, ClosedXML: Hope|We wait.|P2 / Trust|They listen.|P1
last, MiniExcel: Theme|Quote|Who / Trust|They listen.|P1 / Hope|We wait.|P2
last, NPOI: Theme|Quote|Who / Trust|They listen.|P1
last, ExcelDataReader: Theme|Quote|Who / Trust|They listen.|P1 / Hope|We wait.|P2
cell, ClosedXML: Theme|Quote|Who / |They listen.|P1
cell, MiniExcel: Theme|Quote|Who / They listen.|P1
cell, NPOI: Theme|Quote|Who / |They listen.|P1
cell, ExcelDataReader: Theme|Quote|Who / |They listen.|P1
none, LibreOffice: Theme|Quote|Who/Trust|They listen.|P1/
last, LibreOffice: Theme|Quote|Who/Trust|They listen.|P1/Hope|We wait.|P2/
cell, LibreOffice: Theme|Quote|Who/|They listen.|P1/
END
