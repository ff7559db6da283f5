namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>Lines below each other that the file prints one after the other.</summary>
internal sealed class TextBlock
{
    private readonly List<PageLetter> letters = [];
    private List<LetterLine>? lines;

    public TextBlock(int page, IEnumerable<PageLetter> first)
    {
        Page = page;
        Add(first);
    }

    public int Page { get; }

    public double Left { get; private set; } = double.MaxValue;

    public double Right { get; private set; } = double.MinValue;

    public double Top { get; private set; } = double.MaxValue;

    public double Bottom { get; private set; } = double.MinValue;

    public double Size { get; private set; }

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

    public void Add(IEnumerable<PageLetter> added)
    {
        lines = null;
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
    }

    public void Add(TextBlock other) => Add(other.letters);
}
