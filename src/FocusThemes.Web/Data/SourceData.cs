using System.Text;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Web.Data;

/// <summary>A source as it came, byte for byte, and what was read from each stretch of it.</summary>
internal static class SourceData
{
    public static void MapSourceData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/source/{name}/bytes", Answers.Methods, (
            string study, string name, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found => await library.ReadBytesAsync(found, name, stop) switch
            {
                null => Answers.NotFound($"This study has no source “{name}”."),
                { Bytes: { } bytes } => Results.File(bytes, "application/octet-stream", name),
                { Why: var why } => Answers.Withheld(why),
            }, stop))
            .GivesFile("application/octet-stream", "The bytes of a source as they came, unless it hides parts (403).");

        routes.MapMethods("/studies/{study}/source/{name}.json", Answers.Methods, (
            string study, string name, int? from, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
                await library.FindSourceAsync(found, name, from ?? 1, stop) is { } source
                    ? Answers.Json(SourceDocument.Of(found, source))
                    : Answers.NotFound($"This study has no source “{name}”."), stop))
            .Gives<SourceDocument>("A source line by line, 2,000 lines at once, each stretch with what was read from it.");

        routes.MapMethods("/studies/{study}/source/{name}/text", Answers.Methods, (
            string study, string name, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
                await library.FindTextAsync(found, name, cancellationToken: stop) is { } text
                    ? Results.Text(text, "text/plain", Encoding.UTF8)
                    : Answers.NotFound($"This study has no source “{name}”."), stop))
            .GivesFile("text/plain", "The text of a source, in which positions of quotes are counted.");

        routes.MapMethods("/studies/{study}/accounted.json", Answers.Methods, (
            string study, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found => Answers.Json(AccountDocument.Of(
                found, await library.ReadAccountsAsync(found, stop))), stop))
            .Gives<AccountDocument>("What became of every character of the sources, and what was not understood.");
    }

    /// <param name="From">Number of the first line.</param>
    /// <param name="Next">The address of the lines that follow; null on the last page.</param>
    /// <param name="Pages">Lines of the whole source with which another page of a PDF begins; null for other forms.</param>
    private sealed record SourceDocument(
        StudyIdentity Study, string Name, string Sha256, int LineCount, int From, string? Next,
        IReadOnlyList<IReadOnlyList<Piece>> Lines, IReadOnlyList<LinePage>? Pages)
    {
        public static SourceDocument Of(StudyHeader study, SourceView source)
        {
            var next = source.From + SourceView.LinesOnPage;
            return new(
                StudyIdentity.Of(study), source.Name, source.Sha256, source.LineCount, source.From,
                next <= source.LineCount ? $"{study.AddressOfSource(source.Name)}.json?from={next}" : null,
                [.. source.Lines.Select(line => line.Select(piece => new Piece(
                    piece.Kind.ToString(), piece.Text, piece.Record?.Name, piece.Participant)).ToList())],
                source.Pages.Count > 0 ? source.Pages : null);
        }
    }

    /// <param name="Record">"quote 7.2.1"; null for structure, and for what was not understood.</param>
    /// <param name="Participant">Whom an attribution names, where that is sure.</param>
    private sealed record Piece(string Kind, string Text, string? Record, string? Participant);

    private sealed record AccountDocument(StudyIdentity Study, IReadOnlyList<Account> Sources)
    {
        public static AccountDocument Of(StudyHeader study, IReadOnlyList<SourceAccount> accounts) => new(
            StudyIdentity.Of(study), [.. accounts.Select(account => new Account(
                account.Name, account.Total, account.AccountedFor.Value,
                account.Characters.ToDictionary(kind => kind.Key.ToString(), kind => kind.Value),
                account.RemainderCount, account.Remainders, account.Sure.Value, account.SureCharacters.Value,
                account.DoubtfulPlaces, account.Doubts))]);
    }

    /// <param name="Kinds">Characters by what they were read as.</param>
    /// <param name="NotUnderstood">The first hundred stretches.</param>
    /// <param name="Sure">Share of the quotes that stand at no doubtful place, from 0 to 1.</param>
    /// <param name="SureCharacters">The same of the characters that were understood.</param>
    /// <param name="Doubts">The first two hundred, each with the next best reading where there is one.</param>
    private sealed record Account(
        string Name, int Characters, double AccountedFor, IReadOnlyDictionary<string, int> Kinds, int NotUnderstoodCount,
        IReadOnlyList<Remainder> NotUnderstood, double Sure, double SureCharacters, int DoubtfulPlaces,
        IReadOnlyList<ReadingProblem> Doubts);
}
