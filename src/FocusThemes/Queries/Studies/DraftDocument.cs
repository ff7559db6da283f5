using System.Text.Json;
using FocusThemes.Model;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Queries.Studies;

/// <summary>A study that is not stored, in the shape in which stored ones are answered.</summary>
public static class DraftDocument
{
    /// <summary>What <c>/studies/{study}.json</c> would answer were the draft in the library.</summary>
    public static StudyDocument ToDocument(this Study draft) => ToDocument(draft, QuotesOf(draft));

    private static StudyDocument ToDocument(Study draft, Dictionary<Quote, QuoteDetail> quotes) => new(
        new(draft.Slug, draft.Title, draft.CitationJson is { } json ? JsonElement.Parse(json) : null),
        [.. draft.Sources.Select(source => new SourceSummary(
            source.Name, source.Sha256, source.Characters,
            SourceDocument.AccountedFor(source.Characters, source.NotUnderstood))
        {
            Sure = Share.AllBut(source.DoubtfulQuotes, QuotesIn(draft, source)).Value,
        })],
        [.. draft.Themes.Select(theme => Detail(theme, quotes))],
        [
            .. draft.ParticipantsInOrder.Select(who => new ParticipantEntry(who.Code, who.FocusGroup, who.QuoteCount, who.WordCount)
            {
                Attributes = who.Attributes,
            }),
        ])
    {
        Caption = draft.Sources is [var only] ? only.Caption : null,
    };

    private static int QuotesIn(Study draft, SourceDocument source) => draft.Themes.SelectMany(theme => theme.Concepts
        .SelectMany(concept => concept.Quotes).Where(quote => (quote.Source ?? theme.Source) == source)).Count();

    private static ThemeDetail Detail(Theme theme, Dictionary<Quote, QuoteDetail> quotes)
    {
        var source = theme.Source!.Name;
        return new(theme.Number, theme.Title, theme.Subtitle, PlaceOf(source, theme.TitleSpan),
        [
            .. theme.Concepts.Select(concept => new ConceptDetail(
                IdOf(theme, concept), Concept.ParagraphsOf(concept.Text), PlaceOf(source, concept.Span),
                [
                    .. concept.Places.Select(place => quotes[place.Quote].SeenFrom(IdOf(theme, concept), place.Position)),
                ])
            {
                Subtheme = concept.Subtheme,
                SubthemeSource = concept.SubthemeSpan is { } part ? PlaceOf(source, part) : null,
            }),
        ]);
    }

    // By the places that they belong to first, wherever they stand.
    private static Dictionary<Quote, QuoteDetail> QuotesOf(Study draft)
    {
        var places = draft.Themes.SelectMany(theme => theme.Concepts.Select(concept => (theme, concept))).ToList();
        var also = places.SelectMany(place => place.concept.FurtherQuotes.Select(quote => (quote, Id: IdOf(place.theme, place.concept))))
            .ToLookup(pair => pair.quote, pair => pair.Id, (IEqualityComparer<Quote>)ReferenceEqualityComparer.Instance);
        var quotes = new Dictionary<Quote, QuoteDetail>(ReferenceEqualityComparer.Instance);
        foreach (var (theme, concept) in places)
            foreach (var quote in concept.Quotes)
                quotes.Add(quote, new QuoteRow(
                    theme.Number, concept.Position, quote.PositionInConcept, quote.Text, quote.OpeningMark, quote.ClosingMark,
                    quote.Participant?.Code, quote.Participant?.FocusGroup, quote.AttributedAs,
                    quote.Span, quote.Identifier, (quote.Source ?? theme.Source!).Name).ToDetail() with
                {
                    Memo = quote.Memo,
                    Also = also.Contains(quote) ? [.. also[quote]] : null,
                });
        return quotes;
    }

    private static string IdOf(Theme theme, Concept concept) => $"{theme.Number}.{concept.Position}";

    private static SourcePlace PlaceOf(string source, SourceSpan span) => new(source, span.Line, span.Start, span.End);
}
