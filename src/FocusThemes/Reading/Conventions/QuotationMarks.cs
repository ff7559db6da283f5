using System.Buffers;

namespace FocusThemes.Reading.Conventions;

/// <summary>What a quotation mark does by its shape alone.</summary>
internal enum MarkShape
{
    /// <summary>Opens or closes, by what stands beside it.</summary>
    Either,
    Opens,
    Closes,
}

/// <summary>The quotation marks that languages use: the one list of them.</summary>
internal static class QuotationMarks
{
    private const string OpeningDoubles = "„‟「『〝❝《〈";
    private const string ClosingDoubles = "」』〞〟❞》〉";
    private const string EitherDoubles = "\"“”«»＂";
    private const string Singles = "'‘’‚‛‹›❛❜`´";

    public static SearchValues<char> Doubles { get; } = SearchValues.Create(OpeningDoubles + ClosingDoubles + EitherDoubles);

    /// <summary>Every character that is a mark or a part of one.</summary>
    public static SearchValues<char> All { get; } =
        SearchValues.Create(OpeningDoubles + ClosingDoubles + EitherDoubles + Singles);

    public static bool IsMark(char c) => All.Contains(c);

    public static bool IsDouble(char c) => Doubles.Contains(c);

    public static bool CanClose(char c) =>
        c is '\'' or '’' or '›' or '‘' or '\u00B4' or '❜' || (IsDouble(c) && !OpeningDoubles.Contains(c, StringComparison.Ordinal));

    /// <summary>The length of the double mark at a place, two single ones typed for it included; 0 for none.</summary>
    public static int DoubleAt(ReadOnlySpan<char> text, int at) =>
        IsDouble(text[at]) ? 1
        : at + 1 < text.Length && text[at] is '\'' or '‘' or '’' or '`' or '\u00B4' && text[at + 1] == text[at] ? 2 : 0;

    /// <summary>What is no word, but stands right before a mark that opens.</summary>
    public static bool MayStandBefore(char c) => c is '(' or '[' or '—' or '–' or '-' or '/';

    public static MarkShape ShapeOf(char mark) =>
        OpeningDoubles.Contains(mark, StringComparison.Ordinal) || mark is '‘' or '‚' or '‛' or '`' or '❛' ? MarkShape.Opens
        : ClosingDoubles.Contains(mark, StringComparison.Ordinal) || mark is '’' or '\u00B4' or '❜' ? MarkShape.Closes
        : MarkShape.Either;

    /// <summary>Whether the mark at a place opens, while another is open.</summary>
    /// <param name="open">The last mark that is open; NUL for none.</param>
    public static bool Opens(ReadOnlySpan<char> text, int at, int length, char open)
    {
        var mark = text[at];
        if (mark == '‘' && open == '‚' && at > 0 && !TextLine.IsSpace(text[at - 1])) return false;
        if (ShapeOf(mark) is not MarkShape.Either and var shape) return shape == MarkShape.Opens;
        var isAfterWord = at > 0 && !TextLine.IsSpace(text[at - 1]) && !MayStandBefore(text[at - 1])
            && !IsOpeningBefore(text, at);
        // A comma or a bracket that closes begins no words.
        var isBeforeWord = at + length < text.Length && !TextLine.IsSpace(text[at + length]) && text[at + length] is not (',' or ';' or ')' or ']');
        return mark switch
        {
            // German and Swedish close with what opens elsewhere.
            '“' => open != '„' ? isBeforeWord || !isAfterWord : !isAfterWord,
            '”' => open != '“' && open != '"' && open != '„' && isBeforeWord && (!isAfterWord || (open == '\0' && OpensCell(text, at))),
            '«' => open == '»' ? !isAfterWord : isBeforeWord || !isAfterWord,
            '»' => open != '«' && !isAfterWord && isBeforeWord,
            _ => open == '\0' ? isBeforeWord : !isAfterWord && isBeforeWord,
        };
    }

    // "Stigma”She asked me.”": typed for a mark that opens, where another closes after it.
    private static bool OpensCell(ReadOnlySpan<char> text, int at) => char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1])
        && text[(at + 1)..].IndexOfAny('“', '”') is >= 0 and var next && text[at + 1 + next] == '”';

    private static bool IsOpeningBefore(ReadOnlySpan<char> text, int at) => text[at - 1] is '“' or '„' or '«' or '‘' or '¿' or '¡';
}
