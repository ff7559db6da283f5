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

    /// <summary>What the text was read as, in the order of the kinds, with how many characters of it.</summary>
    public IEnumerable<(string Name, int Characters)> Kinds =>
        Source.Characters.OrderBy(kind => kind.Key).Select(kind => (NameOf(kind.Key), kind.Value));

    public int Characters => Source.Characters.Values.Sum();

    public int NotUnderstood => Source.Characters.GetValueOrDefault(PassageKind.NotUnderstood);

    /// <summary>Rounded down, so that 100 % means all of it.</summary>
    public string AccountedFor => (Math.Floor(
        1000 * SourceDocument.AccountedFor(Characters, NotUnderstood)) / 1000).ToString("0.#%", CultureInfo.InvariantCulture);

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

    public static string ClassOf(PassageKind kind) => kind switch
    {
        PassageKind.Title or PassageKind.Subtitle => "t",
        PassageKind.Concept => "c",
        PassageKind.Quote => "q",
        PassageKind.NotUnderstood => "u",
        _ => "s",
    };

    private static string NameOf(PassageKind kind) => kind switch
    {
        PassageKind.Blank => "spaces and line ends",
        PassageKind.Caption => "the table's caption",
        PassageKind.Heading => "names of the columns",
        PassageKind.Number => "numbers of themes",
        PassageKind.Title => "titles",
        PassageKind.Subtitle => "subtitles",
        PassageKind.Concept => "concepts",
        PassageKind.QuotationMark => "quotation marks around quotes",
        PassageKind.Quote => "quotes",
        PassageKind.Attribution => "attributions",
        PassageKind.Note => "notes",
        _ => "not understood",
    };
}
