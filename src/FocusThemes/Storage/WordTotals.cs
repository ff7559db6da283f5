using FocusThemes.Model;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Storage;

/// <summary>How many words each participant is quoted with, for libraries from before that was counted.</summary>
internal static class WordTotals
{
    public static async Task CountWordsAsync(this LibraryContext library, CancellationToken stop)
    {
        var (studies, participants) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        await library.ReadRawAsync(
            """
            SELECT t.StudyId, q.ParticipantId, q.Text FROM Quotes q JOIN Concepts c ON c.Id = q.ConceptId
              JOIN Themes t ON t.Id = c.ThemeId JOIN Studies s ON s.Id = t.StudyId WHERE s.WordCount = 0
            """, [], (row, _) =>
            {
                var words = Quote.CountWords(row.GetString(2));
                studies[row.GetInt32(0)] = studies.GetValueOrDefault(row.GetInt32(0)) + words;
                if (!row.IsDBNull(1))
                    participants[row.GetInt32(1)] = participants.GetValueOrDefault(row.GetInt32(1)) + words;
            }, stop);
        await using var transaction = await library.Database.BeginTransactionAsync(stop);
        foreach (var (id, words) in participants)
            await library.Database.ExecuteSqlAsync($"UPDATE Participants SET WordCount = {words} WHERE Id = {id}", stop);
        foreach (var (id, words) in studies)
            await library.Database.ExecuteSqlAsync($"UPDATE Studies SET WordCount = {words} WHERE Id = {id}", stop);
        await transaction.CommitAsync(stop);
    }
}
