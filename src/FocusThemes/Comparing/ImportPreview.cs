using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Pairing;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Comparing;

/// <summary>What an import would do with one study.</summary>
/// <param name="Citation">What stood beside the tables, or is kept of the study.</param>
/// <param name="Comparison">
/// With what the library has; null for a study that it does not have, that has not changed, or whose stored text can no
/// longer be read.
/// </param>
public sealed record ImportPreview(
    StudyFile? Citation, StudyDraft Draft, bool IsKnown, bool IsUnchanged, Comparison? Comparison)
{
    public int Concepts => Draft.Study.Themes.Sum(theme => theme.Concepts.Count(concept => concept.HasWords));

    public int Quotes => Summary.Quotes;

    public ReadingSummary Summary => field ??= ReadingSummary.Of(Draft);
}

public static class ImportPreviewQuery
{
    /// <summary>Reads the files and looks what the library has of that study; stores nothing.</summary>
    /// <exception cref="UnacceptableInputException">The files cannot be read.</exception>
    public static async Task<ImportPreview> PreviewAsync(
        this LibraryContext library, StudyFiles files, CancellationToken cancellationToken = default)
    {
        files = files with { Withdrawn = await library.ReadWithdrawalsAsync(cancellationToken) };
        if (await library.FindStoredAsync(files.Slug, cancellationToken) is not var (digest, stored))
            return new(files.Citation, StudyReader.Read(files, cancellationToken), false, false, null);
        if (files.IsTableAlone)
        {
            files = files with
            {
                Citation = stored.Citation,
                About = stored.About,
                Answers = stored.Answers,
                Highlights = stored.Highlights,
                Publish = stored.Publish,
                Hints = files.Hints.Or(stored.HintsFor(files.Tables)),
                IsTableAlone = false,
            };
        }

        var draft = StudyReader.Read(files, cancellationToken);
        if (digest == draft.Study.Digest) return new(files.Citation, draft, true, true, null);
        // What is withheld now is withheld from what it was before, too.
        var comparison = Compare(
            stored with { Publish = files.Publish, Pseudonyms = files.Pseudonyms, Withdrawn = files.Withdrawn }, draft.Study, cancellationToken);
        return new(files.Citation, draft with { Problems = [.. draft.Problems, .. ChosenOtherwise(stored.Highlights, draft.Study.HighlightsJson, comparison)] },
            true, false, comparison);
    }

    // What the team chose by its number is another quote since the tables changed.
    private static IEnumerable<(string File, ReadingProblem Problem)> ChosenOtherwise(StudyFile? before, string? chosen, Comparison? comparison)
    {
        if (before is null || chosen is null || comparison is null || SourceText.Decode(before.Bytes) != chosen) yield break;
        var quotes = comparison.Changes.Where(change => change.Record.Kind == RecordKind.Quote).ToList();
        var (old, @new) = (quotes.Where(change => change.Old is not null).ToLookup(change => QuoteId.KeyOf(change.Old!.Id)),
            quotes.Where(change => change.New is not null).ToLookup(change => QuoteId.KeyOf(change.New!.Id)));
        foreach (var (line, id) in HighlightsFile.Parse(before.Name, chosen).Quotes)
        {
            var (was, now) = (old[QuoteId.KeyOf(id)].FirstOrDefault(), @new[QuoteId.KeyOf(id)].FirstOrDefault());
            if (was is null || now is null || was == now) continue;
            var where = was.New is { } moved ? $"that is {moved.Id} now" : "that is gone";
            yield return (before.Name, new(line, $"{id} was “{EnglishText.Shortened(was.Old!.Text)}” so far; {where}, and {id} is another quote, which is shown as chosen. "
                + "Write the number that is meant.", ""));
        }
    }

    private static Comparison? Compare(StudyFiles stored, Study now, CancellationToken cancellationToken)
    {
        try
        {
            return StudyComparer.Compare(StudyReader.Read(stored with { Answers = null, Highlights = null }, cancellationToken).Study, now);
        }
        catch (UnacceptableInputException)
        {
            // Other rules read it when it was stored; that must not keep a text that can be read from taking its place.
            return null;
        }
    }
}
