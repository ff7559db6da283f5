#:project ../../src/FocusThemes
// Prints the cells of a workbook as the product reads them, row by row, parted by tabs.
using FocusThemes.Reading.Formats;

var read = TableFormats.Read("shown.xlsx", File.ReadAllBytes(args[0]));
var shown = new Dictionary<string, string>();
foreach (var row in read.Grids.SelectMany(grid => grid.Rows))
    shown[row.Cells[0].In(read.Text)] = row.Cells.Count > 1 ? row.Cells[1].In(read.Text).Replace('\n', ' ') : "";
for (var row = 1; shown.Count > 0 && row <= int.Parse(shown.Keys.Max(name => int.Parse(name[4..], null)).ToString(null as IFormatProvider), null); row++)
    Console.WriteLine($"row {row}\t{shown.GetValueOrDefault($"row {row}", "")}");
