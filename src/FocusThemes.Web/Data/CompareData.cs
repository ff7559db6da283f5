using FocusThemes.Comparing;
using FocusThemes.Pairing;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting.Limiting;

namespace FocusThemes.Web.Data;

/// <summary>What has changed between two texts of a study, as data.</summary>
internal static class CompareData
{
    public static void MapCompareData(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/studies/{study}/compare.json", Answers.Methods, (
            string study, string? from, string? to, string? all, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
                await library.CompareAsync(found, StudyText.Named(from), StudyText.Named(to), stop) is not { } compared
                    ? Answers.NotFound("This study has no text of that name to compare.")
                    : Answers.Json(CompareDocument.Of(found, compared, isAll: all == "1")), stop))
            .Gives<CompareDocument>("What has changed between two texts of a study.").Costs(RequestCost.Heavy);

    /// <param name="Message">What has changed in a sentence, or why nothing can be compared.</param>
    /// <param name="Changes">Every difference between the two. Null where nothing can be compared.</param>
    private sealed record CompareDocument(
        StudyIdentity Study, IReadOnlyList<TextEntry> Texts, string From, string To, string Message,
        IReadOnlyList<ChangeEntry>? Changes)
    {
        public static CompareDocument Of(StudyHeader study, TextComparison found, bool isAll) => new(
            StudyIdentity.Of(study), [.. found.Texts.Select(text => new TextEntry(text.Token, text.Name))],
            found.From.Token, found.To.Token, found.Message, found.Comparison is not { } comparison ? null
                : [.. comparison.Changes.Where(change => isAll || !change.IsUnchanged).Select(ChangeEntry.Of)]);
    }

    /// <param name="Text">What "from" and "to" take.</param>
    private sealed record TextEntry(string Text, string Name);

    /// <param name="Kind">"theme", "concept" or "quote".</param>
    /// <param name="Words">Pieces of the words of both sides; null where the words are the same or on one side only.</param>
    private sealed record ChangeEntry(
        string Kind, IReadOnlyList<string> What, SideEntry? Before, SideEntry? After, IReadOnlyList<PieceEntry>? Words)
    {
        public static ChangeEntry Of(Change change) => new(
            change.Kind, [.. change.Kinds], SideEntry.Of(change.Old), SideEntry.Of(change.New),
            change.Words?.Select(PieceEntry.Of).ToList());
    }

    /// <param name="Marks">The outer quotation marks as printed; null for authors' words.</param>
    private sealed record SideEntry(
        string Id, string Text, IReadOnlyList<string>? Marks, string? Participant, string Source, int Line)
    {
        public static SideEntry? Of(ComparedRecord? record) => record is null ? null : new(
            record.Id, record.Text, record.Kind == RecordKind.Quote ? [record.OpeningMark, record.ClosingMark] : null,
            record.Participant, record.Source, record.Line);
    }

    /// <param name="Side">"kept", "removed" or "added".</param>
    private sealed record PieceEntry(string Side, string Text)
    {
        public static PieceEntry Of(DiffPiece piece) => new(
            piece.Side switch { DiffSide.Removed => "removed", DiffSide.Added => "added", _ => "kept" }, piece.Text);
    }
}
