namespace FocusThemes.Reading.Formats.Pdf.Letters;

/// <summary>Letters beside each other on one line, with the small ones that are raised above it or hang below it.</summary>
internal sealed class LetterLine
{
    /// <summary>The share of a line's size below which letters are raised or hang.</summary>
    public const double Small = 0.86;

    /// <summary>The share of a line's size up to which small letters above its foot belong to it.</summary>
    public const double HighestRaised = 0.8;

    /// <summary>How far below the next line of a paragraph may stand, in sizes of its letters.</summary>
    public const double MostBetween = 1.75;

    // Of a letter's size: what parts words where no blank is printed.
    private const double BlankGap = 0.15;

    // Of the line's size: how far above its foot a small letter stands that is raised.
    private const double Raised = 0.15;

    private readonly List<PageLetter> letters;
    private IReadOnlyList<Piece>? pieces;

    public LetterLine(IEnumerable<PageLetter> letters, double baseline, double size)
    {
        this.letters = [.. letters.OrderBy(letter => letter.Left)];
        (Baseline, Size) = (baseline, size);
        Left = this.letters.Find(letter => !letter.IsBlank).Left;
        Right = this.letters.FindLast(letter => !letter.IsBlank).Right;
    }

    public double Baseline { get; }

    public double Size { get; }

    public double Left { get; }

    public double Right { get; }

    /// <summary>How far right its column lets it reach.</summary>
    public double Limit { get; set; } = double.MinValue;

    /// <summary>Which page it stands on, from 1.</summary>
    public int Page { get; set; }

    /// <summary>Whether the file says that a paragraph begins with it; null where it says nothing.</summary>
    public bool? Begins { get; set; }

    public IReadOnlyList<PageLetter> Letters => letters;

    /// <summary>True where a blank is printed after the last word, as some programs do where a line is broken.</summary>
    public bool EndsBlank => letters[^1].IsBlank;

    public string Text => string.Concat(Pieces.Select(piece => piece.Text)).Trim();

    /// <summary>How wide the first word is.</summary>
    public double FirstWord
    {
        get
        {
            var end = letters.FindIndex(letter => !letter.IsBlank);
            var start = letters[end].Left;
            while (end + 1 < letters.Count && !letters[end + 1].IsBlank
                && letters[end + 1].Left - letters[end].Right < BlankGap * Size && !IsHyphen(letters[end])) end++;
            return letters[end].Right - start;
        }
    }

    /// <summary>The line's text, and which parts of it are raised; the letters of right-to-left words in their order.</summary>
    public IReadOnlyList<Piece> Pieces => pieces ??= WritingOrder.Of(Printed());

    public readonly record struct Piece(string Text, bool IsRaised);

    private static bool IsHyphen(PageLetter letter) => letter.Text is "-" or "\u2010" or LetterText.SoftHyphen;

    private List<Piece> Printed()
    {
        var (printed, gap, lastIsBlank) = (new List<Piece>(), GapOfBlanks(), true);
        foreach (var (at, letter) in letters.Index())
        {
            if (letter.IsLeftOut) continue;
            if (at > 0 && !lastIsBlank && !letter.IsBlank && letter.Left - letters[at - 1].Right > gap * Size
                && !IsMark(letter))
                printed.Add(new(" ", IsRaised: false));
            // Soft hyphens show at a line's end only.
            if (letter.Text == LetterText.SoftHyphen && at < letters.FindLastIndex(one => !one.IsBlank)) continue;
            if (!letter.IsBlank || !lastIsBlank || letter.Text == "\u3000")
                printed.Add(new(letter.IsBlank && letter.Text != "\u00A0" ? " " : letter.Text, IsRaised(letter)));
            lastIsBlank = letter.IsBlank;
        }

        return printed;
    }

    // Letters set apart have gaps between all of them.
    private double GapOfBlanks()
    {
        if (letters.Count < 8) return BlankGap;
        List<double> gaps = [.. letters.Zip(letters.Skip(1)).Where(two => !two.First.IsBlank && !two.Second.IsBlank)
            .Select(two => (two.Second.Left - two.First.Right) / Size).Order()];
        return gaps.Count < 6 ? BlankGap : BlankGap + Math.Max(0, gaps[gaps.Count / 2]);
    }

    private bool IsRaised(PageLetter letter) =>
        letter.Size < Small * Size && letter.Baseline < Baseline - (Raised * Size);

    private static bool IsMark(PageLetter letter) =>
        letter.Text is [var c] && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
