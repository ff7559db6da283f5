using System.Text.RegularExpressions;

namespace FocusThemes.Verifying;

/// <summary>A word of a quotation, or a gap: an ellipsis, or what the author put into brackets.</summary>
/// <param name="Word">Folded; empty for a gap.</param>
/// <param name="Start">Where it is printed in the quotation, as <paramref name="End"/>, which is exclusive.</param>
internal readonly partial record struct QuotedToken(string Word, int Start, int End)
{
    private const int LongestLineEnd = 12;

    /// <summary>The word without its bracketed letters, of <c>help[ed]</c>; null where it has none.</summary>
    public string? Unchanged { get; private init; }

    /// <summary>True where the line ends with a hyphen behind it, so that the next may belong to it.</summary>
    public bool GoesOn { get; private init; }

    public bool IsGap => Word.Length == 0;

    public static List<QuotedToken> AllOf(string text)
    {
        var (tokens, at) = (new List<QuotedToken>(), 0);
        foreach (Match sign in Sign().Matches(text))
        {
            AddWords(tokens, text, at, sign.Index);
            at = sign.Index + sign.Length;
            if (sign.Groups["part"].Success && WordOf(sign) is { } word) tokens.Add(word);
            else if (tokens.Count > 0 && tokens[^1].IsGap) tokens[^1] = tokens[^1] with { End = at };
            else tokens.Add(new("", sign.Index, at));
        }

        AddWords(tokens, text, at, text.Length);
        return tokens;
    }

    /// <summary>Whether it stands for that word of a source.</summary>
    public bool Is(string word) => Word == word || Unchanged == word;

    private static void AddWords(List<QuotedToken> tokens, string text, int start, int end)
    {
        if (start == end) return;
        foreach (var word in FoldedWord.AllOf(text[start..end], start))
            tokens.Add(new(word.Text, word.Start, word.End)
            {
                GoesOn = LineEnd().IsMatch(text.AsSpan(word.End, Math.Min(LongestLineEnd, text.Length - word.End))),
            });
    }

    // Null where it is not one word, as where a script puts no blanks between them.
    private static QuotedToken? WordOf(Match sign)
    {
        var whole = FoldedWord.AllOf(sign.Value.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        var rest = FoldedWord.AllOf(Bracketed().Replace(sign.Value, ""));
        return whole is not [var word] ? null
            : new QuotedToken(word.Text, sign.Index, sign.Index + sign.Length) { Unchanged = rest is [var unchanged] ? unchanged.Text : null };
    }

    [GeneratedRegex(
        @"[\[(（［]?\s{0,3}(?:…{1,9}|⋯{1,9}|‥{1,9}|\.(?:[ \u00A0]?\.){2,30})(?:\s{0,3}[\])）］])?|" +
        @"(?<part>(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,60}\[[\p{L}\p{M}]{1,30}\][\p{L}\p{M}]{0,60}|\[[\p{L}\p{M}]{1,30}\][\p{L}\p{M}]{1,60})|" +
        @"\[[^\[\]]{0,400}\]|［[^［］]{0,400}］|〔[^〔〕]{0,400}〕|【[^【】]{0,400}】",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"\[[^\[\]]*\]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[-\u2010\u00AD\u00AC][ \t]*\r?\n[ \t>]*\p{Ll}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();
}
