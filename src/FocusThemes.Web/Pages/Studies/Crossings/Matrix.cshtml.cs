using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Web.Data.Crossings;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Pages.Studies.Comparing;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies.Crossings;

/// <summary>Who speaks where: any dimension of the study by any other, in quotes, shares, people or words.</summary>
public sealed class MatrixModel(LibraryContext library) : StudyPage(library)
{
    /// <summary>The most rows and columns; among more, those with most quotes are shown.</summary>
    internal const int MostValues = 300;

    public MatrixView View { get; private set; } = null!;

    public AskedCrossing Asked { get; private set; } = null!;

    /// <summary>What there is to cross, and in which numbers.</summary>
    public CrossingChoice Choice { get; private set; } = null!;

    /// <summary>Sentences on values of the filter that the study does not have.</summary>
    public IReadOnlyList<UnknownValue> Unknown { get; private set; } = [];

    /// <summary>Which groups raised each theme; empty where other things are crossed.</summary>
    public IReadOnlyList<RaisedTheme> Raised { get; private set; } = [];

    /// <summary>The form that puts two beside each other; null where columns are neither people nor groups, or there is one alone.</summary>
    public BesideForm? Beside { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var scope = await Library.ScopeOfAsync(Study, Stop);
        var catalogue = scope.Catalogue!;
        Asked = AskedCrossing.Of(Request, catalogue, out var fault);
        if (fault is not null)
            return this.Malformed(new(fault, ("Who speaks where", $"{Study.Address}/matrix"), WayToThemes));
        Choice = CrossingChoice.OfNumbers(Asked, Asked.Offered(catalogue));
        Unknown = UnknownValue.In(Asked.Filter, scope);
        View = new(Study, Asked.In(catalogue, MostValues), Asked.Numbers);
        Beside = BesideForm.Of(Study, catalogue, Asked.Columns);
        if (Asked.Rows == Dimension.Theme && Asked.Columns == Dimension.Group && View.Crossing.Columns.Any(group => group.Value.Value is not null))
            Raised = [.. RaisedTheme.Of(catalogue, Asked.Filter).Take(MostValues)];
        return Page();
    }

    /// <summary>The same page with another filter.</summary>
    public string AddressOf(QuoteFilter filter) => $"{Study.Address}/matrix{(Asked with { Filter = filter }).Query}";

    /// <summary>The same table as data.</summary>
    public Downloads Downloads => new($"{Study.Address}/matrix", Asked.Query.ToString()) { In = ["csv", "json"] };
}
