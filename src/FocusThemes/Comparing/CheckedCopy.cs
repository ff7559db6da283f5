using FocusThemes.Model;
using FocusThemes.Model.Sealing;
using FocusThemes.Queries.Sealing;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Comparing;

/// <summary>Whether a copy that was taken along still says what its study says.</summary>
/// <param name="IsSame">All is the same that the form of the copy holds.</param>
/// <param name="HoldsAll">False for a form without marks, people or themes as the study has them, whose quotes and identifiers
/// alone were compared.</param>
/// <param name="Seal">The digest of the seal under which the copy says it was taken; null where it says none.</param>
/// <param name="Comparison">How its words differ; null where they do not.</param>
public sealed record CheckedCopy(bool IsSame, bool HoldsAll, string? Seal, Comparison? Comparison);

public static class CheckedCopyQuery
{
    // Copies to read part words into paragraphs, and projects know codes, cases and passages.
    private static readonly string[] Whole = [".json", ".csv", ".xlsx"];

    /// <exception cref="UnacceptableInputException">The file cannot be read.</exception>
    public static async Task<CheckedCopy> CheckCopyAsync(
        this LibraryContext library, StudyHeader study, FoundSeal seal, StudyFile copy, CancellationToken cancellationToken = default)
    {
        var draft = StudyReader.Read(new() { Slug = study.Slug, Tables = [copy] }, cancellationToken);
        var holdsAll = Whole.Contains(Path.GetExtension(copy.Name), StringComparer.OrdinalIgnoreCase);
        var isSame = holdsAll
            ? StudySeal.ReadingOf(draft.Study) == seal.Now.Reading
            : Of(draft.Study).SetEquals(Of(await library.ReadThemesAsync(study, cancellationToken)));
        return new(
            isSame, holdsAll, draft.Notes.Select(notes => notes.Seal).FirstOrDefault(said => said is not null),
            isSame ? null : await CompareAsync(library, study, draft.Study, cancellationToken));
    }

    private static async Task<Comparison?> CompareAsync(
        LibraryContext library, StudyHeader study, Study copy, CancellationToken stop)
    {
        var stored = (await library.FindStoredAsync(study.Slug, stop))!.Value.Files;
        var comparison = StudyComparer.Compare(StudyReader.Read(stored with { Answers = null, Highlights = null }, stop).Study, copy);
        return comparison.IsSame ? null : comparison;
    }

    private static HashSet<(string?, string)> Of(Study study) =>
    [
        .. study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes)
            .Select(quote => (quote.Identifier?.ToString(), Words(quote.Text))),
    ];

    private static HashSet<(string?, string)> Of(List<ThemeDetail> themes) =>
        [.. themes.SelectMany(theme => theme.Quotes).Select(quote => (quote.Identifier, Words(quote.Text)))];

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
