using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Which sheets of a workbook are read.</summary>
public sealed class SheetChoiceTests
{
    [Fact]
    public void Sheets_that_name_no_quotes_are_left_out_beside_one_that_does()
    {
        var draft = Read(
            ("Coded", [["Theme", "Example quote"], ["Dawn", "“I push.” (P1)"], ["Noon", "“I melt.” (P2)"]]),
            ("Meaning", [["Theme", "Definition"], ["Dawn", "Before anybody buys"]]));
        Assert.Equal("Dawn - “I push.” (P1) | Noon - “I melt.” (P2)", CellTable.Outline(draft.Study));
        Assert.Contains(draft.Problems, found => found.Problem.Sentence.StartsWith(
            "The sheet “Meaning” does not name themes and quotes, as another one does; it was left out.", StringComparison.Ordinal));
    }

    [Fact]
    public void Quotes_that_two_sheets_have_are_told()
    {
        string[][] rows = [["Theme", "Quote"], ["Dawn", "“I push.”"], ["Noon", "“I melt.”"]];
        Assert.Contains(Read(("All", rows), ("Chosen", rows)).Problems, found => found.Problem.Sentence.StartsWith(
            "2 quotes of the sheet “Chosen” stand on the sheet “All” too, and were read twice", StringComparison.Ordinal));
    }

    private static StudyDraft Read(params (string Name, string[][] Rows)[] sheets)
    {
        var book = new MadeBook();
        foreach (var (name, rows) in sheets)
            book.Add(name, $"<sheetData>{string.Concat(rows.Select((row, at) => MadeBook.Row(at + 1, "", row)))}</sheetData>");
        return StudyReader.Read(new() { Slug = "made", Tables = [new("book.xlsx", book.Bytes())] });
    }
}
