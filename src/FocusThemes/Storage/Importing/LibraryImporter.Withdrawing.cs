using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading;

namespace FocusThemes.Storage.Importing;

/// <summary>Takes a participant who has withdrawn out of a study, for ever.</summary>
public sealed partial class LibraryImporter
{
    /// <returns>What would be, or was, taken out; null where the study names nobody so.</returns>
    /// <exception cref="UnacceptableInputException">They cannot be taken out by reading; nothing was changed.</exception>
    public async Task<Withdrawal?> WithdrawAsync(string slug, string code, bool isDry, CancellationToken cancellationToken = default)
    {
        if (await library.FindStoredAsync(slug, cancellationToken) is not var (digest, files)) return null;
        var key = ParticipantCode.Parse(code).Key;
        var before = Read(files, cancellationToken);
        if (before.Study.Participants.Find(who => who.CodeKey == key) is not { } who) return null;
        var keys = Withdrawals.KeysOf(files, key);
        var after = Read(files with { Withdrawn = new HashSet<string>([.. files.Withdrawn, .. keys]) }, cancellationToken);
        // Of the files as they came: the next start finds nothing in them that is new.
        after.Study.Digest = digest;
        var earlier = await library.CountEarlierReadingsAsync(slug, cancellationToken);
        if (!isDry && !await StoreAsync([after], stored => stored == digest, cancellationToken, keys))
            throw new UnacceptableInputException($"{slug}: the study has changed meanwhile; nothing was done. Try again.");
        return new(who, [.. before.Study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes)
            .Where(quote => quote.Participant == who)], earlier, after);
    }
}

/// <summary>What goes with a participant who withdraws.</summary>
/// <param name="Quotes">What they said.</param>
/// <param name="Earlier">Readings from before, which go with it: their words stand in them.</param>
/// <param name="After">The study without them.</param>
public sealed record Withdrawal(Participant Who, IReadOnlyList<Quote> Quotes, int Earlier, StudyDraft After);
