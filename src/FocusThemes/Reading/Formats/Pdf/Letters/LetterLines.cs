namespace FocusThemes.Reading.Formats.Pdf.Letters;

/// <summary>Letters in any order to lines, from the top.</summary>
internal static class LetterLines
{
    private const double SameLine = 0.35;

    // Of a line's size: how far below its foot small letters belong to it.
    private const double LowestHung = 0.35;

    public static List<LetterLine> Of(IReadOnlyCollection<PageLetter> letters)
    {
        List<PageLetter> seen = [.. letters.Where(letter => !letter.IsBlank)];
        if (seen.Count == 0) return [];
        var size = UsualSize(seen);
        var lines = new List<List<PageLetter>>();
        foreach (var letter in seen.Where(letter => letter.Size >= size * LetterLine.Small).OrderBy(letter => letter.Baseline))
        {
            if (lines.Count == 0 || letter.Baseline - lines[^1][0].Baseline > SameLine * size) lines.Add([]);
            lines[^1].Add(letter);
        }

        var heads = lines.ConvertAll(line => line[0] with { Baseline = Foot(line) });
        var below = new List<PageLetter>();
        foreach (var letter in seen.Where(letter => letter.Size < size * LetterLine.Small))
        {
            if (Nearest(heads, letter) is >= 0 and var at) lines[at].Add(letter);
            else below.Add(letter);
        }

        foreach (var blank in letters.Where(letter => letter.IsBlank))
            if (Nearest(heads, blank) is >= 0 and var at) lines[at].Add(blank);
        List<LetterLine> done = [.. lines.Select((line, at) => new LetterLine(line, heads[at].Baseline, SizeOf(line)))];
        // Lines of small print only.
        if (below.Count > 0) done.AddRange(Of(below));
        return [.. done.OrderBy(line => line.Baseline)];
    }

    private static double SizeOf(List<PageLetter> line) => line.Max(letter => letter.Size);

    // Most letters of a line have its foot.
    private static double Foot(List<PageLetter> line)
    {
        List<double> feet = [.. line.Select(letter => letter.Baseline).Order()];
        return feet[feet.Count / 2];
    }

    private static double UsualSize(List<PageLetter> letters)
    {
        List<double> sizes = [.. letters.Select(letter => letter.Size).Order()];
        return sizes[sizes.Count / 2];
    }

    private static int Nearest(List<PageLetter> heads, PageLetter letter)
    {
        var (nearest, least) = (-1, double.MaxValue);
        var first = heads.FindIndex(head => head.Baseline > letter.Baseline - (LowestHung * head.Size));
        for (var at = Math.Max(0, first); first >= 0 && at < heads.Count; at++)
        {
            var above = heads[at].Baseline - letter.Baseline;
            if (above > LetterLine.HighestRaised * heads[at].Size) break;
            if (above < -LowestHung * heads[at].Size || Math.Abs(above) >= least) continue;
            (nearest, least) = (at, Math.Abs(above));
        }

        return nearest;
    }
}
