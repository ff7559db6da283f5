using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Tests.Reading;

/// <summary>What holds for whatever was read: nothing lost, nothing invented.</summary>
internal static class Invariants
{
    public static void Hold(TableReading reading)
    {
        var lineStarts = LineStarts(reading.Text);
        var at = 0;
        foreach (var passage in reading.Passages)
        {
            Assert.Equal(at, passage.Start);
            Assert.True(passage.End > passage.Start);
            at = passage.End;
            if (passage.Kind != PassageKind.Blank) IsOnItsLine(lineStarts, reading.Text[passage.Start..passage.End], passage.Start, passage.Line);
        }

        Assert.Equal(reading.Text.Length, at);
        foreach (var blank in reading.Passages.Where(p => p.Kind == PassageKind.Blank))
            Assert.All(reading.Text[blank.Start..blank.End], c => Assert.True(char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B'));

        foreach (var theme in reading.Themes)
        {
            Assert.NotEqual("", theme.Title);
            // A title that goes on over a line end has a blank there.
            var title = theme.TitleSpan.Of(reading.Text);
            Assert.Equal(theme.Title, title.Contains('\n', StringComparison.Ordinal) && !theme.Title.Contains('\n', StringComparison.Ordinal) ? OneLine.Of(title) : title);
            Stands(reading, lineStarts, title, theme.TitleSpan);
            if (theme.Subtitle is not null) Stands(reading, lineStarts, theme.Subtitle, theme.SubtitleSpan!);
            foreach (var concept in theme.Concepts)
            {
                Assert.All(Concept.ParagraphsOf(concept.Text), words => Assert.Contains(words, concept.Span.Of(reading.Text), StringComparison.Ordinal));
                Stands(reading, lineStarts, concept.Span.Of(reading.Text), concept.Span);
                foreach (var quote in concept.Quotes)
                {
                    Stands(reading, lineStarts, quote.Text, quote.Span);
                    Assert.NotEqual("", quote.Text);
                    Assert.Equal(quote.OpeningMark, reading.Text.Substring(
                        quote.Span.Start - quote.OpeningMark.Length, quote.OpeningMark.Length));
                    Assert.Equal(quote.ClosingMark, reading.Text.Substring(quote.Span.End, quote.ClosingMark.Length));
                }
            }
        }

        var concepts = reading.Themes.SelectMany(theme => theme.Concepts);
        // Rows may stand in another order than their themes, and one quote under several codes.
        DoNotOverlap(reading.Themes.Select(theme => theme.TitleSpan));
        DoNotOverlap(reading.Themes.Select(theme => theme.SubtitleSpan).OfType<SourceSpan>());
        DoNotOverlap(concepts.Select(concept => concept.Span));
        DoNotOverlap(reading.Quotes.Select(quote => quote.Span));
        if (reading.NotUnderstood > 0) Assert.NotEmpty(reading.Problems);
    }

    private static void DoNotOverlap(IEnumerable<SourceSpan> spans) =>
        Assert.All(InOrder(spans).Zip(InOrder(spans).Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));

    private static IEnumerable<SourceSpan> InOrder(IEnumerable<SourceSpan> spans) =>
        spans.DistinctBy(span => (span.Start, span.End)).OrderBy(span => span.Start).ThenBy(span => span.End);

    private static void Stands(TableReading reading, List<int> lineStarts, string text, SourceSpan span)
    {
        Assert.Equal(text, span.Of(reading.Text));
        IsOnItsLine(lineStarts, text, span.Start, span.Line);
    }

    private static void IsOnItsLine(List<int> lineStarts, string text, int start, int line)
    {
        var index = lineStarts.BinarySearch(start);
        Assert.True((index >= 0 ? index + 1 : ~index) == line, $"“{text}” stands in line {(index >= 0 ? index + 1 : ~index)}, not {line}.");
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(
                i + 1);
        return starts;
    }
}
