using FocusThemes.Reading.Formats.Pdf.Letters;
using FocusThemes.Reading.Formats.Pdf.Tables;
using UglyToad.PdfPig;

namespace FocusThemes.Reading.Formats.Pdf.Tagged;

/// <summary>
/// Finds the tables of a tagged file, which says itself what their rows and cells are, also where a row is printed on two
/// pages. What it says counts where the page bears it out: cells from the left, and no other words among theirs.
/// </summary>
internal sealed class TaggedTables(IReadOnlyList<TaggedTable> tables)
{
    // Of the letters within a row: those of other parts of the file.
    private const double MostOthers = 0.02;

    private readonly Dictionary<(int Page, int Mark), (TaggedTable Table, TaggedCell Cell, int Paragraph)> places = tables
        .SelectMany(table => table.Marks.Select(mark => (mark.Mark, Place: (table, mark.Cell, mark.Paragraph))))
        .GroupBy(one => one.Mark).ToDictionary(one => one.Key, one => one.First().Place);

    public static TaggedTables None { get; } = new([]);

    /// <summary>None for a file that is not tagged, and where its tags cannot be followed.</summary>
    public static TaggedTables Of(PdfDocument document, PdfLimits limits)
    {
        try
        {
            return StructureTree.Of(document, limits) is { } whole ? new([.. TaggedTable.In(whole)]) : None;
        }
        catch (Exception fault) when (fault is not (UnacceptableInputException or OperationCanceledException
            or OutOfMemoryException))
        {
            // The pages are printed all the same.
            return None;
        }
    }

    /// <param name="taken">Set for the letters that stand in a table.</param>
    public IEnumerable<PageTable> Find(PageView view, IReadOnlyList<RuleGrid> grids, bool[] taken, PdfLimits limits)
    {
        if (places.Count == 0) yield break;
        var parts = new Dictionary<TaggedTable, TaggedPart>();
        TaggedPart? last = null;
        foreach (var (at, letter) in view.Letters.Index())
        {
            // Blanks between lines are often in no part of the file.
            if (places.TryGetValue((view.Page, letter.Tag), out var place))
            {
                if (!parts.TryGetValue(place.Table, out last)) parts[place.Table] = last = new(place.Table, grids);
                last.Add(at, letter, place.Cell, place.Paragraph);
            }
            else if (letter.IsBlank) last?.AddBlank(at, letter);
            else last = null;
        }

        limits.Step(view.Letters.Count);
        foreach (var part in parts.Values)
        {
            if (part.Read(view) is not { } table || !BearsOut(view, part, limits)) continue;
            foreach (var at in part.Placed) taken[at] = true;
            yield return table;
        }
    }

    private static bool BearsOut(PageView view, TaggedPart part, PdfLimits limits)
    {
        var own = part.Placed.ToHashSet();
        List<PageLetter> others = [.. view.Letters.Where((letter, at) => !letter.IsBlank && !own.Contains(at))];
        foreach (var row in part.Rows)
        {
            limits.Patience.Spend(others.Count);
            var within = others.Count(letter => letter.Middle is var (x, y)
                && x >= row.Left && x <= row.Right && y >= row.Top && y <= row.Bottom);
            if (within > row.Letters * MostOthers) return false;
        }

        return true;
    }
}
