using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Web.Pages.Searching;

/// <summary>
/// A quote that has a name in the place of everything: its card is what a published copy's script fills, so that it looks
/// as every other card does.
/// </summary>
public static class PublishedHit
{
    /// <summary>The scripts of a published copy's search, in their order, without the ending.</summary>
    public static IReadOnlyList<string> Scripts { get; } =
        ["spelling", "words", "stems", "values", "typed", "matches", "study", "filter", "cards", "results", "loading", "library", "published"];

    public static QuoteHit In(QuoteScope scope) => new(
        0, scope.Catalogue is null ? new(0, "_study_", "_studytitle_", 0, 0, scope.Root) { Cited = "_cited_" } : scope.Studies[0], new QuoteDetail(
            "_theme_._concept_._place_", "_words_", "_code_", new("_source_", 0, 0, 0))
        {
            Marks = ["_opening_", "_closing_"],
            AttributedAs = "_before_ _code_ _after_",
            FocusGroup = "_group_",
            Identifier = "_identifier_",
            Also = ["_other_._within_"],
            Memo = "_memo_",
        }, "_theme_", "_title_", "_theme_._concept_")
    {
        Subtheme = "_part_",
    };
}
