using System.Globalization;
using FocusThemes.Queries.Codebooks;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting;
using FocusThemes.Writing.Codebooks;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>What each code means, how many speak to it, and an example of it.</summary>
[Weighs(RequestCost.Heavy)]
public sealed class CodebookModel(LibraryContext library) : StudyPage(library)
{
    // Levels of headings below the page's own.
    private const int MostLevels = 5;

    // Deeper codes stand no further to the right: there would be no room for their words.
    private const int DeepestIndent = 5;

    // Of levels, in the list of contents.
    private const int LevelsListed = 2;

    public Codebook Book { get; private set; } = null!;

    public StudyCatalogue Catalogue { get; private set; } = null!;

    public Downloads Downloads => new(Book.Address)
    {
        In = [.. CodebookForm.All.Select(form => form.Extension), RefiForm.Codebook.Extension],
        HasOneLayout = true,
    };

    public IEnumerable<CodebookEntry> Contents => Book.Codes.Where(code => code.Level <= LevelsListed);

    public async Task OnGetAsync()
    {
        Book = await Library.ReadCodebookAsync(Study, Stop);
        Catalogue = await Library.ReadCatalogueAsync(Study, Stop);
    }

    /// <summary>h2 to h6.</summary>
    public static int HeadingOf(CodebookEntry code) => 1 + Math.Min(code.Level, MostLevels);

    public static int IndentOf(CodebookEntry code) => Math.Min(code.Level, DeepestIndent);

    /// <summary>Where the code's quotes are: those of a theme can be searched, those of others stand on its theme's page.</summary>
    public string AddressOfQuotes(CodebookEntry code, string? group = null)
    {
        var filter = QuoteFilter.OfTheme(code.Theme);
        return code.Level > 1 ? AddressOf(code)
            : Study.AddressOfQuotes(group is null ? filter : filter with { Groups = FilterValues.OfGroups(group) });
    }

    public string AddressOf(CodebookEntry code) => AddressOf(code.Theme, code.Record);

    /// <summary>On the page of a theme that has it, of those that long themes have.</summary>
    public string AddressOf(string theme, string record)
    {
        var plain = Study.Link.AddressOfRecord(theme, record);
        if (record.Length == 0 || Catalogue.FindTheme(theme) is not { QuoteCount: > ThemeModel.MostQuotes }) return plain;
        var concept = int.Parse(record[(record.LastIndexOf('.') + 1)..], CultureInfo.InvariantCulture);
        return concept == 1 ? plain
            : plain.Replace("#", $"?after={new PlaceInTheme(concept - 1, int.MaxValue)}#", StringComparison.Ordinal);
    }

    /// <summary>The example, at a place of this page.</summary>
    public QuoteView ViewOf(CodebookEntry code) =>
        new(Study.Link, code.Example! with { PlaceId = $"example-{code.Id}" });
}
