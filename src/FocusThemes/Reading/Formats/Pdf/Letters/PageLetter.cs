namespace FocusThemes.Reading.Formats.Pdf.Letters;

/// <summary>A letter as it is printed, seen with its own line level: x to the right, y downwards, in points.</summary>
/// <param name="Text">More than one character for a ligature; none where a letter is left out of a line that goes on beside it.</param>
/// <param name="Sequence">The same for letters that the file prints in one go.</param>
/// <param name="Tag">What the file marks it with, within its page; -1 for nothing.</param>
internal readonly record struct PageLetter(
    string Text, double Left, double Right, double Baseline, double Size, int Sequence, int Tag)
{
    public bool IsBlank => Text is " " or "\u00A0" or "\t" or "\u2002" or "\u2003" or "\u2009" or "\u3000";

    public bool IsLeftOut => Text.Length == 0;

    /// <summary>The middle of a small letter's height, where it stands between lines drawn on the page.</summary>
    public (double X, double Y) Middle => ((Left + Right) / 2, Baseline - (Size * 0.25));
}

/// <summary>A line drawn on the page, or a thin box filled; level or upright.</summary>
internal readonly record struct PageRule(double Left, double Top, double Right, double Bottom)
{
    public bool IsLevel => Right - Left >= Bottom - Top;

    /// <summary>How far down a level one is; how far right an upright one.</summary>
    public double At => IsLevel ? (Top + Bottom) / 2 : (Left + Right) / 2;

    public double From => IsLevel ? Left : Top;

    public double To => IsLevel ? Right : Bottom;
}

/// <summary>A page's letters that are written in one direction, in the order of the file, with its rules.</summary>
internal sealed record PageView(
    int Page, int Quarter, IReadOnlyList<PageLetter> Letters, IReadOnlyList<PageRule> Rules);
