using FocusThemes.Comparing;
using FocusThemes.Model.People;
using FocusThemes.Pairing;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Web.Pages.Cards;

namespace FocusThemes.Web.Pages.Studies.Comparing;

/// <summary>One side of a change.</summary>
/// <param name="Record">The record; null where this side does not have it.</param>
/// <param name="Name">"From" or "To", as the form calls the two texts.</param>
/// <param name="Side">Whose pieces of the words this side shows beside those that are kept.</param>
/// <param name="NowCalled">The record's theme and id in the study as it stands now; null where it does not.</param>
public sealed record CompareSide(
    Change Change, ComparedRecord? Record, string Name, DiffSide Side, StudyLink Study, (string Theme, string Id)? NowCalled)
{
    public WordsHtml Words => new(Change.Words?.Where(piece => piece.Side == DiffSide.Kept || piece.Side == Side)
        ?? [new(DiffSide.Kept, Record!.Text)]);

    /// <summary>Where the record stands: on the page of its theme, and in its source.</summary>
    public IReadOnlyList<QuotePlace> Places =>
        [new(Record!.Id, Address, Name), new($"{Record.Source}, line {Record.Line}", AddressInSource)];

    /// <summary>The card of a quote. It leads to no more than its places, since it may stand in an earlier reading alone.</summary>
    public QuoteCard Card => new(
        new(Record!.Id, Record.Text, Record.Participant, new(Record.Source, Record.Line, 0, 0))
        {
            Marks = [Record.OpeningMark, Record.ClosingMark],
            AttributedAs = Record.AttributedAs,
            FocusGroup = Record.Participant is { } code ? ParticipantCode.Parse(code).Group : null,
        },
        null)
    {
        Words = Words,
        Places = Places,
    };

    // On the page of its theme; null where it does not stand now.
    private string? Address => NowCalled is not var (theme, id) ? null
        : Study.AddressOfRecord(theme, Record!.Kind == RecordKind.Theme ? "" : id);

    // In the source as it stands now; null where it is there no more.
    private string? AddressInSource => NowCalled is not var (_, id) ? null
        : Study.AddressOf(new SourcePlace(Record!.Source, Record.Line, 0, 0), $"{Letter}{id}");

    private char Letter => Record!.Kind switch
    {
        RecordKind.Theme => 't',
        RecordKind.Concept => 'c',
        _ => 'q',
    };
}
