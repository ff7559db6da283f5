using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading.Formats.Prose;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Formats;

/// <summary>Makes the text of a form that is not text itself, line by line, and the cells that stand in it.</summary>
/// <param name="name">The file's name, for sentences.</param>
internal sealed class MadeText(string name, Patience patience)
{
    private readonly StringBuilder text = new();
    private readonly List<(List<GridRow> Rows, BlockTable Table)> tables = [];
    private readonly List<Stretch> marks = [];
    private readonly Dictionary<int, PassageKind> around = [];
    private readonly List<PageStart> pages = [];
    private readonly GridLimits.Count limits = new(name);

    public int Length => text.Length;

    /// <summary>Paragraphs of a text without a table; their marks stand at its end, so that quotes that run over
    /// paragraphs have none within.</summary>
    public static TableText Running(string name, IReadOnlyList<Paragraph> paragraphs, Patience patience)
    {
        var made = new MadeText(name, patience);
        var (styled, number, bold) = (new Dictionary<int, int>(), 1, BoldHeadings.In(paragraphs));
        foreach (var (i, paragraph) in paragraphs.Index())
        {
            var line = made.AddLine(paragraph.Text, paragraph.Page);
            if (line.IsEmpty) continue;
            var last = number + paragraph.Text.AsSpan().Trim().Count('\n');
            for (; number <= last; number++)
                if (paragraph.HeadingLevel > 0 || paragraph.IsQuoted || bold.Contains(i)) styled[number] = bold.Contains(i) ? 1 : paragraph.HeadingLevel;
        }

        made.AddMarks(paragraphs.SelectMany(paragraph => paragraph.Marks), isOwnLine: true);
        return TableText.Running(made.text.ToString()) with { Marks = made.marks, Pages = made.pages, Styled = styled };
    }

    /// <param name="page">On which printed page it begins; 0 where that is not known.</param>
    /// <returns>Where the line stands, without white space around it; a line of nothing else is left out.</returns>
    public Stretch AddLine(string line, int page = 0)
    {
        patience.Spend(line.Length);
        var trimmed = Stretch.Trimmed(line, 0, line.Length);
        if (trimmed.IsEmpty) return new(text.Length, text.Length);
        if (text.Length + line.Length > GridLimits.MostCharacters)
            throw new UnacceptableInputException(
                $"{name}: the text is longer than {GridLimits.MostCharacters:N0} characters; part the file.");
        var start = text.Length;
        if (page > 0 && (pages.Count == 0 || pages[^1].Page != page)) pages.Add(new(start, page));
        text.Append(trimmed.In(line)).Append('\n');
        return new(start, text.Length - 1);
    }

    /// <summary>A line beside the tables, with its marks and what the document says that it is.</summary>
    public void AddParagraph(Paragraph paragraph)
    {
        var line = AddLine(paragraph.Text, paragraph.Page);
        if (!line.IsEmpty && paragraph.Role != ParagraphRole.Plain)
            around[line.Start] = paragraph.Role == ParagraphRole.Caption ? PassageKind.Caption : PassageKind.Note;
        AddMarks(paragraph.Marks, isOwnLine: line.IsEmpty);
    }

    /// <summary>Marks that refer to notes, after a blank, behind the last line or on a line of their own.</summary>
    public void AddMarks(IEnumerable<string> raised, bool isOwnLine = false)
    {
        foreach (var mark in raised)
        {
            if (!isOwnLine && text.Length > 0) text[^1] = ' ';
            isOwnLine = false;
            var start = text.Length;
            text.Append(mark).Append('\n');
            marks.Add(new(start, text.Length - 1));
        }
    }

    /// <summary>A blank line after the last line, unless there is one.</summary>
    public void EndBlock()
    {
        if (text.Length > 1 && text[^2] != '\n') text.Append('\n');
    }

    public void AddTable(BlockTable table)
    {
        EndBlock();
        if (UntitledQuotes.SheetNamesTheme(table)) AddLine(table.Name!);
        var (rows, places) = (new List<GridRow>(), new CellPlaces(this));
        foreach (var row in table.Rows)
        {
            var cells = places.Place(row.Cells);
            limits.AddRow(cells.Count);
            patience.Spend(cells.Count);
            rows.Add(new(cells, row.IsHeading));
            EndBlock();
        }

        tables.Add((BoldHeadings.AsColumn(table, rows) ?? rows, table));
    }

    public TableText Complete(IReadOnlyList<ReadingProblem> problems)
    {
        var made = text.ToString();
        return new(
            made, [.. tables.Select(one => GridRows.Square(made, one.Rows, one.Table.Name) is { } grid ? grid with { Doubts = one.Table.Doubts } : null).OfType<Grid>()],
            problems)
        {
            Marks = marks,
            Around = around,
            Pages = pages,
        };
    }
}
