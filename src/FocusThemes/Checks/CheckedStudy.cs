using FocusThemes.Checks.Voices;
using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Model.People;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Checks;

/// <param name="Remainders">Passages that no rule of reading could place.</param>
public sealed record CheckedSource(string Name, string Text, IReadOnlyList<Passage> Remainders);

/// <summary>A study as its checks look at it: read once for all of them.</summary>
public sealed class CheckedStudy(
    StudyHeader study, StudyCatalogue catalogue, IReadOnlyList<ThemeDetail> themes,
    IReadOnlyList<CheckedSource> sources)
{
    public StudyHeader Study { get; } = study;

    public StudyCatalogue Catalogue { get; } = catalogue;

    /// <summary>Without the places of quotes that were withdrawn: these are no evidence, and nothing is to be asked of them.</summary>
    public IReadOnlyList<ThemeDetail> Themes { get; } = themes.Any(theme => theme.Quotes.Any(IsWithdrawn))
        ? [.. themes.Select(theme => theme with
        {
            Concepts = [.. theme.Concepts.Select(concept => concept with { Quotes = [.. concept.Quotes.Where(quote => !IsWithdrawn(quote))] })],
        })]
        : themes;

    public IReadOnlyList<ConceptDetail> Concepts => field ??= [.. Themes.SelectMany(theme => theme.Concepts)];

    public IReadOnlyList<QuoteDetail> Quotes => field ??= [.. Themes.SelectMany(theme => theme.Quotes).DistinctBy(quote => quote.Id)];

    public IReadOnlyList<CheckedSource> Sources { get; } = sources;

    /// <summary>The participants' codes, by group, letters and number.</summary>
    public IReadOnlyList<ParticipantCode> Codes { get; } =
        [.. catalogue.Participants.Select(participant => ParticipantCode.Parse(participant.Code))];

    public DeclaredNumbers Declared { get; } = DeclaredNumbers.In(study.CitationJson);

    public string QuotesInAll => EnglishText.Count(Quotes.Count, "quote");

    public string ConceptsInAll => EnglishText.Count(Concepts.Count(concept => concept.HasWords), "concept");

    public string ThemesInAll => EnglishText.Count(Themes.Count, "theme");

    public string CodesInAll => EnglishText.Count(Codes.Count, "participant code");

    public FindingPlace PlaceOf(ThemeDetail theme) => new($"theme {theme.Number}", Study.AddressOfTheme(theme.Number));

    public FindingPlace PlaceOf(ConceptDetail concept) => new(
        $"concept {concept.Id}", Study.Link.AddressOfRecord(concept.Id[..concept.Id.LastIndexOf('.')], concept.Id));

    public FindingPlace PlaceOf(QuoteDetail quote) =>
        new($"quote {quote.Id}", Study.Link.AddressOfRecord(quote.Theme, quote.Id));

    public FindingPlace PlaceOf(ParticipantCode code) =>
        new($"quotes by {code.Printed}", Study.AddressOfQuotes(QuoteFilter.OfParticipant(code.Printed)));

    public IReadOnlyList<FindingPlace> PlacesOf(IEnumerable<QuoteDetail> quotes) => [.. quotes.Select(PlaceOf)];

    public IReadOnlyList<FindingPlace> PlacesOf(IEnumerable<ParticipantCode> codes) => [.. codes.Select(PlaceOf)];

    private static bool IsWithdrawn(QuoteDetail quote) => quote.Text == Quote.WithdrawnText;
}
