using FocusThemes.Comparing;
using FocusThemes.Pairing;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies.Comparing;

/// <summary>Two sources of a study, or two readings of it, side by side.</summary>
[Costs(RequestCost.Heavy)]
public sealed class CompareModel(LibraryContext library) : StudyPage(library)
{
    /// <summary>More on one page would be a burden to every browser; data have all.</summary>
    private const int MostShown = 1_000;

    public TextComparison Found { get; private set; } = null!;

    /// <summary>True where what has not changed is shown too.</summary>
    public bool IsAll { get; private set; }

    /// <summary>The changes by theme: the theme itself, what is shown of it, and what has not changed.</summary>
    public IReadOnlyList<(ComparedRecord Theme, IReadOnlyList<Change> Shown, string Unchanged)> Themes { get; private set; } = [];

    /// <summary>How many changes are beyond what one page shows.</summary>
    public int Beyond { get; private set; }

    public string Query => $"?from={Found.From.InAddress}&to={Found.To.InAddress}";

    public async Task<IActionResult> OnGetAsync(string? from, string? to, string? all)
    {
        if (await Library.CompareAsync(Study, StudyText.Named(from), StudyText.Named(to), Stop) is not { } found)
            return this.Missing(new("This study has no text of that name to compare.",
                ("The texts there are", $"{Study.Address}/compare"), WayToThemes));
        (Found, IsAll) = (found, all == "1");
        Choose();
        return Page();
    }

    public CompareSide SideOf(Change change, bool isNew) => new(
        change, isNew ? change.New : change.Old, isNew ? "To" : "From", isNew ? DiffSide.Added : DiffSide.Removed,
        Study.Link, (isNew ? change.New : change.Old) is { } record ? Found.NowCalled(record, isNew) : null);

    private void Choose()
    {
        var chosen = new List<(ComparedRecord, IReadOnlyList<Change>, string)>();
        var left = MostShown;
        foreach (var changes in Found.Comparison?.Themes ?? [])
        {
            List<Change> all = [.. changes.Where(change => IsAll || !change.IsUnchanged)];
            List<Change> shown = [.. all.Take(left)];
            Beyond += all.Count - shown.Count;
            left -= shown.Count;
            if (shown.Count > 0) chosen.Add((changes[0].Record, shown, Comparison.UnchangedOf(changes)));
        }

        Themes = chosen;
    }
}
