using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Checks.Voices;

internal static class ThemeOnOneGroup
{
    public static Check Check { get; } = new()
    {
        Id = "theme-on-one-group",
        Question = "Does any theme rest on one focus group alone?",
        Reason = "People of one session answer each other; what only they said may be that session's view. Asked where " +
            "codes name more than one group, of themes in which two people or more are quoted.",
        Items = [ReportingItem.Coreq32, ReportingItem.Srqr16And17],
        DoesNotTell = "Whether other groups spoke of it without being quoted. Themes with a quote of somebody whose " +
            "group is not known are left out.",
        LookedAt = study => GroupsIn(study) is var groups and > 1
            ? $"Looked at {study.ThemesInAll} beside the {EnglishText.Count(groups, "focus group")} that codes name."
            : "Codes name no two focus groups to look at.",
        Find = study =>
            from theme in study.Themes
            where GroupsIn(study) > 1 && theme.Quotes.Select(quote => quote.Participant).Distinct().Take(2).Count() > 1
            let groups = theme.Quotes.Select(quote => quote.FocusGroup).Distinct().Take(2).ToList()
            where groups is [not null]
            select Finding.Question(
                $"theme {theme.Number}",
                $"{EnglishText.All(theme.QuoteCount, "quote")} of theme {theme.Number} are from {EnglishText.Group(groups[0])}.",
                study.PlaceOf(theme), new FindingPlace(
                    $"quotes from {EnglishText.Group(groups[0])}", study.Study.AddressOfQuotes(QuoteFilter.OfGroup(groups[0])))),
    };

    private static int GroupsIn(CheckedStudy study) => study.Catalogue.Groups.Count(group => group is not null);
}
