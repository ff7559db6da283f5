using FocusThemes.Queries.Selections;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Writing;

namespace FocusThemes.Web.Data.Exports;

/// <summary>The quotes of a selection, in its order, in every form in which quotes are taken along.</summary>
internal static class SelectionData
{
    private const string Path = "/studies/{study}/selection";

    public static void MapSelectionData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods($"{Path}.json", Answers.Methods, (
            string study, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
            {
                var asked = request.Selection(QuoteSelection.Quote, out var fault);
                return fault is not null ? Answers.Malformed(fault)
                    : Answers.Json(SelectionDocument.Of(found, await library.ReadSelectionAsync(found, asked, stop)));
            }, stop))
            .WithMetadata(new TakesSelection()).Gives<SelectionDocument>("Quotes that somebody selected, in their order.");

        foreach (var format in ExportForms.Files)
        {
            routes.MapMethods($"{Path}.{format.Extension}", Answers.Methods, (string study, Exporting take) =>
                take.OfStudyAsync(format, study, take.SelectionAsync))
                .WithMetadata(new TakesSelection()).Written(format, $"Quotes that somebody selected, in the form {format.Name}.");
        }
    }

    /// <param name="Title">The heading; null where none is given.</param>
    /// <param name="Selection">What it is, in a sentence.</param>
    /// <param name="Message">Which quotes the study does not have, and what is near them; null where it has all.</param>
    private sealed record SelectionDocument(
        StudyIdentity Study, string? Title, string Selection, string? Message, IReadOnlyList<QuoteEntry> Quotes)
    {
        public static SelectionDocument Of(StudyHeader study, SelectedQuotes selected) => new(
            StudyIdentity.Of(study), selected.Selection.Title, selected.Sentence, UnknownQuote.MessageOf(selected.Unknown),
            [.. selected.Quotes.Select(QuoteEntry.Of)]);
    }
}
