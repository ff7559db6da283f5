using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Reading;

/// <summary>
/// What was read of a small table, on one line, short enough to stand beside the cell in a row of test data.
/// </summary>
/// <remarks>
/// <para>
/// <c>“ A walk. ” ~ P1 | A bus. ~ nobody; note: (pauses); label: Quote 2:</c> is a quote of P1 and one of nobody, then what
/// is no quote.
/// </para>
/// <para>
/// A bar stands between quotes. A mark that was taken off a quote stands apart from the words by a blank; a mark that
/// touches a word was read as a part of the quote. After <c>~</c> stands what the table prints for who said it, or
/// <c>nobody</c>. A line break within a quote is <c> / </c>.
/// </para>
/// <para>
/// After the quotes, each begun by <c>; </c>: <c>note</c> is a remark of the authors, <c>label</c> what names a quote or a
/// row below the first line, <c>not understood</c> what no rule took, and <c>doubt</c> a problem at a line for which no
/// second reading is offered. Several tests add words of their own, which they explain, such as <c>; like (P1)</c> for what
/// attributions were said to look like. Where a row of test data has several cells, <c> // </c> stands between them.
/// </para>
/// </remarks>
internal static class Told
{
    public static StudyDraft Read(string name, string table, ReadingHints? hints = null) => StudyReader.Read(new()
    {
        Slug = "made",
        Tables = [new(name, Encoding.UTF8.GetBytes(table))],
        Hints = hints ?? new(),
    });

    /// <summary>The quotes, in the language above.</summary>
    public static string Of(IEnumerable<Quote> quotes) => string.Join(" | ", quotes.Select(Of));

    /// <summary>Whatever is no quote, in the language above; empty where there is nothing else.</summary>
    public static string Beside(StudyDraft draft)
    {
        var source = draft.Study.Sources[0];
        var text = SourceText.Of(source.Name, source.Bytes);
        var passages = source.Passages.Where(passage => NameOf(passage) is not null)
            .Select(passage => $"; {NameOf(passage)}: {text[passage.Start..passage.End]}");
        var doubts = draft.Problems
            .Where(found => found.Problem is { Line: > 0, Instead: null }
                && !found.Problem.Sentence.StartsWith("This text", StringComparison.Ordinal))
            .Select(_ => "; doubt");
        return string.Concat(passages.Concat(doubts));
    }

    public static string OnOneLine(string text) => string.Join(" / ", text.Split('\n'));

    private static string Of(Quote quote)
    {
        string[] parts = [quote.OpeningMark, OnOneLine(quote.Text), quote.ClosingMark];
        var said = string.Join(' ', parts.Where(part => part.Length > 0));
        return $"{said} ~ {quote.AttributedAs ?? StudyOutline.Nobody}";
    }

    // Names of columns stand in the first line.
    private static string? NameOf(Passage passage) => passage.Kind switch
    {
        PassageKind.Note => "note",
        PassageKind.NotUnderstood => "not understood",
        PassageKind.Heading when passage.Line > 1 => "label",
        _ => null,
    };
}
