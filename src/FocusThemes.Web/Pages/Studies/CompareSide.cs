using FocusThemes.Comparing;
using FocusThemes.Model;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>One side of a change.</summary>
/// <param name="Record">The record; null where this side does not have it.</param>
/// <param name="Name">"From" or "To", as the form calls the two texts.</param>
/// <param name="Side">Whose pieces of the words this side shows beside those that are kept.</param>
/// <param name="NowCalled">The record's theme and id in the study as it stands now; null where it does not.</param>
public sealed record CompareSide(
    Change Change, ComparedRecord? Record, string Name, DiffSide Side, StudyLink Study, (string Theme, string Id)? NowCalled)
{
    public IEnumerable<DiffPiece> Pieces => Change.Words?.Where(piece => piece.Side == DiffSide.Kept || piece.Side == Side)
        ?? [new(DiffSide.Kept, Record!.Text)];

    public string Mark =>
        ParticipantChip.MarkOf(Record!.Participant is { } code ? ParticipantCode.Parse(code).Group : null);

    /// <summary>On the page of its theme; null where it does not stand now.</summary>
    public string? Address => NowCalled is not var (theme, id) ? null
        : Study.AddressOfRecord(theme, Record!.Kind == RecordKind.Theme ? "" : id);

    /// <summary>The record's place in the source as it stands now; null where it is there no more.</summary>
    public string? AddressInSource => NowCalled is not var (_, id) ? null
        : Study.AddressOf(new SourcePlace(Record!.Source, Record.Line, 0, 0), $"{Letter}{id}");

    private char Letter => Record!.Kind switch
    {
        RecordKind.Theme => 't',
        RecordKind.Concept => 'c',
        _ => 'q',
    };
}
