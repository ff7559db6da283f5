using FocusThemes.Model.People;
using FocusThemes.Queries;
using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Writing;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Web.Data;

/// <summary>Who was quoted and how much, and what one of them said, as data.</summary>
internal static class ParticipantsData
{
    public static void MapParticipantsData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/participants.json", Answers.Methods, (
            string study, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found => Answers.Json(ParticipantsDocument.Of(
                found, await library.ReadCatalogueAsync(found, stop))), stop))
            .Gives<ParticipantsDocument>("Who was quoted, with their shares of all quotes and words.");

        routes.MapMethods("/studies/{study}/participants.csv", Answers.Methods, (
            string study, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found => Answers.Csv(
                request, $"{found.Slug}-participants.csv", Lines(found, await library.ReadCatalogueAsync(found, stop))), stop))
            .GivesFile("text/csv", "Who was quoted, one line each.");

        routes.MapMethods("/studies/{study}/participants/{code}.json", Answers.Methods, (
            string study, string code, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
            {
                if (await library.FindParticipantAsync(found, code, stop) is { } participant)
                    return Answers.Json(ParticipantDocument.Of(found, participant));
                return Nobody(found, await library.ReadCatalogueAsync(found, stop), code, ".json");
            }, stop))
            .Gives<ParticipantDocument>("One participant and all that they said, in the order of the source.");
    }

    /// <summary>Nobody has the code; with the ending of the address it may be one, whose page it leads to.</summary>
    public static IResult Nobody(StudyHeader study, StudyCatalogue catalogue, string code, string ending)
    {
        if (catalogue.FindAddressed(code + ending) is { } calledLikeAFile)
            return Results.Redirect(study.AddressOfParticipant(calledLikeAFile.Code));
        return Answers.NotFound(UnknownValue.Participant(StudyLink.CodeIn(code), catalogue).Sentence);
    }

    private static IEnumerable<string> Lines(StudyHeader study, StudyCatalogue catalogue)
    {
        string[] columns = ["study", "participant", "focus_group", "quotes", "words", "all_quotes", "all_words"];
        var attributes = new AttributeColumns(catalogue.Participants.Select(who => who.Attributes), columns);
        yield return CsvCell.Line([.. columns, .. attributes.Names]);
        foreach (var who in catalogue.Participants)
        {
            yield return CsvCell.Line(
            [
                study.Slug, who.Code, who.FocusGroup, $"{who.Quotes}", $"{who.Words}", $"{catalogue.QuoteCount}",
                $"{catalogue.Words}", .. attributes.ValuesOf(who.Attributes),
            ]);
        }
    }

    /// <param name="Unattributed">Quotes that name nobody.</param>
    private sealed record ParticipantsDocument(
        StudyIdentity Study, int Quotes, int Words, int Unattributed, IReadOnlyList<Voice> Participants)
    {
        public static ParticipantsDocument Of(StudyHeader study, StudyCatalogue catalogue)
        {
            var themes = catalogue.Cells().Where(cell => cell.Participant is not null)
                .ToLookup(cell => cell.Participant!, cell => cell.Theme);
            return new(
                StudyIdentity.Of(study), catalogue.QuoteCount, catalogue.Words,
                catalogue.Unattributed,
                [.. catalogue.Participants.Select(who => new Voice(
                    who.Code, who.FocusGroup, who.Quotes, who.Words, new Share(who.Quotes, catalogue.QuoteCount).Value,
                    new Share(who.Words, catalogue.Words).Value, [.. themes[who.Code]],
                    who.Attributes))]);
        }
    }

    /// <param name="ShareOfQuotes">From 0 to 1.</param>
    /// <param name="ShareOfWords">From 0 to 1.</param>
    /// <param name="Themes">Numbers of the themes that they speak in.</param>
    private sealed record Voice(
        string Code, string? FocusGroup, int Quotes, int Words, double ShareOfQuotes, double ShareOfWords,
        IReadOnlyList<string> Themes, IReadOnlyList<ParticipantAttribute> Attributes);

    private sealed record ParticipantDocument(
        StudyIdentity Study, string Code, string? FocusGroup, IReadOnlyList<ParticipantAttribute> Attributes,
        IReadOnlyList<QuoteEntry> Quotes)
    {
        public static ParticipantDocument Of(StudyHeader study, ParticipantDetail who) => new(
            StudyIdentity.Of(study), who.Code, who.FocusGroup, who.Attributes,
            [.. who.Quotes.Select(QuoteEntry.Of)]);
    }
}
