using FocusThemes.Model.Letters;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Themes;

/// <summary>How much of a focus group speaks in a theme.</summary>
/// <param name="Group">Null for people whose codes name none.</param>
/// <param name="Spoke">People of the group who are quoted in the theme.</param>
/// <param name="Quoted">Its people who are quoted at all.</param>
/// <param name="Filter">What takes what they say there.</param>
public sealed record GroupInTheme(string? Group, int Quotes, int Spoke, int Quoted, QuoteFilter Filter);

/// <summary>
/// Which focus groups raised a theme, how many of each group's people, and who alone did: a theme that one voice keeps
/// alive is another finding than one that runs through all groups.
/// </summary>
/// <param name="Groups">All that are quoted, in their order.</param>
/// <param name="Alone">The one person who is named for quotes of the theme; null where there are more, or nobody.</param>
/// <param name="Unnamed">Quotes that name nobody.</param>
public sealed record RaisedTheme(
    ListedTheme Theme, IReadOnlyList<GroupInTheme> Groups, ParticipantEntry? Alone, int Unnamed)
{
    public int Raised => Groups.Count(group => group is { Group: not null, Spoke: > 0 });

    public int OfGroups => Groups.Count(group => group.Group is not null);

    /// <summary>"2 of 3 focus groups", "no focus group".</summary>
    public string Sentence => Raised == 0 ? "no focus group" : $"{Raised} of {EnglishText.Count(OfGroups, Dimension.Group.Name)}";

    /// <param name="shown">Which quotes are looked at; what it asks of people is asked of the groups' people too.</param>
    public static IEnumerable<RaisedTheme> Of(StudyCatalogue catalogue, QuoteFilter shown)
    {
        var taken = catalogue.VoicesOf(shown);
        var quoted = catalogue.Participants.Where((who, i) => who.Quotes > 0 && taken?[i + 1] != false)
            .CountBy(who => who.FocusGroup ?? "").ToDictionary();
        var groups = catalogue.Groups.Where(group => quoted.ContainsKey(group ?? "")).Distinct().ToList();
        foreach (var theme in catalogue.Themes.Where(theme => shown.Themes.Takes(theme.Number)))
        {
            var filter = shown.First.With(Dimension.Theme, FilterValues.OfThemes(theme.Number));
            var said = catalogue.Select(filter).CountBy(quote => catalogue.Voices[quote]).ToDictionary();
            var unnamed = said.Remove(-1, out var some) ? some : 0;
            var byGroup = said.ToLookup(voice => catalogue.Participants[voice.Key].FocusGroup ?? "");
            yield return new(theme, [.. groups.Select(group => new GroupInTheme(
                group, byGroup[group ?? ""].Sum(voice => voice.Value), byGroup[group ?? ""].Count(), quoted[group ?? ""],
                filter.With(Dimension.Group, FilterValues.OfGroups(group ?? QuoteFilter.None))))],
                said.Count == 1 ? catalogue.Participants[said.Keys.Single()] : null, unnamed);
        }
    }
}
