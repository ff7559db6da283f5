using System.Globalization;
using System.Text;

namespace FocusThemes.Model.People;

/// <summary>A word or a number of a participant's code; what stands between them tells no two codes apart.</summary>
/// <param name="Text">A word in small letters; a number in the digits 0 to 9, without leading zeros.</param>
internal readonly record struct CodePiece(string Text, bool IsNumber)
{
    private enum Kind
    {
        Between,
        Word,
        Number,
    }

    /// <summary>The pieces of a code: FG1, P05 has fg, 1, p and 5.</summary>
    public static List<CodePiece> Of(string code)
    {
        var pieces = new List<CodePiece>();
        var (start, before) = (0, Kind.Between);
        for (int at = 0, length; at < code.Length; at += length)
        {
            var rune = Rune.DecodeFromUtf16(code.AsSpan(at), out var read, out length) switch
            {
                System.Buffers.OperationStatus.Done => read,
                _ => Rune.ReplacementChar,
            };
            var kind = KindOf(rune);
            if (kind == before) continue;
            if (before != Kind.Between) pieces.Add(Made(code[start..at], before));
            (start, before) = (at, kind);
        }

        if (before != Kind.Between) pieces.Add(Made(code[start..], before));
        return pieces;
    }

    // Signs count, so that "≥ 65" is not "< 65"; punctuation and blanks do not.
    private static Kind KindOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.DecimalDigitNumber => Kind.Number,
        >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation => Kind.Between,
        >= UnicodeCategory.SpaceSeparator and <= UnicodeCategory.Format => Kind.Between,
        _ => Kind.Word,
    };

    private static CodePiece Made(string printed, Kind kind) => kind == Kind.Number
        ? new(Digits(printed), true)
#pragma warning disable CA1308 // Keys of codes of the usual form have capitals, so that the two never meet.
        : new(printed.ToLowerInvariant(), false);
#pragma warning restore CA1308

    private static string Digits(string printed)
    {
        var digits = new StringBuilder(printed.Length);
        foreach (var rune in printed.EnumerateRunes())
            digits.Append(CultureInfo.InvariantCulture, $"{(int)Rune.GetNumericValue(rune)}");
        return digits.ToString().TrimStart('0') is { Length: > 0 } number ? number : "0";
    }
}
