using FocusThemes.Queries.Frameworks;
using FocusThemes.Queries.Quotes;
using FocusThemes.Storage;
using FocusThemes.Web.Data.Crossings;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Writing.Frameworks;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies.Crossings;

/// <summary>The framework matrix: any dimension of the study by any other, with the quotes themselves in the cells.</summary>
[Costs(RequestCost.Heavy)]
public sealed class FrameworkModel(LibraryContext library) : StudyPage(library)
{
    public FrameworkView View { get; private set; } = null!;

    public AskedFramework Asked { get; private set; } = null!;

    /// <summary>What there is to cross, and how much of the words.</summary>
    public CrossingChoice Choice { get; private set; } = null!;

    /// <summary>Sentences on values of the filter that the study does not have.</summary>
    public IReadOnlyList<UnknownValue> Unknown { get; private set; } = [];

    public string Address => $"{Study.Address}/framework";

    public Downloads Downloads => new(Address, Asked.Crossing.Query.ToString())
    {
        In = [.. FrameworkForm.All.Select(form => form.Extension)],
        HasOneLayout = true,
    };

    public async Task<IActionResult> OnGetAsync()
    {
        var scope = await Library.ScopeOfAsync(Study, Stop);
        Asked = AskedFramework.Of(Request, scope.Catalogue!, out var fault);
        if (fault is not null) return this.Malformed(new(fault, ("In their words", Address), WayToThemes));
        var (rows, columns, filter) = (Asked.Crossing.Rows, Asked.Crossing.Columns, Asked.Crossing.Filter);
        Choice = new(Asked.Crossing, Asked.Crossing.Offered(scope.Catalogue!), "words", "Words",
            [("first", "first words", !Asked.IsWhole), ("all", "whole quotes", Asked.IsWhole)]);
        Unknown = UnknownValue.In(filter, scope);
        View = new((await Library.ReadFrameworkAsync(Study, rows, columns, filter, Asked.Bounds, Stop))!, Asked.IsWhole);
        return Page();
    }

    /// <summary>The same page with another filter.</summary>
    public string AddressOf(QuoteFilter filter) =>
        $"{Address}{(Asked with { Crossing = Asked.Crossing with { Filter = filter } }).Query}";
}
