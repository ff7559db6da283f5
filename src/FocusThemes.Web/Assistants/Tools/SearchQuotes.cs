using FocusThemes.Queries.Dimensions;
using FocusThemes.Web.Data;

namespace FocusThemes.Web.Assistants.Tools;

/// <summary>Quotes by words and by what is known of them: the filter of the site.</summary>
internal static class SearchQuotes
{
    public static LibraryTool Tool { get; } = new(
        "search_quotes", "Finds what participants said, verbatim, with who said it and an address to cite. Filters combine.",
        [
            new("q", "All the words; \"a phrase\", begin*, -without, a OR b."),
            FilterParameters.Of(Dimension.Study), .. FilterParameters.OfStudy,
            new("order", "source unless best is asked for.") { Values = ["best", "source"] },
            ToolParameter.After,
        ], AnswerAsync);

    private static Task<IResult> AnswerAsync(ToolCall call)
    {
        // The quotes of one study have more to be told apart by than those of the library.
        var studies = call.Asked.Query[Dimension.Study.Parameter];
        return studies.Count == 1
            ? QuotesData.OfStudyAsync(call.Library, call["study"], call.Asked, call.Most, call.Stop)
            : QuotesData.OfLibraryAsync(call.Library, call.Asked, call.Most, call.Stop);
    }
}
