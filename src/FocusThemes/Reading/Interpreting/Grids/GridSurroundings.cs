using FocusThemes.Model;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>Places what stands around the cells: what parts them, captions above a table, notes below it.</summary>
internal sealed class GridSurroundings(TableText table, CellPieces cells, GridDraft draft)
{
    private readonly string text = table.Text;
    private readonly List<(int Start, int End, Grid Grid)> extents = [];

    /// <summary>What parts the cells of a grid, from the beginning of its first line to the end of its last.</summary>
    public void PlaceBorders(Grid grid)
    {
        var stretches = grid.Rows.SelectMany(row => row.Cells).Where(cell => !cell.IsContinued && !cell.IsEmpty)
            .OrderBy(cell => cell.Start).ToList();
        if (stretches.Count == 0) return;
        var (first, last) = (LineAt(stretches[0].Start), LineAt(stretches[^1].End));
        var at = first.Start;
        foreach (var cell in stretches)
        {
            cells.Patience.Spend(Math.Max(0, cell.Start - at));
            PlaceBorder(at, cell.Start);
            at = Math.Max(at, cell.End);
        }

        PlaceBorder(at, last.End);
        extents.Add((first.Start, last.End, grid));
    }

    /// <summary>Lines above a table that is read are its caption, those below its notes.</summary>
    public void PlaceOutside(IReadOnlySet<Grid> read)
    {
        var (below, next) = (false, 0);
        var waiting = new List<TextLine>();
        var hasNotes = false;
        foreach (var line in cells.Lines.Where(line => !line.IsBlank))
        {
            cells.Patience.Spend(line.End - line.Start);
            while (next < extents.Count && line.Start >= extents[next].End)
            {
                below = read.Contains(extents[next].Grid);
                hasNotes = false;
                next++;
            }

            if (next < extents.Count && line.Start >= extents[next].Start)
            {
                if (waiting.Count > 0 && read.Contains(extents[next].Grid)) PlaceCaption(waiting);
                waiting.Clear();
                continue;
            }

            if (below && (table.Around.TryGetValue(line.Start, out var told)
                ? told == PassageKind.Note
                : waiting.Count == 0 && text[line.Start] != '#' && !TableWords.IsTableLabel(line.In(text)) && (hasNotes || TableWords.IsNote(line.In(text)))))
            {
                hasNotes = true;
                draft.Place(PassageKind.Note, line.Start, line.End);
                continue;
            }

            waiting.Add(line);
        }
    }

    // What the form says, or from the label on, or the line right above the table.
    private void PlaceCaption(List<TextLine> above)
    {
        var label = above.FindIndex(IsCaption);
        if (label < 0) label = above.FindLastIndex(line => TableWords.IsTableLabel(line.In(text)));
        if (label < 0) label = above.Count - 1;
        foreach (var (at, line) in above.Index())
        {
            if (text[line.Start] == '#') draft.Place(PassageKind.Heading, line.Start, line.End);
            else if (at >= label) draft.Place(PassageKind.Caption, line.Start, line.End);
        }
    }

    private bool IsCaption(TextLine line) => table.Around.GetValueOrDefault(line.Start) == PassageKind.Caption;

    private void PlaceBorder(int start, int end)
    {
        for (var at = start; at < end;)
        {
            while (at < end && TextLine.IsSpace(text[at])) at++;
            var stop = at;
            while (stop < end && !TextLine.IsSpace(text[stop])) stop++;
            draft.Place(PassageKind.Border, at, stop);
            at = stop;
        }
    }

    private TextLine LineAt(int position) => cells.Lines[TextLine.NumberAt(cells.Lines, position) - 1];
}
