using FocusThemes.Model.Letters;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Storage;
using FocusThemes.Web.Data.Crossings;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Web.Pages.Studies.Crossings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Pages;

/// <summary>The studies of the library beside each other, by what means the same in each.</summary>
[Costs(RequestCost.Heavy)]
public sealed class LibraryMatrixModel(LibraryContext library) : PageModel
{
    public LibraryCatalogue Catalogue { get; private set; } = null!;

    public MatrixView View { get; private set; } = null!;

    public AskedCrossing Asked { get; private set; } = null!;

    public CrossingChoice Choice { get; private set; } = null!;

    /// <summary>Sentences on values of the filter that no study has.</summary>
    public IReadOnlyList<UnknownValue> Unknown { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        using var state = Snapshot.Hold(library);
        Catalogue = await library.ReadLibraryCatalogueAsync(HttpContext.RequestAborted);
        Asked = AskedCrossing.Of(Request, Catalogue, out var fault);
        if (fault is not null) return this.Malformed(new(fault, ("Studies compared", "~/matrix"), ("The library", "~/")));
        Choice = CrossingChoice.OfNumbers(Asked, Catalogue.Dimensions);
        Unknown = UnknownValue.In(Asked.Filter, new(Catalogue.Studies, null, library.Root));
        View = new(null, Asked.In(Catalogue.Quotes, MatrixModel.MostValues), Asked.Numbers) { Root = library.Root };
        return Page();
    }

    /// <summary>What does not stand in the table.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            foreach (var dimension in new[] { Asked.Rows, Asked.Columns }.Where(dimension => !Dimension.All.Contains(dimension)))
            {
                if (Catalogue.StudiesTelling(dimension) is var telling && telling < Catalogue.Studies.Count)
                    yield return $"{EnglishText.AsHeading(dimension.Name)} is told in {EnglishText.Number(telling)} of {EnglishText.Count(Catalogue.Studies.Count, "study", "studies")}; the quotes of the others have “{dimension.TextOf(QuoteFilter.None)}”.";
            }

            foreach (var left in View.Crossing.RowsLeftOut.Concat(View.Crossing.ColumnsLeftOut))
                yield return $"{left} here; the data have all.";
        }
    }

    /// <summary>The same page with another filter.</summary>
    public string AddressOf(QuoteFilter filter) => $"{library.Root}/matrix{(Asked with { Filter = filter }).Query}";

    public Downloads Downloads => new($"{library.Root}/matrix", Asked.Query.ToString()) { In = ["csv", "json"] };
}
