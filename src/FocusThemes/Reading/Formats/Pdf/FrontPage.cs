using FocusThemes.Model.Letters;
using FocusThemes.Reading.Formats.Pdf.Letters;

namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>A line of the first page.</summary>
/// <param name="Text">Without small letters that are raised, which are marks.</param>
/// <param name="Size">The size of its letters, in points.</param>
/// <param name="Down">How far down the page it stands, in points.</param>
/// <param name="Block">Lines of one block follow each other in one column.</param>
internal sealed record FrontLine(string Text, double Size, double Down, int Block);

/// <summary>The first page of a file, whose title, names and numbers most often stand on it.</summary>
internal sealed record FrontPage(IReadOnlyList<FrontLine> Lines)
{
    private const int OuterLines = 3;

    private readonly (double Top, double Bottom)? outer = OuterOf(Lines);

    public static FrontPage Empty { get; } = new([]);

    /// <summary>Nothing but letters and digits, in small letters, as one word: to find what stands on the page however
    /// its lines are broken.</summary>
    public string Letters { get; } = Spelling.LettersOf(string.Concat(Lines.Select(line => line.Text)));

    /// <summary>Most letters of the page have that size.</summary>
    public double UsualSize { get; } = Lines.GroupBy(line => Math.Round(line.Size, 1))
        .OrderByDescending(same => same.Sum(line => line.Text.Length)).Select(same => same.Key).FirstOrDefault();

    /// <summary>Whether a line is one of the first or the last of the page.</summary>
    public bool IsOuter(FrontLine line) => outer is not var (top, bottom) || Math.Round(line.Down) <= top || Math.Round(line.Down) >= bottom;

    /// <summary>The lines that are written as most of the page is, in the order of the file.</summary>
    public static FrontPage Of(PrintedPage page, PdfLimits limits)
    {
        if (page.Views.FirstOrDefault(view => view.Quarter == 0) is not { } level) return Empty;
        var blocks = TextBlocks.Of(level, new bool[level.Letters.Count], limits);
        return new([.. blocks.Index().SelectMany(one => one.Item.Lines.Select(line => new FrontLine(TextOf(line), line.Size, line.Baseline, one.Index)))
            .Where(line => line.Text.Length > 0)]);
    }

    public bool Prints(string words) => Spelling.LettersOf(words) is { Length: > 0 } letters && Letters.Contains(letters, StringComparison.Ordinal);

    private static (double Top, double Bottom)? OuterOf(IReadOnlyList<FrontLine> lines)
    {
        List<double> heights = [.. lines.Select(line => Math.Round(line.Down)).Distinct().Order()];
        return heights.Count <= OuterLines * 2 ? null : (heights[OuterLines - 1], heights[^OuterLines]);
    }

    private static string TextOf(LetterLine line) =>
        string.Concat(line.Pieces.Where(piece => !piece.IsRaised).Select(piece => piece.Text)).Trim();
}
