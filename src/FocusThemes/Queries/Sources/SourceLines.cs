using FocusThemes.Model;
using FocusThemes.Queries.Participants;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Sources;

/// <summary>Lines of a source, parted by what was read from each stretch of them.</summary>
internal static class SourceLines
{
    /// <param name="view">Without its lines.</param>
    /// <param name="page">With the text that its last row goes on in.</param>
    /// <param name="records">By their starts, of one start the longest first.</param>
    /// <param name="said">In any order.</param>
    public static SourceView Of(
        SourceView view, SourcePage page, IReadOnlyList<SourceRecord> records, List<SaidBy> said)
    {
        var window = new SourceWindow(view.From, page.Start, page.Text);
        // A quote that goes on from above stands before the last one above, where quotes overlap.
        said.Sort((one, other) => one.Start.CompareTo(other.Start));
        var pieces = PiecesOf(
            window, page.Passages, records, new Attributions(window, said), SourceTable.LastLine(page.Grids, window, view.LineCount));
        return view with
        {
            Lines = [.. pieces.Take(SourceView.LinesOnPage).Select(line => line.ConvertAll(placed => placed.Piece))],
            Tables = SourceTable.Of(page.Grids, pieces, window),
        };
    }

    // Passages and records are in the order of the text, so that both are walked through once. Of quotes that overlap, a
    // passage is of the one that began last.
    private static List<List<PlacedPiece>> PiecesOf(
        SourceWindow text, IReadOnlyList<Passage> passages, IReadOnlyList<SourceRecord> records, Attributions attributions, int until)
    {
        var from = text.From;
        var (number, next) = (from, 0);
        var lines = Enumerable.Range(from, until - from + 1).Select(_ => new List<PlacedPiece>()).ToList();
        var (open, begun) = (new Stack<SourceRecord>(), new HashSet<SourceRecord>(ReferenceEqualityComparer.Instance));
        var beginning = new List<SourceRecord>();
        foreach (var passage in passages)
        {
            beginning.Clear();
            for (; next < records.Count && records[next].Start <= passage.Start; next++)
            {
                if (records[next].End <= passage.Start) continue;
                open.Push(records[next]);
                beginning.Add(records[next]);
            }

            while (open.TryPeek(out var ended) && ended.End <= passage.Start) open.Pop();
            var record = passage.Kind is not PassageKind.Blank && open.TryPeek(out var top) ? top : null;
            for (var start = passage.Start; start < passage.End;)
            {
                var length = text.Between(start, passage.End).IndexOfAny('\r', '\n');
                var end = length < 0 ? passage.End : start + length;
                if (end > start && number <= until)
                {
                    var by = passage.Kind == PassageKind.Attribution ? attributions.Of(start, end) : null;
                    lines[number - from].Add(new(
                        new(passage.Kind, text.Between(start, end).ToString(), record, record is not null && begun.Add(record), record?.End > end, by)
                        {
                            Around = record is null || beginning.Count < 2 ? [] : [.. beginning.Where(other => begun.Add(other))],
                        }, start));
                }

                if (length < 0) break;
                number++;
                start = end + (text.At(end) == '\r' && end + 1 < text.End && text.At(end + 1) == '\n' ? 2 : 1);
            }
        }

        return lines;
    }
}
