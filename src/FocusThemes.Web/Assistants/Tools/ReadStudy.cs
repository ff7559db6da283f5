using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Studies;
using FocusThemes.Web.Data;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Web.Assistants.Tools;

/// <summary>A study at a glance: its themes, and what its quotes can be filtered by.</summary>
internal static class ReadStudy
{
    // They are short beside quotes.
    private const int ThemesForQuotes = 4;

    public static LibraryTool Tool { get; } = new(
        "read_study", "Gives a study's citation, its themes with their numbers, and the values of each filter of search_quotes.",
        [ToolParameter.Study, ToolParameter.After], AnswerAsync);

    private static Task<IResult> AnswerAsync(ToolCall call) => Answers.ForStudyAsync(call.Library, call["study"], async study =>
    {
        var catalogue = await call.Library.ReadCatalogueAsync(study, call.Stop);
        var after = call["after"];
        var themes = catalogue.Themes;
        if (after.Length > 0)
        {
            if (catalogue.FindTheme(after) is not { } last) return await ThemeData.NoThemeAsync(call.Library, study, after, call.Stop);
            themes = [.. themes.SkipWhile(theme => theme != last).Skip(1)];
        }

        ListedTheme[] here = [.. themes.Take(call.Most * ThemesForQuotes)];
        return Answers.Json(new StudyAtAGlance(
            study.Slug, study.Title, study.Address, study.CitedInFull(), catalogue.QuoteCount, catalogue.Participants.Count,
            [.. here.Select(theme => new ThemeEntry(theme.Number, theme.Title, theme.Subtitle, theme.Subthemes, theme.QuoteCount))],
            themes.Count > here.Length ? LibraryTool.MoreAfter(here[^1].Number) : null,
            [
                .. catalogue.Dimensions.Where(dimension => dimension != Dimension.Theme && dimension != Dimension.Also)
                    .Select(dimension => FilterEntry.Of(
                        dimension.Parameter, [.. catalogue.ValuesOf(dimension).Select(value => value.Value).OfType<string>()], call.Most)),
            ]));
    }, call.Stop);

    /// <param name="Citation">In the Vancouver style.</param>
    /// <param name="More">How the next themes are asked for; null where there are none.</param>
    private sealed record StudyAtAGlance(
        string Study, string Title, string Address, string Citation, int Quotes, int Participants,
        IReadOnlyList<ThemeEntry> Themes, string? More, IReadOnlyList<FilterEntry> Filters);

    private sealed record ThemeEntry(
        string Number, string Title, string? Subtitle, IReadOnlyList<string> Parts, int Quotes);

    /// <param name="Parameter">As search_quotes takes it; what begins with "attr." is a member of "attr" there.</param>
    /// <param name="ValueCount">How many there are; <paramref name="Values"/> may be fewer.</param>
    private sealed record FilterEntry(string Parameter, int ValueCount, IReadOnlyList<string> Values)
    {
        public static FilterEntry Of(string parameter, IReadOnlyList<string> values, int most) =>
            new(parameter, values.Count, [.. values.Take(most)]);
    }
}
