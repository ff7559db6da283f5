using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>
/// What was read of a small table, on one line: each quote with its marks apart, and whatever is no quote.
/// </summary>
internal static class Told
{
    public static StudyDraft Read(string name, string table, ReadingHints? hints = null) => StudyReader.Read(new()
    {
        Slug = "made",
        Tables = [new(name, Encoding.UTF8.GetBytes(table))],
        Hints = hints ?? new(),
    });

    public static string Of(IEnumerable<Quote> quotes) => string.Join(" | ", quotes.Select(Of));

    /// <summary>Remarks, labels, what was not understood, and doubts without a second reading.</summary>
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
