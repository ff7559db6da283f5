using FocusThemes.Reading.Formats.Pdf.Letters;

namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>Lines below each other that the file prints one after the other.</summary>
internal sealed class TextBlock
{
    private readonly List<PageLetter> letters = [];
    private List<LetterLine>? lines;

    public TextBlock(int page, int order, IReadOnlyList<PageLetter> first)
    {
        (Page, Order) = (page, order);
        Add(first);
    }

    public int Page { get; }

    /// <summary>Where the file prints it, among what else is on the page.</summary>
    public int Order { get; }

    /// <summary>How many letters it has.</summary>
    public int Count => letters.Count;

    /// <summary>Two lines or more begin at one edge.</summary>
    public bool IsFlush { get; private set; }

    public double Left { get; private set; } = double.MaxValue;

    public double Right { get; private set; } = double.MinValue;

    public double Top { get; private set; } = double.MaxValue;

    public double Bottom { get; private set; } = double.MinValue;

    public double Size { get; private set; }

    /// <summary>The distance from its first line to its second; without end where it has one line.</summary>
    public double Pitch { get; private set; } = double.MaxValue;

    /// <summary>Where the line that was added last stands.</summary>
    public double LastBaseline { get; private set; }

    public List<LetterLine> Lines
    {
        get
        {
            if (lines is not null) return lines;
            lines = LetterLines.Of(letters);
            foreach (var line in lines) (line.Limit, line.Page) = (Right, Page);
            return lines;
        }
    }

    public string Text => string.Join(' ', Lines.Select(line => line.Text));

    public void Add(IReadOnlyList<PageLetter> added)
    {
        lines = null;
        var (edge, last) = (Left, LastBaseline);
        var before = letters.Count == 0 ? double.NaN : LastBaseline;
        foreach (var letter in added)
        {
            letters.Add(letter);
            if (letter.IsBlank) continue;
            (Left, Right) = (Math.Min(Left, letter.Left), Math.Max(Right, letter.Right));
            (Top, Bottom) = (
                Math.Min(Top, letter.Baseline - letter.Size), Math.Max(Bottom, letter.Baseline + (0.2 * letter.Size)));
            Size = Math.Max(Size, letter.Size);
            LastBaseline = letter.Baseline;
        }

        if (LastBaseline - last > Size / 2 && letters.Count > 0 && edge < double.MaxValue)
            IsFlush = Math.Abs(added.First(letter => !letter.IsBlank).Left - edge) < 2;
        if (Pitch is double.MaxValue && LastBaseline - before > Size / 2) Pitch = LastBaseline - before;
    }

    /// <summary>The block up to a line, and the rest from there.</summary>
    public (TextBlock Above, TextBlock Below) PartedAt(int line)
    {
        var above = new TextBlock(Page, Order, [.. Lines.Take(line).SelectMany(one => one.Letters)]);
        return (above, new(Page, Order + above.letters.Count, [.. Lines.Skip(line).SelectMany(one => one.Letters)]));
    }

    public void Add(TextBlock other) => Add(other.letters);
}
