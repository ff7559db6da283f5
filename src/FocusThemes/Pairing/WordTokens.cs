using System.Globalization;
using System.Text;
using FocusThemes.Model.Letters;

namespace FocusThemes.Pairing;

/// <summary>A text in words, white space and single signs; joined, they are the text.</summary>
internal static class WordTokens
{
    private enum Kind
    {
        Sign,
        Word,
        Space,
    }

    /// <summary>
    /// Letters stand alone where a script puts no spaces between words. What a reader sees as one sign (a letter with its
    /// accents, a family of emoji) is never parted.
    /// </summary>
    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        var (start, before) = (0, Kind.Sign);
        for (int at = 0, length; at < text.Length; at += length)
        {
            length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            var kind = KindAt(text, at);
            if (kind == Kind.Sign && before == Kind.Word && IsInnerApostrophe(text, at)) kind = Kind.Word;
            if (at > start && (kind == Kind.Sign || kind != before))
            {
                tokens.Add(text[start..at]);
                start = at;
            }

            before = kind;
        }

        if (start < text.Length) tokens.Add(text[start..]);
        return tokens;
    }

    /// <summary>False for white space and punctuation.</summary>
    public static bool IsWord(string token) =>
        Rune.DecodeFromUtf16(token, out var rune, out _) == System.Buffers.OperationStatus.Done
        && !Rune.IsWhiteSpace(rune) && !Rune.IsPunctuation(rune);

    private static Kind KindAt(string text, int at)
    {
        // Half a surrogate pair is a sign like any other.
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _) != System.Buffers.OperationStatus.Done)
            return Kind.Sign;
        if (Rune.IsWhiteSpace(rune)) return Kind.Space;
        return Rune.IsLetterOrDigit(rune) && !UnspacedScript.StandsAlone(rune) ? Kind.Word : Kind.Sign;
    }

    // "doesn’t" is one word, and the mark that closes a quotation none of it.
    private static bool IsInnerApostrophe(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && KindAt(text, at + 1) == Kind.Word;
}
