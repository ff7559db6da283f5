using FocusThemes.Model.Letters;

namespace FocusThemes.Writing.Charts;

/// <summary>Themes in a ring, tied by the people who raise both.</summary>
internal sealed class ThemeNetwork : StudyChart
{
    private const double Ring = 170;
    private const double LargestRadius = 20;
    private const double LabelWidth = 200;
    private const double WidestTie = 8;
    private const int MostNumbered = 20;

    public override string Name => "network-of-themes";
    public override string Title => "Network of themes";
    public override string Tells => "The same numbers as themes together: a line is wider for more people who are quoted under both, a circle larger for more people of a theme.";
    public override string TellsNot => "Themes stand round the ring in the order of the source: what stands near is not closer in meaning.";
    public override bool TakesRows => false;

    public override Task<Picture> DrawAsync(Charted asked, CancellationToken cancellationToken = default)
    {
        var pairs = new DrawnPairs(asked);
        if (pairs.Most == 0) return Task.FromResult(Picture.Nothing($"No {asked.Columns.Name} is told of these quotes."));
        if (pairs.Themes.Count + pairs.LeftOut >= Charted.MostDrawn)
            return Task.FromResult(Picture.Nothing($"A network of {Charted.MostDrawn} themes or more cannot be read: see themes together."));
        return Task.FromResult(new Picture(pairs.Describe(), pairs.Numbers, () => Draw(pairs)));
    }

    private static SvgDrawing Draw(DrawnPairs pairs)
    {
        var drawing = new SvgDrawing();
        var (count, most) = (pairs.Themes.Count, (double)pairs.Most);
        // More themes need a larger ring, or their names would stand on one another.
        var ring = Math.Max(Ring, count * 46 / (2 * Math.PI));
        var (middleX, middleY) = (ring + LabelWidth + LargestRadius + 20, ring + LargestRadius + 44);
        var ties = pairs.Pairs.ToList();
        foreach (var (one, other, people) in ties.OrderBy(tie => tie.People))
            drawing.Line([At(one), At(other)], SvgDrawing.Plain, Math.Max(1, WidestTie * people / most), opacity: 0.35);
        if (ties.Count <= MostNumbered)
        {
            foreach (var (one, other, people) in ties)
            {
                // Not in the middle, where lines across the ring meet.
                var ((x, y), (otherX, otherY)) = (At(one), At(other));
                drawing.Text(x + (0.4 * (otherX - x)), y + (0.4 * (otherY - y)) + 4, EnglishText.Number(people), "middle", hasGround: true);
            }
        }

        foreach (var (i, theme) in pairs.Themes.Index())
        {
            var (x, y) = At(i);
            var radius = Math.Max(3, LargestRadius * Math.Sqrt(pairs[i, i] / most));
            drawing.Circle(x, y, radius, SvgDrawing.Plain, 1);
            var side = Math.Abs(x - middleX) < 1 ? 0 : Math.Sign(x - middleX);
            List<string> text = [.. Lettering.InTwo(theme.Text, LabelWidth, SvgDrawing.TextSize), pairs.Counted(pairs[i, i])];
            foreach (var (line, words) in text.Index())
            {
                var down = side != 0 ? 4 + ((line - ((text.Count - 1) / 2.0)) * 14)
                    : y < middleY ? -radius - 8 + ((line - text.Count + 1) * 14) : radius + 16 + (line * 14);
                drawing.Text(x + (side * (radius + 8)), y + down, words, side == 0 ? "middle" : side < 0 ? "end" : "start",
                    isMuted: line == text.Count - 1);
            }
        }

        return drawing;

        // From the top, clockwise.
        (double X, double Y) At(int i) =>
            (middleX + (ring * Math.Sin(2 * Math.PI * i / count)), middleY - (ring * Math.Cos(2 * Math.PI * i / count)));
    }
}
