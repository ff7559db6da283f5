using FocusThemes.Comparing;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Verifying;

public enum Verdict
{
    /// <summary>Every piece stands in one quote, word for word and in order.</summary>
    Verbatim,

    /// <summary>Words of one quote were replaced, left out or put in.</summary>
    Altered,

    /// <summary>Its pieces stand in different quotes.</summary>
    Stitched,
    NotFound,

    /// <summary>Not found, or of one or two words, and so short that this tells nothing.</summary>
    TooShort,
}

/// <summary>What an ellipsis or a bracket stands for.</summary>
/// <param name="Mark">As the author put it: "[…]".</param>
/// <param name="Words">What the quote has there; empty for nothing.</param>
public sealed record Omission(string Mark, string Words);

/// <summary>A word whose letters are others than the quote's, though it is the same: a capital, an accent.</summary>
public sealed record OtherLetters(string Said, string Printed);

/// <summary>A quote of the library that a quotation, or a part of it, was taken from.</summary>
/// <param name="Said">The part as the author has it.</param>
/// <param name="Printed">The words of the quote from the first to the last of it.</param>
/// <param name="Differences">The quote's words with what became of them; empty where none is another.</param>
public sealed record FoundPart(
    QuoteHit Quote, string Said, string Printed, IReadOnlyList<Omission> LeftOut, IReadOnlyList<OtherLetters> Letters,
    IReadOnlyList<DiffPiece> Differences)
{
    /// <summary>True where a piece between two gaps is so short that it could stand anywhere.</summary>
    public bool HasShortPiece { get; init; }
}

/// <summary>Whom the author names, and whether the library does.</summary>
/// <param name="IsRight">Null where the library names nobody for these words.</param>
public sealed record NamedPerson(string Printed, bool? IsRight);

/// <summary>A quotation, and what the library tells of it.</summary>
/// <param name="Parts">Where it was found: one, several where it is stitched, none where it was not.</param>
/// <param name="Named">Null where the text names nobody with it.</param>
public sealed record CheckedQuotation(Quotation Quotation, Verdict Verdict, IReadOnlyList<FoundPart> Parts, NamedPerson? Named)
{
    /// <summary>How many words of it are others.</summary>
    internal int Differences { get; init; }

    public bool IsFound => Parts.Count > 0;

    public bool IsMisattributed => Named?.IsRight == false;

    /// <summary>True for what an author has to look at.</summary>
    public bool IsFault => Verdict is Verdict.Altered or Verdict.Stitched or Verdict.NotFound || IsMisattributed;

    /// <summary>True where it was found, and is so short that this proves little.</summary>
    public bool ProvesLittle => IsFound && (Quotation.WordCount < Quotation.FewWords || Parts.Any(part => part.HasShortPiece));
}
