using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Web.Data;
using FocusThemes.Writing;

namespace FocusThemes.Web.Assistants.Tools;

/// <summary>One theme: what the authors say, and what participants said.</summary>
internal static class ReadTheme
{
    public static LibraryTool Tool { get; } = new(
        "read_theme", "Gives a theme's concepts, which are the authors' words, each with its quotes, which are participants' words. "
            + "Never give the one for the other.",
        [ToolParameter.Study, new("theme", "Its number.") { IsNeeded = true }, ToolParameter.After], AnswerAsync);

    private static Task<IResult> AnswerAsync(ToolCall call) => Answers.ForStudyAsync(call.Library, call["study"], async study =>
    {
        var after = call["after"].Length > 0 ? PlaceInTheme.Parse(call["after"]) : new(0, 0);
        if (after is null) return Answers.Malformed("The argument “after” takes what “more” of an answer says.");
        var (theme, next) = await call.Library.FindThemePageAsync(study, call["theme"], after, call.Most, call.Stop);
        if (theme is null && after != new PlaceInTheme(0, 0))
            return Answers.NotFound($"There is nothing after “{after}” in theme {call["theme"]}.");
        if (theme is null) return await ThemeData.NoThemeAsync(call.Library, study, call["theme"], call.Stop);
        return Answers.Json(new ThemePage(
            study.Slug, theme.Number, theme.Title, theme.Subtitle, study.AddressOfTheme(theme.Number),
            [.. theme.Concepts.Select(concept => ConceptEntry.Of(study.Link, theme, concept))],
            next is { } last ? LibraryTool.MoreAfter(last.ToString()) : null));
    }, call.Stop);

    /// <param name="More">How the next quotes are asked for; null where there are none.</param>
    private sealed record ThemePage(
        string Study, string Theme, string Title, string? Subtitle, string Address, IReadOnlyList<ConceptEntry> Concepts,
        string? More);

    /// <param name="AuthorsWords">Paragraphs.</param>
    private sealed record ConceptEntry(
        string Id, string? Subtheme, IReadOnlyList<string> AuthorsWords, IReadOnlyList<QuoteEntry> Quotes)
    {
        public static ConceptEntry Of(StudyLink study, ThemeDetail theme, ConceptDetail concept) => new(
            concept.Id, concept.Subtheme, concept.Paragraphs,
            [.. concept.Quotes.Select(quote => QuoteEntry.Of(study, quote, theme.Number, theme.Title, concept.Subtheme, concept.Id))]);
    }
}
