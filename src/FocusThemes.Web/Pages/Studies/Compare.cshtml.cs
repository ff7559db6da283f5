using FocusThemes.Comparing;
using FocusThemes.Queries;
using FocusThemes.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>Two sources of a study, or two readings of it, side by side.</summary>
public sealed class CompareModel(LibraryContext library) : StudyPage(library)
{
    public TextComparison Found { get; private set; } = null!;

    /// <summary>True where what has not changed is shown too.</summary>
    public bool IsAll { get; private set; }

    /// <summary>What is shown, by theme.</summary>
    public IEnumerable<IGrouping<string, Change>> Shown => Found.Comparison!.Changes
        .Where(change => IsAll || !change.IsUnchanged).GroupBy(change => change.Record.Theme);

    public string Query => $"?from={Uri.EscapeDataString(Found.From.Token)}&to={Uri.EscapeDataString(Found.To.Token)}";

    public async Task<IActionResult> OnGetAsync(string? from, string? to, string? all)
    {
        if (await Library.CompareAsync(Study, Blank(from), Blank(to), Stop) is not { } found)
            return this.Missing(new("This study has no text of that name to compare.",
                ("The texts there are", $"{Study.Address}/compare"), WayToThemes));
        (Found, IsAll) = (found, all == "1");
        return Page();
    }

    /// <summary>Where the record stands now; null for what is gone, and where the text is not the one that stands now.</summary>
    public string? AddressOf(ComparedRecord? record) => record is null || Found.To.Token != StudyText.Now ? null
        : Study.Link.AddressOfRecord(record.Theme, record.Kind == RecordKind.Theme ? "" : record.Id);

    /// <summary>The pieces of one side; all kept where the words are the same.</summary>
    public static IEnumerable<DiffPiece> PiecesOf(Change change, ComparedRecord record, DiffSide side) =>
        change.Words?.Where(piece => piece.Side == DiffSide.Kept || piece.Side == side)
        ?? [new(DiffSide.Kept, record.Text)];

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
