namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>One of the parts of a format code: for numbers above zero, below it, for zero, for text.</summary>
/// <param name="Condition">Which numbers it is for; null where its place tells.</param>
internal sealed record CodeSection(IReadOnlyList<NumberCodePiece> Pieces, CodeCondition? Condition)
{
    public bool IsForText { get; } = Has(Pieces, CodePieceKind.Words);

    public bool IsMoment { get; } = Pieces.Any(piece => piece.IsMoment);

    public bool IsGeneral { get; } = Has(Pieces, CodePieceKind.General);

    public bool HasPower { get; } = Has(Pieces, CodePieceKind.Power);

    public bool IsFraction { get; } = Has(Pieces, CodePieceKind.Slash);

    public int Percents { get; } = Pieces.Count(piece => piece.Kind == CodePieceKind.Percent);

    /// <summary>Literal words for whatever the cell holds.</summary>
    public bool IsLiteral { get; } = Pieces.Count > 0 && Pieces.All(piece => piece.Kind == CodePieceKind.Literal);

    /// <summary>The words of a cell, with what the section sets around them.</summary>
    public string Show(string words) => string.Concat(
        Pieces.Select(piece => piece.Kind is CodePieceKind.Words or CodePieceKind.General ? words : piece.Text));

    private static bool Has(IReadOnlyList<NumberCodePiece> pieces, CodePieceKind kind) =>
        pieces.Any(piece => piece.Kind == kind);
}

/// <summary>A comparison in brackets: <c>[&gt;=100]</c>.</summary>
internal readonly record struct CodeCondition(string Sign, double Limit)
{
    /// <summary>True where only numbers below zero meet it, so that their sign is the section's to show.</summary>
    public bool IsBelowZero => Sign is "<" ? Limit <= 0 : Sign is "<=" && Limit < 0;

    public bool Holds(double number) => Sign switch
    {
        "<" => number < Limit,
        "<=" => number <= Limit,
        ">" => number > Limit,
        ">=" => number >= Limit,
        "<>" => number != Limit,
        _ => number == Limit,
    };
}
