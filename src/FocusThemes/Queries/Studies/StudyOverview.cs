using System.Runtime.InteropServices;

namespace FocusThemes.Queries.Studies;

/// <param name="Subthemes">Titles of its parts; none in tables without.</param>
public sealed record ThemeSummary(
    string Number, string Title, string? Subtitle, IReadOnlyList<string> Subthemes, int Concepts, int Quotes);

/// <summary>How many quotes one participant gives to one theme; a null participant is nobody named.</summary>
public sealed record QuoteInMatrix(string Theme, string? Participant, string? FocusGroup, int Quotes);

/// <summary>A study at a glance.</summary>
/// <param name="Quotes">Each once, under however many themes it stands.</param>
/// <param name="Participants">Everyone quoted, by group, letters and number.</param>
public sealed record StudyOverview(
    IReadOnlyList<ThemeSummary> Themes, IReadOnlyList<QuoteInMatrix> Cells, int Quotes, IReadOnlyList<ParticipantSummary> Participants)
{
    public int Concepts => Themes.Sum(theme => theme.Concepts);

    /// <summary>Quotes without attribution.</summary>
    public int Unattributed => Quotes - Participants.Sum(who => who.Quotes);
}

public static class StudyOverviewQuery
{
    /// <summary>Counted from the study's catalogue, so that no page looks at every quote.</summary>
    public static StudyOverview Overview(this StudyCatalogue catalogue) => new(
        [.. catalogue.Themes.Select(t => new ThemeSummary(
            t.Number, t.Title, t.Subtitle, t.Subthemes, t.Concepts, t.QuoteCount))],
        catalogue.Cells(), catalogue.QuoteCount,
        [.. catalogue.Participants.Select(who => new ParticipantSummary(who.Code, who.FocusGroup, who.Quotes))]);

    /// <summary>
    /// By participant in the order of their codes, nobody named last, then theme in the order of the source.
    /// </summary>
    public static IReadOnlyList<QuoteInMatrix> Cells(this StudyCatalogue catalogue)
    {
        var cells = new Dictionary<(int Voice, int Theme), int>();
        foreach (var (i, theme) in catalogue.Themes.Index())
        {
            foreach (var voice in theme.Quotes.Select(quote => catalogue.Voices[quote]))
                CollectionsMarshal.GetValueRefOrAddDefault(cells, (voice < 0 ? int.MaxValue : voice, i), out _)++;
        }

        return
        [
            .. from cell in cells
               orderby cell.Key
               let voice = cell.Key.Voice == int.MaxValue ? null : catalogue.Participants[cell.Key.Voice]
               select new QuoteInMatrix(
                   catalogue.Themes[cell.Key.Theme].Number, voice?.Code, voice?.FocusGroup, cell.Value),
        ];
    }
}
