using System.Text.Json.Serialization;
using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing.Annotations;

/// <summary>
/// One quote as data: a Web Annotation of the W3C, which classifies a stretch of a source under a theme. What it has beyond
/// that is in terms of this program's own, as JSON literals, so that none is taken for one of the model's.
/// </summary>
/// <param name="Id">The lasting address.</param>
/// <param name="Citation">The citation of this very quote.</param>
/// <param name="Attribution">What stands in parentheses after its words.</param>
public sealed record WebAnnotation(
    string Id, IReadOnlyList<AnnotationBody> Body, AnnotationTarget Target, StudyIdentity Study, string Address, string Theme,
    string ThemeTitle, string? Subtheme, string Concept, IReadOnlyList<string> ConceptParagraphs, QuoteDetail Quote,
    string Attribution, string Citation)
{
    private const string Model = "http://www.w3.org/ns/anno.jsonld";
    private static readonly string[] Own =
    [
        "study", "address", "theme", "themeTitle", "subtheme", "concept", "conceptParagraphs", "quote", "attribution", "citation",
    ];

    [JsonPropertyName("@context"), JsonPropertyOrder(-2)]
    public IReadOnlyList<object> Context { get; } =
    [
        Model,
        Own.ToDictionary(name => name, name => (object)new OwnTerm($"urn:focusthemes:terms:{name}")).Prepend(new("@version", 1.1))
            .ToDictionary(),
    ];

    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Annotation";

    public string Motivation { get; } = "classifying";

    /// <param name="site">As <see cref="Export.Site"/>.</param>
    public static WebAnnotation Of(StudyHeader study, QuoteInConcept found, QuoteSurroundings around, SiteAddress site)
    {
        var (hit, quote) = (found.Hit, found.Hit.Quote);
        return new(
            site.Of(study.Link.LastingAddressOf(quote)),
            [
                new($"{hit.ThemeNumber} {hit.ThemeTitle}"),
                // Under other themes it may stand too.
                .. (quote.Also ?? []).Select(concept => new AnnotationBody(concept)),
            ],
            AnnotationTarget.Of(quote, around, site.Of(study.Link.TextOfSource(quote.Source.Name))),
            StudyIdentity.Of(study), study.Link.AddressOfQuote(quote.Id), hit.ThemeNumber, hit.ThemeTitle, hit.Subtheme,
            hit.ConceptId, found.Concept, quote, QuoteCitation.Attribution(study.Link, quote), QuoteCitation.Full(study, hit));
    }

    private sealed record OwnTerm([property: JsonPropertyName("@id")] string Id)
    {
        [JsonPropertyName("@type")]
        public string Type { get; } = "@json";
    }
}

/// <summary>A code that the words stand under.</summary>
public sealed record AnnotationBody(string Value)
{
    public string Type { get; } = "TextualBody";
    public string Purpose { get; } = "classifying";
    public string Format { get; } = "text/plain";
}
