
namespace FocusThemes.Reading.Formats.Plain;

/// <summary>A line of a text and the cells that some mark parts it into, each without white space around it.</summary>
/// <param name="Whole">Without white space around it.</param>
/// <param name="Parts">One more than the line has marks.</param>
internal sealed record PartedLine(Stretch Whole, IReadOnlyList<Stretch> Parts)
{
    public int Marks => Parts.Count - 1;

    public bool IsBlank => Whole.IsEmpty;

    /// <summary>Every line of a text, with all white space that it begins with.</summary>
    public static IEnumerable<Stretch> LinesOf(string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            yield return new(start, end);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    public static List<PartedLine> AtTabs(string text, Patience patience) => Of(text, patience, (line, cuts) =>
    {
        for (var at = line.Start; (at = text.IndexOf('\t', at, line.End - at)) >= 0; at++) cuts.Add(new(at, at + 1));
    });

    /// <summary>
    /// The lines parted at upright bars with a blank on either side, or at the line's end; those that frame every row part
    /// nothing.
    /// </summary>
    public static List<PartedLine> AtBars(string text, Patience patience)
    {
        var lines = Of(text, patience, (line, cuts) =>
        {
            var whole = Stretch.Trimmed(text, line.Start, line.End);
            for (var at = whole.Start; (at = text.IndexOf('|', at, whole.End - at)) >= 0; at++)
            {
                var (first, last) = (at == whole.Start, at == whole.End - 1);
                if ((first || text[at - 1] is ' ' or '\t') && (last || text[at + 1] is ' ' or '\t'))
                    cuts.Add(new(at, at + 1));
            }
        });
        var begins = IsFrame(lines, line => line.Marks > 1 && text[line.Whole.Start] == '|');
        var ends = IsFrame(lines, line => line.Marks > 1 && text[line.Whole.End - 1] == '|');
        return !begins && !ends ? lines : lines.ConvertAll(line =>
        {
            if (line.Marks == 0) return line;
            var first = begins && text[line.Whole.Start] == '|' ? 1 : 0;
            var last = line.Marks > first && ends && text[line.Whole.End - 1] == '|' ? 1 : 0;
            return line with { Parts = [.. line.Parts.Skip(first).SkipLast(last)] };
        });
    }

    // An empty first or last cell looks the same, but not in the row of column names and not in nearly all.
    private static bool IsFrame(List<PartedLine> lines, Predicate<PartedLine> hasBar) =>
        lines.Find(line => line.Marks > 0) is { } names && hasBar(names)
        && lines.Count(line => hasBar(line)) * 4 >= lines.Count(line => line.Marks > 0) * 3;

    public static List<PartedLine> AtBlanks(string text, Patience patience) => Of(text, patience, (line, cuts) =>
    {
        var whole = Stretch.Trimmed(text, line.Start, line.End);
        for (var at = whole.Start; (at = text.IndexOf("  ", at, whole.End - at, StringComparison.Ordinal)) >= 0;)
        {
            var end = at;
            while (text[end] == ' ') end++;
            // Blanks after a bullet part nothing.
            if (at > whole.Start + 1 || text[whole.Start] is not ('*' or '+' or '•')) cuts.Add(new(at, end));
            at = end;
        }
    });

    private static List<PartedLine> Of(string text, Patience patience, Action<Stretch, List<Stretch>> cut)
    {
        var (lines, cuts) = (new List<PartedLine>(), new List<Stretch>());
        foreach (var line in LinesOf(text))
        {
            patience.Spend(line.End - line.Start);
            cuts.Clear();
            cut(line, cuts);
            var whole = Stretch.Trimmed(text, line.Start, line.End);
            var (start, end) = (line.Start, line.End);
            var parts = new Stretch[cuts.Count + 1];
            for (var i = 0; i < parts.Length; i++)
            {
                var next = i < cuts.Count ? cuts[i].Start : end;
                parts[i] = Stretch.Trimmed(text, start, next);
                if (i < cuts.Count) start = cuts[i].End;
            }

            lines.Add(new(whole, parts));
        }

        return lines;
    }
}
