using FocusThemes.Model;
using FocusThemes.Queries.Participants;
using FocusThemes.Reading.Formats;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Sources;

/// <summary>A source of a study that is not stored, with what was read from each stretch of it.</summary>
internal static class DraftSource
{
    /// <param name="table">The source's text as it was read.</param>
    public static SourceView FirstPage(Study study, SourceDocument source, TableText table, CancellationToken stop)
    {
        var pages = SourcePages.Of(source, table, stop);
        var onPage = new List<SourcePage>();
        foreach (var one in pages.All.TakeWhile(one => onPage.Count == 0 || one.Start < onPage[0].Until)) onPage.Add(one);
        var page = SourcePage.Joined(onPage);
        var records = RecordsOf(study, source).Where(record => record.End > page.Start && record.Start < page.End)
            .OrderBy(record => record.Start).ThenByDescending(record => record.End).ToList();
        var said = from theme in study.Themes
                   where theme.Source == source
                   from concept in theme.Concepts
                   from quote in concept.Quotes
                   where quote.Source is null && quote.Participant is not null && quote.Span.Start < page.End
                   select new SaidBy(quote.Span.Start, quote.Participant!.Code, quote.AttributedAs ?? quote.Participant.Code);
        return SourceLines.Of(
            new(
                source.Name, source.Sha256, [.. study.Sources.Select(other => other.Name)], 1, [], pages.LineCount,
                Share.AllBut(source.NotUnderstood, source.Characters), source.Hidden)
            {
                Form = source.Form,
                Memo = source.Memo,
                Parts = SourceAccount.PartsOf(KindsJson.Count(source.Passages)),
                Pages = [.. pages.PrintedPages.Select(at => new LinePage(at[0], at[1]))],
            }, page, records, [.. said]);
    }

    private static IEnumerable<SourceRecord> RecordsOf(Study study, SourceDocument source)
    {
        foreach (var theme in study.Themes)
        {
            var isHere = theme.Source == source;
            if (isHere)
            {
                yield return Of('t', theme, theme.Number, theme.TitleSpan);
                if (theme.SubtitleSpan is { } subtitle) yield return Of('s', theme, theme.Number, subtitle);
                foreach (var first in theme.Concepts.Where(concept => concept.SubthemeSpan is not null).DistinctBy(concept => concept.SubthemeSpan!.Start))
                    yield return Of('p', theme, $"{theme.Number}.{first.Position}", first.SubthemeSpan!);
            }

            foreach (var concept in theme.Concepts)
            {
                if (isHere) yield return Of('c', theme, $"{theme.Number}.{concept.Position}", concept.Span);
                foreach (var quote in concept.Quotes.Where(quote => (quote.Source ?? theme.Source) == source))
                    yield return Of('q', theme, $"{theme.Number}.{concept.Position}.{quote.PositionInConcept}", quote.Span);
            }
        }
    }

    private static SourceRecord Of(char kind, Theme theme, string number, SourceSpan span) =>
        SourceRecord.Of(kind, theme.Number, number, span.Start, span.End);
}
