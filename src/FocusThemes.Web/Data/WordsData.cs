using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Words;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Writing.Words;

namespace FocusThemes.Web.Data;

/// <summary>The words of quotes, or with the parameter “word” one of them in its context, as data.</summary>
internal static class WordsData
{
    private const string Address = "/studies/{study}/words";

    /// <summary>Lines of a concordance in one file; each says of how many it is.</summary>
    private const int LinesOfFile = 10_000;

    public static void MapWordsData(this IEndpointRouteBuilder routes)
    {
        Map(routes, ".json", Concordance.LinesOfPage,
                (_, study, list) => Answers.Json(WordsDocument.Of(study, list)),
                (_, study, found) => Answers.Json(WordsDocument.Of(study, found)))
            .Gives<WordsDocument>("The words of quotes, 50 at once, or one of them in context, 30 lines at once.");

        Map(routes, ".csv", LinesOfFile,
                (request, study, list) => Answers.Csv(request, $"{study.Slug}-words.csv", WordsCsv.Lines(list)),
                (request, study, found) => Answers.Csv(request, $"{study.Slug}-word-in-context.csv", WordsCsv.Lines(found)))
            .GivesFile("text/csv", "All the words, or 10,000 lines of one in context, one line each.");

        Map(routes, ".md", Concordance.LinesOfPage,
                (_, study, list) => Answers.Markdown($"{study.Slug}-words.md", WordsMarkdown.Of(study, list)),
                (_, study, found) => Answers.Markdown($"{study.Slug}-word-in-context.md", WordsMarkdown.Of(study, found)))
            .GivesFile("text/markdown", "What a page of them shows, as a table for a report.");
    }

    private static RouteHandlerBuilder Map(
        IEndpointRouteBuilder routes, string extension, int lines, Func<HttpRequest, StudyHeader, WordList, IResult> answerList,
        Func<HttpRequest, StudyHeader, Concordance, IResult> answerLines) =>
        routes.MapMethods(Address + extension, Answers.Methods, (
            string study, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
            {
                var asked = request.AskedWords(out var fault);
                var scope = await library.ScopeOfAsync(found, stop);
                if ((fault ?? request.FaultIn(scope.Catalogue!)) is { } wrong) return Answers.Malformed(wrong);
                asked = asked with { Filter = asked.Filter.Understood(scope.Catalogue!) };
                return asked.Word is null
                    ? answerList(request, found, await library.CountWordsAsync(found, scope, asked, stop))
                    : answerLines(request, found, await library.FindInContextAsync(found, scope, asked, lines, stop));
            }, stop)).Filtered().WithMetadata(TakesParameters.OfWords);

    /// <param name="Quotes">Which quotes are meant, in a sentence.</param>
    /// <param name="Total">How many words the list has, or how many lines.</param>
    /// <param name="Next">The address of the next page; null on the last.</param>
    /// <param name="Message">What was counted, or is unknown in the filter.</param>
    /// <param name="Words">Null where a word is asked for.</param>
    /// <param name="Lines">Null where none is.</param>
    private sealed record WordsDocument(
        StudyIdentity Study, string Quotes, int Total, string? Next, string Message, ListEntry? Words,
        IReadOnlyList<LineEntry>? Lines)
    {
        public static WordsDocument Of(StudyHeader study, WordList list) => new(
            StudyIdentity.Of(study), list.Asked.Filter.Sentence(list.Quotes), list.All.Count,
            list.Next?.AddressIn(study.Link, ".json"),
            string.Join(' ', UnknownValue.In(list.Asked.Filter, list.Scope).Select(one => one.Sentence).Append(list.Counted)),
            new(list.Here, list.Rest, list.StopWords.List?.Code, list.StopWords.Sentence, list.Left,
                [.. list.Page.Select(word => WordEntry.Of(list, word))]), null);

        public static WordsDocument Of(StudyHeader study, Concordance found) => new(
            StudyIdentity.Of(study), found.Asked.Filter.Sentence(found.Quotes), found.Times,
            found.Next?.AddressIn(study.Link, ".json"),
            string.Join(' ', UnknownValue.In(found.Asked.Filter, found.Scope).Select(one => one.Sentence).Append(found.Counted)),
            null, [.. found.Lines.Select(LineEntry.Of)]);
    }

    /// <param name="Here">Words in the quotes that are meant, stop words and all.</param>
    /// <param name="Rest">Words in the study's other quotes.</param>
    /// <param name="StopWords">The language whose most common words are left out; null where none are.</param>
    /// <param name="LeftOut">How many of the words here they are.</param>
    private sealed record ListEntry(
        int Here, int Rest, string? StopWords, string StopWordsSentence, int LeftOut, IReadOnlyList<WordEntry> Page);

    /// <param name="Rest">This and those after it are null where there is no rest.</param>
    /// <param name="LogLikelihood">Dunning's G².</param>
    /// <param name="Direction">"more", "less" or "as much" than in the rest.</param>
    private sealed record WordEntry(
        string Word, int Times, int People, double PerThousand, int? Rest, double? RestPerThousand, string? Direction,
        double? LogLikelihood)
    {
        public static WordEntry Of(WordList list, WordFrequency word) => list.HasRest
            ? new(word.Word, word.Times, word.People, list.PerThousandHere(word), word.Rest, list.PerThousandInRest(word),
                list.Direction(word), word.LogLikelihood)
            : new(word.Word, word.Times, word.People, list.PerThousandHere(word), null, null, null, null);
    }

    /// <param name="IsCutBefore">The quote begins before what is shown of it.</param>
    private sealed record LineEntry(
        string Before, string Word, string After, bool IsCutBefore, bool IsCutAfter, string? Participant, string? FocusGroup,
        string Theme, string Quote)
    {
        public static LineEntry Of(ConcordanceLine line) => new(
            line.Before, line.Word, line.After, line.IsCutBefore, line.IsCutAfter, line.Hit.Quote.Participant,
            line.Hit.Quote.FocusGroup, line.Hit.ThemeNumber, line.Hit.Quote.Id);
    }
}
