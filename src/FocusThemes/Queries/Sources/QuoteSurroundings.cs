using System.Text;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Sources;

/// <summary>What stands before and after a quote in the text of its source.</summary>
/// <param name="Start">In Unicode code points from the beginning of the text; null where the words do not stand in it as
/// they are printed.</param>
/// <param name="End">Exclusive.</param>
public sealed record QuoteSurroundings(string Before, string After, int? Start, int? End)
{
    private const int Shown = 32;

    /// <param name="text">From the beginning of the source.</param>
    public static QuoteSurroundings Of(string text, QuoteDetail quote)
    {
        var (start, end) = (quote.Source.Start, quote.Source.End);
        if (end > text.Length || !text.AsSpan(start, end - start).SequenceEqual(quote.Text)) return new("", "", null, null);
        var before = Count(text.AsSpan(0, start));
        return new(
            text[Whole(text, Math.Max(0, start - Shown))..start], text[end..Whole(text, Math.Min(text.Length, end + Shown))],
            before, before + Count(quote.Text));
    }

    /// <summary>How far the text has to be read.</summary>
    internal static int Until(QuoteDetail quote) => quote.Source.End + Shown + 1;

    // Half of a letter is one, as when it is written in UTF-8.
    private static int Count(ReadOnlySpan<char> text)
    {
        var points = 0;
        foreach (var _ in text.EnumerateRunes()) points++;
        return points;
    }

    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
}

public static class SourceTextQuery
{
    private const string Pages =
        """
        SELECT s.Id, p.Data FROM Sources s JOIN SourcePages p ON p.SourceId = s.Id
        WHERE s.Id = (SELECT Id FROM Sources WHERE StudyId = @p0 AND Name IN (@p1, @p3) ORDER BY Name = @p1 DESC LIMIT 1)
          AND p.Start < @p2 ORDER BY p.Number
        """;

    public static async Task<QuoteSurroundings> FindSurroundingsAsync(
        this LibraryContext library, StudyHeader study, QuoteDetail quote, CancellationToken cancellationToken = default) =>
        QuoteSurroundings.Of(
            await library.FindTextAsync(study, quote.Source.Name, QuoteSurroundings.Until(quote), cancellationToken) ?? "", quote);

    /// <summary>The text of a source as positions count in it, as far as pages begin before a place; what is not for readers is
    /// blackened. Null where the study has no such source.</summary>
    public static async Task<string?> FindTextAsync(
        this LibraryContext library, StudyHeader study, string name, int until = int.MaxValue, CancellationToken cancellationToken = default)
    {
        StringBuilder? text = null;
        await library.ReadRawAsync(
            Pages, [study.Id, name, until, StudyLink.SourceIn(name)], (row, _) => (text ??= new()).Append(SourcePage.TextOf(row.GetFieldValue<byte[]>(1))), cancellationToken);
        return text?.ToString();
    }
}
