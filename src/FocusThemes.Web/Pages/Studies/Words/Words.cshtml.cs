using FocusThemes.Model.Letters;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Words;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies.Words;

/// <summary>How often which words are said in a study's quotes, and each of them in its context.</summary>
[Costs(RequestCost.Heavy)]
public sealed class WordsModel(LibraryContext library) : StudyPage(library)
{
    private const int MostValues = 100;

    public QuoteScope Scope { get; private set; } = null!;

    public AskedWords Asked { get; private set; } = null!;

    /// <summary>Exactly one of this and <see cref="Context"/>.</summary>
    public WordList? List { get; private set; }

    public Concordance? Context { get; private set; }

    public string Sentence => List?.Sentence ?? Context!.Sentence;

    public string Counted => List?.Counted ?? Context!.Counted;

    public AskedWords? Previous => List is null ? Context!.Previous : List.Previous;

    public AskedWords? Next => List is null ? Context!.Next : List.Next;

    /// <summary>"101–200 of 312 words"; null where all of it is on the page.</summary>
    public string? Range
    {
        get
        {
            var (all, shown, size, name) = List is null
                ? (Context!.Times, Context.Lines.Count, Context.PageSize, "line")
                : (List.All.Count, List.Page.Count, WordList.PageSize, "word");
            return shown == 0 || shown == all
                ? null
                : $"{EnglishText.Range(((Asked.Page - 1) * size) + 1, shown)} of {EnglishText.Count(all, name)}";
        }
    }

    /// <summary>The same as data, from its first page.</summary>
    public Downloads Downloads => new($"{Study.Address}/words", (Asked with { Page = 1 }).ToQueryString())
    {
        In = ["csv", "md", "json"],
    };

    /// <summary>What the quotes can be narrowed by, each with some of its values.</summary>
    public IEnumerable<(Dimension Dimension, IReadOnlyList<DimensionValue> Values)> Choices =>
        from dimension in Scope.Catalogue!.Dimensions
        where dimension.HasFacet
        let values = ValuesOf(dimension).ToList()
        where values.Count > 1
        select (dimension, (IReadOnlyList<DimensionValue>)values);

    public async Task<IActionResult> OnGetAsync()
    {
        var asked = Request.AskedWords(out var fault);
        Scope = await Library.ScopeOfAsync(Study, Stop);
        if ((fault ?? Request.FaultIn(Scope.Catalogue!)) is { } wrong)
            return this.Malformed(new(wrong, ("All words", $"{Study.Address}/words"), WayToThemes));
        var understood = asked.Filter.Understood(Scope.Catalogue!);
        if (understood != asked.Filter) return Redirect(asked.In(understood).AddressIn(Study.Link));
        Asked = asked;
        if (asked.Word is null) List = await Library.CountWordsAsync(Study, Scope, asked, Stop);
        else Context = await Library.FindInContextAsync(Study, Scope, asked, cancellationToken: Stop);
        return Page();
    }

    public string AddressOf(AskedWords asked) => asked.AddressIn(Study.Link);

    // Of very many people those who are quoted most; nobody only where somebody is not named.
    private IEnumerable<DimensionValue> ValuesOf(Dimension dimension)
    {
        var catalogue = Scope.Catalogue!;
        if (dimension == Dimension.Participant && catalogue.Participants.Count > MostValues)
            return catalogue.Participants.OrderByDescending(who => who.Quotes).Take(MostValues).Select(who => new DimensionValue(who.Code, who.Code));
        var hasNone = dimension == Dimension.Group ? catalogue.HasUngrouped
            : dimension != Dimension.Participant || catalogue.Participants.Sum(who => who.Quotes) < catalogue.QuoteCount;
        return catalogue.ValuesOf(dimension).Where(value => value.Value is not null || hasNone).Take(MostValues);
    }
}
