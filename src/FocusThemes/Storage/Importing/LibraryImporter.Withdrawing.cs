using System.Text.Json;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading;
using FocusThemes.Reading.Withheld;
using Microsoft.EntityFrameworkCore;

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
        var keys = WithdrawnKey.AllOf(WithdrawnKey.ReadFrom(files), key);
        var after = Read(files with { Withdrawn = new HashSet<string>([.. files.Withdrawn, .. keys]) }, cancellationToken) with { Withdrawals = [key] };
        // Of the files as they came: the next start finds nothing in them that is new.
        after.Study.Digest = digest;
        var earlier = await library.CountEarlierReadingsAsync(slug, cancellationToken);
        if (!isDry && !await StoreAsync([after], stored => stored == digest, cancellationToken, isWithdrawal: true))
            throw new UnacceptableInputException($"{slug}: the study has changed meanwhile; nothing was done. Try again.");
        Quote[] quotes = [.. before.Study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes).Where(quote => quote.Participant == who)];
        var texts = JsonSerializer.Serialize(quotes.Select(quote => quote.Text));
        var others = await library.Database.SqlQuery<string>(
            $"""
             SELECT DISTINCT s.Slug AS Value FROM json_each({texts}) said JOIN Quotes q ON q.Text = said.value
               JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId JOIN Studies s ON s.Id = t.StudyId
             WHERE s.Slug <> {slug} ORDER BY s.Slug
             """).ToListAsync(cancellationToken);
        return new(who, quotes, earlier, after, others);
    }
}

/// <summary>What goes with a participant who withdraws.</summary>
/// <param name="Quotes">What they said.</param>
/// <param name="Earlier">Readings from before, which go with it: their words stand in them.</param>
/// <param name="After">The study without them.</param>
/// <param name="Others">Slugs of other studies that have some of the quotes.</param>
public sealed record Withdrawal(
    Participant Who, IReadOnlyList<Quote> Quotes, int Earlier, StudyDraft After, IReadOnlyList<string> Others);
