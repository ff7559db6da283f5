using FocusThemes.Queries;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>Themes by participants, each number with the address of exactly those quotes.</summary>
public sealed record Matrix(StudyHeader Study, StudyOverview Overview)
{
    public IEnumerable<string?> Groups => Overview.Participants.Select(voice => voice.FocusGroup).Distinct();

    public int Count(string theme, string? participant) => Overview.Counts.GetValueOrDefault((theme, participant));

    /// <param name="participant">Null for quotes without attribution.</param>
    public string AddressOf(string theme, string? participant) => Study.AddressOfQuotes(
        QuoteFilter.OfParticipant(participant) with { Themes = FilterValues.OfThemes(theme) });

    public string AddressOfTheme(string theme) => Study.AddressOfQuotes(QuoteFilter.OfTheme(theme));

    public string AddressOfParticipant(string? participant) =>
        Study.AddressOfQuotes(QuoteFilter.OfParticipant(participant));

    /// <summary>Stronger for more quotes, from 1 to 4.</summary>
    public static string Strength(int quotes) => $"v{Math.Min(quotes, 4)}";
}
