using FocusThemes.Model.Letters;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Web.Pages.Studies.People;

/// <summary>Who raised a theme, in words.</summary>
public static class RaisedText
{
    /// <summary>"3 of 5 people".</summary>
    public static string Of(GroupInTheme group) =>
        $"{EnglishText.Number(group.Spoke)} of {EnglishText.Count(group.Quoted, "person", "people")}";

    /// <summary>"3 of the 5 people quoted of focus group 1".</summary>
    public static string InSentence(GroupInTheme group) => group.Quoted == 1
        ? $"the one person quoted of {Named(group)}"
        : $"{EnglishText.Number(group.Spoke)} of the {EnglishText.Number(group.Quoted)} people quoted of {Named(group)}";

    /// <summary>Quotes of nobody named, where one person alone is named or none is: who said those is not known.</summary>
    public static string? Unnamed(RaisedTheme theme) => theme.Unnamed == 0 || theme.Groups.Sum(group => group.Spoke) > 1
        ? null : $"{(theme.Alone is null ? "" : "beside ")}{EnglishText.Count(theme.Unnamed, "quote")} of {EnglishText.Nobody}";

    private static string Named(GroupInTheme group) => group.Group is null ? "no group" : EnglishText.Group(group.Group);
}
