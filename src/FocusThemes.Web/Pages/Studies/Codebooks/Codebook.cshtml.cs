using System.Globalization;
using FocusThemes.Queries.Codebooks;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Web.Pages.Cards;
using FocusThemes.Writing.Codebooks;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Web.Pages.Studies.Codebooks;

/// <summary>What each code means, how many speak to it, and an example of it.</summary>
[Costs(RequestCost.Heavy)]
public sealed class CodebookModel(LibraryContext library) : StudyPage(library)
{
    // Levels of headings below the page's own.
    private const int MostLevels = 5;

    // Deeper codes stand no further to the right: there would be no room for their words.
    private const int DeepestIndent = 5;

    // Of levels, in the list of contents.
    private const int LevelsListed = 2;


    private ILookup<string, CodebookEntry> partTitles = null!;

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
        partTitles = Book.Codes.Where(code => code.IsPart).ToLookup(code => Dimension.PartOfTheme.KeyOf(code.Name), StringComparer.Ordinal);
    }

    /// <summary>h2 to h6.</summary>
    public static int HeadingOf(CodebookEntry code) => 1 + Math.Min(code.Level, MostLevels);

    public static int IndentOf(CodebookEntry code) => Math.Min(code.Level, DeepestIndent);

    /// <summary>What takes exactly the code's quotes; null where they are only told by their place on the page of the theme.</summary>
    public QuoteFilter? FilterOf(CodebookEntry code)
    {
        var theme = QuoteFilter.OfTheme(code.Theme);
        if (code.Level == 1) return theme;
        // Of two parts of one title the filter would take both.
        return code.IsPart && Dimension.PartOfTheme.FaultIn(code.Name) is null && partTitles[Dimension.PartOfTheme.KeyOf(code.Name)].Count() == 1
            ? theme.With(Dimension.PartOfTheme, FilterValues.Of(Dimension.PartOfTheme, code.Name)) : null;
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
    public QuoteCard CardOf(CodebookEntry code) =>
        new(code.Example! with { PlaceId = $"example-{code.Id}" }, Study.Link);
}
