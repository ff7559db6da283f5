using System.Globalization;
using FocusThemes.Model;
using FocusThemes.Queries;
using FocusThemes.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>A source as it came, each stretch marked by what was read from it.</summary>
public sealed class SourceModel(LibraryContext library) : StudyPage(library)
{
    public SourceView Source { get; private set; } = null!;

    /// <summary>First lines of the pages; one where all of the source is on this page.</summary>
    public IEnumerable<int> Pages =>
        Enumerable.Range(0, ((Source.LineCount - 1) / SourceView.LinesOnPage) + 1).Select(page => (page * SourceView.LinesOnPage) + 1);

    public async Task<IActionResult> OnGetAsync(string? name)
    {
        var line = int.TryParse(Request.Query["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 1;
        if (await Library.FindSourceAsync(Study, name, line, Stop) is not { } source)
            return this.Missing(new($"This study has no source “{name}”.", ("The study's source", $"{Study.Address}/source"), WayToThemes));
        Source = source;
        return Page();
    }

    /// <summary>What it was read as, and whether its record came from the line above or goes on below.</summary>
    public static string ClassOf(SourcePiece piece) => piece.Kind switch
    {
        PassageKind.Title or PassageKind.Subtitle or PassageKind.Subtheme => "t",
        PassageKind.Concept => "c",
        PassageKind.Quote => "q",
        PassageKind.NotUnderstood => "u",
        PassageKind.NoteMark => "n",
        _ => "s",
    } + (piece.IsFirst || piece.Record is null ? "" : " rest") + (piece.GoesOn ? " more" : "");
}
