using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Tests.Reading;
using FocusThemes.Tests.Reading.Grids;

namespace FocusThemes.Fuzz.Targets;

/// <summary>A table in a form of its own: read without loss, or refused in a sentence.</summary>
internal static partial class TableInput
{
    /// <param name="expected">Text that the source has, all of which must be found in what is read; null for a form
    /// that leaves some out.</param>
    public static void Check(string name, byte[] bytes, string? expected = null)
    {
        try
        {
            var table = GridInvariants.Hold(TableFormats.Read(name, bytes));
            Held.IsStorable(table.Text);
            if ((expected ?? TextOf(name, bytes)) is { } text) Held.HasAllOf(text, table.Text);
            Assert.Equal(table.Text, SourceText.Of(name, bytes));
            Invariants.Hold(TableReader.Read(table, new()));
            CheckStudy(StudyReader.Read(new() { Slug = name, Tables = [new(name, bytes)] }));
        }
        catch (UnacceptableInputException refusal)
        {
            Held.IsSentence(name, refusal);
        }
    }

    private static void CheckStudy(StudyDraft draft)
    {
        var quotes = draft.Study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes).ToList();
        Assert.Equal(quotes.Count(quote => quote.Participant is not null), quotes.Count(quote =>
            draft.Study.Participants.Contains(quote.Participant!)));
        Assert.Equal(
            draft.Study.Themes.Count, draft.Study.Themes.Select(theme => theme.Number).Distinct().Count());
        Assert.All(draft.Study.Participants, participant => Held.IsStorable(participant.Code));
        Assert.All(draft.Problems, found => Held.IsStorable(found.Problem.Sentence));
    }

    // What Markdown writes in a table for a break, a letter or a mark of emphasis is none of its words.
    [GeneratedRegex(@"</?[a-z]{1,6}\s*/?>|&#?[a-z0-9]{1,31};", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfMarkdown();

    // A delimiter's line and the byte order mark are no part of a table; a page hides much of its own, a PDF is no text.
    private static string? TextOf(string name, byte[] bytes)
    {
        if (name is "table.html" or "table.xml" or "table.tex" or "table.pdf" || bytes.AsSpan().StartsWith("sep="u8) || bytes.AsSpan().StartsWith("<"u8)) return null;
        try
        {
            var text = SourceText.Decode(bytes);
            return text.Contains('|', StringComparison.Ordinal) ? OfMarkdown().Replace(text, "") : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
