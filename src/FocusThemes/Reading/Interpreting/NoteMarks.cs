using FocusThemes.Model;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// Marks that refer to notes, raised by the source's form or typed after a code, a closing mark, a title or a column's
/// name. Tables are read as if there were blanks in their places; they stand among the passages as what they are.
/// </summary>
internal static class NoteMarks
{
    /// <summary>The table with a blank for each unit of a mark, and its cells without the marks at their ends.</summary>
    /// <param name="marks">In the order of the text.</param>
    public static TableText Masked(
        TableText table, Patience patience, out IReadOnlyList<Stretch> marks)
    {
        marks = table.Marks.Count == 0 && !TypedMarks.MayBeIn(table.Text) ? []
            : Apart(table.Marks.Concat(TypedMarks.In(table, patience)).OrderBy(mark => mark.Start).ThenByDescending(mark => mark.End));
        return marks.Count == 0 ? table : Blanked(table, marks);
    }

    // A sign within a mark of the form is typed as well.
    private static List<Stretch> Apart(IEnumerable<Stretch> inOrder)
    {
        var apart = new List<Stretch>();
        foreach (var mark in inOrder)
            if (apart.Count == 0 || mark.Start >= apart[^1].End) apart.Add(mark);
        return apart;
    }

    /// <summary>The table with blanks in some places, and its cells without those at their ends.</summary>
    public static TableText Blanked(TableText table, IReadOnlyList<Stretch> places)
    {
        var text = string.Create(table.Text.Length, (table.Text, places), (units, from) =>
        {
            from.Text.CopyTo(units);
            foreach (var place in from.places)
                foreach (ref var unit in units[place.Start..place.End]) if (unit is not ('\r' or '\n')) unit = ' ';
        });
        return table with { Text = text, Grids = [.. table.Grids.Select(grid => Trimmed(grid, text))] };
    }

    /// <summary>The passages with other places cut out of those that they stand in.</summary>
    /// <param name="marks">In the order of the text, each with what it is; where two overlap, the first has it.</param>
    public static List<Passage> Within(
        IReadOnlyList<Passage> passages, IReadOnlyList<(Stretch Place, PassageKind Kind)> marks, string text, Patience patience)
    {
        var (all, next, at, lines) = (new List<Passage>(passages.Count + (marks.Count * 2)), 0, 0, TextLine.Of(text, patience));
        foreach (var passage in passages)
        {
            patience.Spend(0);
            at = Math.Max(at, passage.Start);
            for (; next < marks.Count && marks[next].Place.Start < passage.End; next++)
            {
                var (mark, kind) = marks[next];
                Add(passage.Kind, at, mark.Start);
                Add(kind, Math.Max(at, mark.Start), mark.End);
                at = Math.Max(at, mark.End);
            }

            Add(passage.Kind, at, passage.End);
        }

        return all;

        void Add(PassageKind read, int start, int end)
        {
            if (end > start) all.Add(new(read, start, end, TextLine.NumberAt(lines, start)));
        }
    }

    private static Grid Trimmed(Grid grid, string text) => grid with
    {
        Rows = [.. grid.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => Trimmed(cell, text))] })],
    };

    private static GridCell Trimmed(GridCell cell, string text)
    {
        var words = Stretch.Trimmed(text, cell.Start, cell.End);
        return cell with { Start = words.Start, End = words.End };
    }
}
