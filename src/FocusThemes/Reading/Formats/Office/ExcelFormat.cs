using DocumentFormat.OpenXml.Packaging;
using FocusThemes.Model;
using FocusThemes.Reading.Formats.Hiding;
using FocusThemes.Reading.Formats.Own;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>Workbooks: every sheet that can be seen and is not empty, with the values that it was saved with.</summary>
public sealed class ExcelFormat : ITableFormat
{
    public bool Reads(string name, ReadOnlySpan<byte> bytes) =>
        Path.GetExtension(name).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    public TableText Read(string name, byte[] bytes, bool withHidden, Patience patience) =>
        OfficeArchive.Read(name, bytes, patience, (stream, archive) =>
        {
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            var book = document.WorkbookPart ?? throw new InvalidDataException("No workbook.");
            var properties = OwnProperties.Of(document.CustomFilePropertiesPart, archive);
            return Read(name, book, properties, archive, new HiddenFound(withHidden), patience);
        });

    private static TableText Read(
        string name, WorkbookPart book, OwnProperties properties, OfficeArchive archive, HiddenFound found, Patience patience)
    {
        var (tables, problems) = (new List<BlockTable>(), new List<ReadingProblem>());
        var (values, sheets) = (CellValues.Of(book, archive), BookSheet.Of(book, archive));
        var isAllRead = true;
        foreach (var sheet in sheets)
        {
            if (sheet.IsHidden && found.LeavesOut(HiddenKind.Sheet, $"“{sheet.Name}”")) isAllRead = false;
            else if (sheet.Part is { } part)
            {
                found.Sheet = sheets.Count > 1 ? sheet.Name : null;
                var read = new SheetReader(name, archive, values, found);
                if (read.Read(part) is { Count: > 0 } rows) tables.Add(new(rows, sheet.Name));
                BookRemains.TellComments(part, archive, found);
                problems.AddRange(ProblemsOf(read, sheet.Name, sheets.Count > 1));
                found.Sheet = null;
            }
        }

        BookRemains.Tell(book, isAllRead ? values.Unused : 0, found);
        problems.AddRange(found.Problems);
        if (OwnWorkbook.Find(name, tables, properties.StampOf(name), patience) is { } own)
            return own with { Problems = problems, Hidden = own.Hidden == HiddenParts.None ? found.Parts : own.Hidden };
        var made = new MadeText(name, patience);
        foreach (var table in tables) made.AddTable(table);
        return made.Complete(problems) with { Hidden = found.Parts };
    }

    private static IEnumerable<ReadingProblem> ProblemsOf(SheetReader read, string sheet, bool isOneOfSeveral)
    {
        if (read.Uncalculated > 0)
            yield return new(0, $"Formulas are not calculated; on the sheet “{sheet}”, {read.Uncalculated} "
                + "have no saved value. Open the file, calculate and save it.", "");
        foreach (var problem in read.Errors.Problems)
            yield return isOneOfSeveral
                ? problem with { Sentence = $"On the sheet “{sheet}”, {problem.Sentence}" } : problem;
    }
}
