using System.Buffers;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting;

/// <summary>What the words of a line tell about its place in a table.</summary>
internal static partial class TableWords
{
    private const int LongestHeading = 160;
    private const int LongestCaption = 400;

    /// <summary>Every mark that ends a sentence.</summary>
    public const string SentenceEnds = ".!?…。";
    private static readonly SearchValues<char> AnySentenceEnd = SearchValues.Create(SentenceEnds);

    public static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '…' or '。';

    /// <summary>The first mark that ends a sentence; -1 for none.</summary>
    public static int IndexOfSentenceEnd(ReadOnlySpan<char> text) => text.IndexOfAny(AnySentenceEnd);

    /// <summary>
    /// True where the text ends as a sentence does, closing marks, brackets and reference numbers apart.
    /// </summary>
    public static bool EndsAsSentence(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (text[end - 1] is ')' or ']' or ' ' || char.IsDigit(text[end - 1])
            || QuotationMarks.CanClose(text[end - 1]))) end--;
        return end > 0 && IsSentenceEnd(text[end - 1]);
    }

    /// <summary>
    /// Where the first sentence ends, before the space that follows it; the text's length where none does.
    /// </summary>
    public static int FirstSentenceEnd(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (IndexOfSentenceEnd(text[(i - 1)..^2]) is not (>= 0 and var length)) break;
            i += length;
            if (text[i] == ' ' && char.IsUpper(text[i + 1])) return i;
        }

        return text.Length;
    }

    /// <summary>"Table 2", "TABLE 3." and what follows on the line.</summary>
    // The first letter spares nearly every line the expression.
    public static bool IsTableLabel(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestCaption
        && (line[0] is 'T' or 't' or 'S' or 's' or 'Т' or '表') && Label().IsMatch(line);

    /// <summary>Where the words after a table's label begin: <c>Table 2.</c>; 0 for none.</summary>
    public static int LabelEnd(ReadOnlySpan<char> line)
    {
        if (!IsTableLabel(line)) return 0;
        foreach (var match in Label().EnumerateMatches(line))
        {
            var end = match.Index + match.Length;
            while (end < line.Length && (line[end] is '.' or ':' or '：' or ')' or ' ' || Dashes.Is(line[end]))) end++;
            return end;
        }

        return 0;
    }

    /// <summary>
    /// The row of column names, glued or not: it begins with a word for themes and has another column's name.
    /// </summary>
    public static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Length <= LongestHeading && !EndsAsSentence(line) && Heading().IsMatch(line);

    /// <summary>A footnote or a legend of abbreviations by its form; whoever speaks before a quotation mark is none.</summary>
    public static bool IsNote(ReadOnlySpan<char> line) => Note().IsMatch(line);

    /// <summary>The paper that a page of one table is from, as publishers print it below the caption.</summary>
    public static bool IsOrigin(ReadOnlySpan<char> line) => line.StartsWith("From: ", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?:(?:Supplementary\s+)?(?:Table(?:au)?|Tabelle|Tabel[al]?|Tabell[ae]?|Tabla|Tabela|Quadro|Cuadro|Tavola|Таблица)\s+" +
        @"(?:[A-Z]?\d{1,3}[A-Za-z]?|[IVX]{1,4})(?:\b|[.:])|表\s?\d{1,3}(?:\b|[.:：]))", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^(?:(?:Main|Major|Key|Over-?arching)\s+)?(?:Sub-?\s?)?" +
        @"(?:Themes?|Categor(?:y|ies)|Domains?|Topics?|Constructs?)(?-i:(?![a-z]))(?!\s{0,3}[0-9])" +
        @".{0,120}(?:Concepts?|Quot(?:es?|ations?)|Data|Examples?|Excerpts?|Extracts?|Participants?|Illustrati|" +
        @"Descriptions?|Sub-?\s?themes?|Categor|Codes?|Definitions?|Findings)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^(?:[*†‡§¶‖#]|[¹²³]|\d{1,2}[.)]?\s|[a-z][.)]\s|[a-z]\s(?=\p{Lu})|" +
        @"(?:Notes?|Abbreviations?|Key|Legend|Source|Footnotes?|Anmerkung(?:en)?|Hinweise?|Quellen?|Legende|Notas?|" +
        @"Fuente|Leyenda|Remarques?|Fonte|Nota bene)\s*[:.]|Abbreviations\b|https?://|doi:|注[:：]|" +
        @"\(?\p{Lu}[\p{Lu}\d-]*\p{Lu}s?\s?[,=:]\s(?![“„«""‘])|\p{Lu}\s?[,=:]\s\p{Ll}[^;]{1,40};)")]
    private static partial Regex Note();
}
