using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Queries;

public sealed record ThemeSummary(string Number, string Title, string? Subtitle, int Concepts, int Quotes);

/// <summary>How many quotes one participant gives to one theme; a null participant is nobody named.</summary>
public sealed record QuoteCell(string Theme, string? Participant, string? FocusGroup, int Quotes);

/// <summary>A study at a glance.</summary>
public sealed record StudyOverview(IReadOnlyList<ThemeSummary> Themes, IReadOnlyList<QuoteCell> Cells)
{
    public int Concepts => Themes.Sum(theme => theme.Concepts);

    public int Quotes => Themes.Sum(theme => theme.Quotes);

    /// <summary>Everyone quoted, by group, letters and number; nobody named last.</summary>
    public IReadOnlyList<ParticipantSummary> Participants { get; } =
    [
        .. from cell in Cells
           where cell.Participant is not null
           group cell by (cell.Participant, cell.FocusGroup) into voice
           select new ParticipantSummary(voice.Key.Participant!, voice.Key.FocusGroup, voice.Sum(cell => cell.Quotes)),
    ];

    /// <summary>Quotes without attribution.</summary>
    public int Unattributed => Cells.Where(cell => cell.Participant is null).Sum(cell => cell.Quotes);

    /// <summary>Quotes by theme number and participant code.</summary>
    public IReadOnlyDictionary<(string Theme, string? Participant), int> Counts { get; } =
        Cells.ToDictionary(cell => (cell.Theme, cell.Participant), cell => cell.Quotes);
}

public static class StudyOverviewQuery
{
    public static async Task<StudyOverview> ReadOverviewAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var themes = await library.Themes
            .Where(theme => theme.StudyId == study.Id)
            .OrderBy(theme => theme.Position)
            .Select(theme => new ThemeSummary(
                theme.Number, theme.Title, theme.Subtitle, theme.Concepts.Count,
                theme.Concepts.SelectMany(concept => concept.Quotes).Count()))
            .ToListAsync(cancellationToken);
        var cells = await library.CountCellsAsync(study, cancellationToken);
        return new(themes, cells);
    }

    /// <summary>By participant in the order of their codes, then theme in the order of the source.</summary>
    public static Task<List<QuoteCell>> CountCellsAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default) =>
        (from theme in library.Themes
         where theme.StudyId == study.Id
         from concept in theme.Concepts
         from quote in concept.Quotes
         group quote by new
         {
             theme.Position,
             theme.Number,
             quote.Participant!.SortKey,
             quote.Participant.Code,
             quote.Participant.FocusGroup,
         } into cell
         orderby cell.Key.SortKey == null, cell.Key.SortKey, cell.Key.Position
         select new QuoteCell(cell.Key.Number, cell.Key.Code, cell.Key.FocusGroup, cell.Count()))
        .ToListAsync(cancellationToken);
}
