using FocusThemes.Model;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
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
    public int Concepts => Draft.Study.Themes.Sum(theme => theme.Concepts.Count);

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
        return digest == draft.Study.Digest
            ? new(files.Citation, draft, true, true, null)
            // What is withheld now is withheld from what it was before, too.
            : new(files.Citation, draft, true, false, Compare(
                stored with { Publish = files.Publish, Pseudonyms = files.Pseudonyms, Withdrawn = files.Withdrawn }, draft.Study, cancellationToken));
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
