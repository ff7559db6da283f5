using System.Text.Json;
using FocusThemes.Model;

namespace FocusThemes.Queries;

/// <summary>A study that is not stored, in the shape in which stored ones are answered.</summary>
public static class DraftDocument
{
    /// <summary>What <c>/studies/{study}.json</c> would answer were the draft in the library.</summary>
    public static StudyDocument ToDocument(this Study draft) => new(
        new(draft.Slug, draft.Title, draft.CitationJson is { } json ? JsonElement.Parse(json) : null),
        [.. draft.Sources.Select(source => new SourceSummary(
            source.Name, source.Sha256, source.Characters,
            SourceDocument.AccountedFor(source.Characters, source.NotUnderstood))
        {
            Sure = Share.AllBut(source.DoubtfulQuotes, QuotesIn(draft, source)).Value,
        })],
        [.. draft.Themes.Select(Detail)],
        [
            .. draft.Participants.OrderBy(who => who.SortKey, StringComparer.Ordinal).Select(
                who => new ParticipantEntry(who.Code, who.FocusGroup, who.QuoteCount, who.Attributes)),
        ])
    {
        Caption = draft.Sources is [var only] ? only.Caption : null,
    };

    private static int QuotesIn(Study draft, SourceDocument source) => draft.Themes.Where(theme => theme.Source == source)
        .SelectMany(theme => theme.Concepts).Sum(concept => concept.Quotes.Count);

    private static ThemeDetail Detail(Theme theme)
    {
        var source = theme.Source!.Name;
        return new(theme.Number, theme.Title, theme.Subtitle, PlaceOf(source, theme.TitleSpan),
        [
            .. theme.Concepts.Select(concept => new ConceptDetail(
                $"{theme.Number}.{concept.Position}", Concept.ParagraphsOf(concept.Text), PlaceOf(source, concept.Span),
                [
                    .. concept.Quotes.Select(quote => new QuoteRow(
                        theme.Number, concept.Position, quote.PositionInConcept, quote.Text, quote.OpeningMark,
                        quote.ClosingMark, quote.Participant?.Code, quote.Participant?.FocusGroup, quote.AttributedAs,
                        source, quote.Span).ToDetail()),
                ])
            {
                Subtheme = concept.Subtheme,
                SubthemeSource = concept.SubthemeSpan is { } part ? PlaceOf(source, part) : null,
            }),
        ]);
    }

    private static SourcePlace PlaceOf(string source, SourceSpan span) => new(source, span.Line, span.Start, span.End);
}
