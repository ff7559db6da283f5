using FocusThemes.Reading.Formats.Prose;

namespace FocusThemes.Verifying;

/// <summary>What shows that words are somebody's.</summary>
public enum QuotationKind
{
    /// <summary>Quotation marks.</summary>
    Marks,

    /// <summary>They are set apart as a block.</summary>
    Block,

    /// <summary>Somebody is named before or behind them, and they have no marks.</summary>
    Attribution,
}

/// <summary>Words that a text gives as somebody's.</summary>
/// <param name="Text">As printed, without the outer marks, its line breaks as blanks.</param>
/// <param name="Place">"line 12", "paragraph 3".</param>
public sealed record Quotation(string Text, string Place, QuotationKind Kind)
{
    /// <summary>Fewer words are said by many, so that they prove little.</summary>
    public const int FewWords = 5;

    /// <summary>Fewer words prove nothing at all.</summary>
    public const int TooFewWords = 3;

    /// <summary>True where the words may as well be the author's own, who names somebody for them.</summary>
    internal bool IsGuess { get; init; }

    /// <summary>What is printed directly behind it, within brackets or behind a dash; empty for nothing.</summary>
    internal string Behind { get; init; } = "";

    /// <summary>What its sentence has before it.</summary>
    internal string Before { get; init; } = "";

    /// <summary>What its sentence has after it.</summary>
    internal string After { get; init; } = "";

    internal IReadOnlyList<QuotedToken> Tokens { get; init; } = [];

    internal int WordCount => field > 0 ? field : field = Tokens.Count(token => !token.IsGap);

    /// <param name="start">In the prose, as <paramref name="end"/>.</param>
    internal static Quotation Of(ProseText prose, int start, int end, QuotationKind kind)
    {
        var printed = prose.Text[start..end];
        var text = QuotationText.OnOneLine(printed);
        // A hyphen at the end of a line can be told only while there are lines.
        return new(text, prose.PlaceOf(start), kind) { Tokens = QuotedToken.AllOf(printed), Printed = printed };
    }

    /// <summary>With its line breaks; the tokens count in it.</summary>
    internal string Printed { get; private init; } = "";
}
