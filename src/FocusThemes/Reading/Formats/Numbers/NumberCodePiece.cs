namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>A piece of the code by which a cell shows its number.</summary>
/// <param name="Text">Of a literal what it shows, of a placeholder its sign, of a fraction its told denominator.</param>
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

    /// <summary>As a cell without a code.</summary>
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
