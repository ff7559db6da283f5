using FocusThemes.Model;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Queries.Studies;

/// <summary>What counting needs of a study that is not stored.</summary>
internal static class DraftCatalogue
{
    public static StudyCatalogue Of(Study draft, IReadOnlyList<ParticipantEntry> participants)
    {
        var places = new Dictionary<Quote, int>(ReferenceEqualityComparer.Instance);
        foreach (var quote in draft.Themes.SelectMany(QuotesOf)) places.Add(quote, places.Count);
        var (themes, parts, partsBeside) = (new List<ListedTheme>(), new List<ListedPart>(), new List<ListedPart>());
        var first = 0;
        foreach (var theme in draft.Themes)
        {
            var own = QuotesOf(theme).Count();
            themes.Add(new(theme.Number, theme.Title, theme.Subtitle, theme.Concepts.Count(concept => concept.HasWords), first, own)
            {
                Subthemes = [.. theme.Concepts.Where(concept => concept.Subtheme is not null)
                    .DistinctBy(concept => concept.SubthemeSpan?.Start).Select(concept => concept.Subtheme!)],
                FurtherQuotes = [.. theme.Concepts.SelectMany(concept => concept.FurtherQuotes).Select(quote => places[quote])
                    .Where(place => place < first || place >= first + own).Distinct().Order()],
            });
            foreach (var concept in theme.Concepts)
            {
                if (concept.Subtheme is { } part)
                {
                    parts.Add(new(part, first, concept.Quotes.Count, IsFurther: false));
                    partsBeside.AddRange(concept.FurtherQuotes.Select(quote => places[quote]).Order()
                        .Select(place => new ListedPart(part, place, 1, IsFurther: true)));
                }

                first += concept.Quotes.Count;
            }
        }

        var shapes = QuoteShapes.Of(draft);
        return new(1, themes, participants, shapes.Voices, draft.WordCount)
        {
            Parts = [.. parts, .. partsBeside],
            Noted = [.. places.Where(quote => quote.Key.Memo is not null).Select(quote => quote.Value).Order()],
            Lengths = shapes.Lengths,
            Documents = shapes.Documents,
            Lines = shapes.Lines,
            DocumentNames = [.. draft.Sources.Select(source => source.Name)],
        };
    }

    private static IEnumerable<Quote> QuotesOf(Theme theme) => theme.Concepts.SelectMany(concept => concept.Quotes);
}
