namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>A piece of the code by which a cell shows its number.</summary>
/// <param name="Text">What a literal shows, the sign of a placeholder, or the told denominator of a fraction.</param>
/// <param name="Count">How many letters or placeholders it is long.</param>
internal readonly record struct NumberCodePiece(CodePieceKind Kind, string Text = "", int Count = 1)
{
    public bool IsDate => Kind is CodePieceKind.Year or CodePieceKind.Month or CodePieceKind.Day;

    public bool IsTime => Kind is CodePieceKind.Hour or CodePieceKind.Minute or CodePieceKind.Second
        or CodePieceKind.AllHours or CodePieceKind.AllMinutes or CodePieceKind.AllSeconds or CodePieceKind.HalfDay
        or CodePieceKind.PartOfSecond;

    public bool IsMoment => IsDate || IsTime;
}

internal enum CodePieceKind
{
    Literal,
    Digit,
    Point,
    Comma,
    Percent,

    /// <summary>E+ or E-.</summary>
    Power,

    /// <summary>What parts a numerator from its denominator.</summary>
    Slash,

    /// <summary>The text of the cell.</summary>
    Words,

    /// <summary>The piece that shows a number as a cell without a code does.</summary>
    General,
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    PartOfSecond,
    HalfDay,
    AllHours,
    AllMinutes,
    AllSeconds,
}
