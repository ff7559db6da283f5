using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Storage.Importing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Storage.Indexing;

/// <summary>
/// The full-text indexes of quotes, concepts, titles and memos, and the list of words. Every row is indexed with marks of
/// where it belongs, so that words and filters are answered by one intersection inside the index.
/// </summary>
internal static class WordIndex
{
    /// <summary>Takes a study into the indexes, whose rows must be there already.</summary>
    public static async Task AddAsync(this LibraryContext library, int studyId, Study study, CancellationToken stop)
    {
        // Counted on another core, while SQLite is busy.
        var words = Task.Run(() => WordCount.Of(study), stop);
        // In the order of ids and in one go: triggers make this twenty times slower.
        await library.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO QuoteWords(rowid, Words, Marks) SELECT Id, Words, Marks FROM QuoteTexts WHERE Id BETWEEN
               (SELECT FirstQuoteId FROM Studies WHERE Id = {studyId}) AND
               (SELECT FirstQuoteId + QuoteCount - 1 FROM Studies WHERE Id = {studyId});
             INSERT INTO ConceptWords(rowid, Words, Marks) SELECT Id, Words, Marks FROM ConceptTexts
               WHERE StudyId = {studyId};
             INSERT INTO TitleWords(rowid, Words, Marks) SELECT Id, Words, Marks FROM TitleTexts WHERE StudyId = {studyId};
             INSERT INTO MemoWords(rowid, Words, Marks) SELECT Id, Words, Marks FROM MemoTexts WHERE StudyId = {studyId};
             """, stop);
        await library.ListAsync(studyId, study, stop);
        library.Count(await words, 1, stop);
    }

    /// <summary>Takes a study out of the indexes, whose rows must still be there.</summary>
    public static async Task RemoveAsync(this LibraryContext library, int studyId, CancellationToken stop)
    {
        var words = new WordCount();
        var themes = library.Themes.Where(theme => theme.StudyId == studyId);
        var concepts = themes.SelectMany(theme => theme.Concepts);
        var texts = library.Studies.Where(study => study.Id == studyId).Select(study => study.Title)
            .Concat(themes.Select(theme => theme.Title)).Concat(themes.Select(theme => theme.Subtitle ?? ""))
            .Concat(concepts.Select(concept => concept.Text))
            .Concat(concepts.SelectMany(concept => concept.Quotes).Select(quote => quote.Text));
        await foreach (var text in texts.AsAsyncEnumerable().WithCancellation(stop)) words.Add(text);
        var memos = library.Database.SqlQuery<string>($"SELECT Text AS Value FROM Memos WHERE StudyId = {studyId}");
        await foreach (var memo in memos.AsAsyncEnumerable().WithCancellation(stop)) words.Add(memo);
        library.Count(words, -1, stop);
        await library.Database.ExecuteSqlAsync(
            $"""
             DELETE FROM Words WHERE Times <= 0;
             INSERT INTO QuoteWords(QuoteWords, rowid, Words, Marks) SELECT 'delete', Id, Words, Marks FROM QuoteTexts
               WHERE Id BETWEEN (SELECT FirstQuoteId FROM Studies WHERE Id = {studyId}) AND
               (SELECT FirstQuoteId + QuoteCount - 1 FROM Studies WHERE Id = {studyId});
             INSERT INTO ConceptWords(ConceptWords, rowid, Words, Marks) SELECT 'delete', Id, Words, Marks
               FROM ConceptTexts WHERE StudyId = {studyId};
             INSERT INTO TitleWords(TitleWords, rowid, Words, Marks) SELECT 'delete', Id, Words, Marks FROM TitleTexts
               WHERE StudyId = {studyId};
             INSERT INTO MemoWords(MemoWords, rowid, Words, Marks) SELECT 'delete', Id, Words, Marks FROM MemoTexts
               WHERE StudyId = {studyId};
             DELETE FROM StudyWords WHERE rowid = {studyId};
             """, stop);
    }

    /// <summary>
    /// The number of pieces in which the index of quotes is kept; each is looked through by every search.
    /// </summary>
    public static Task<int> CountPiecesAsync(this LibraryContext library, CancellationToken stop) =>
        library.Database.SqlQuery<int>($"SELECT count(DISTINCT segid) AS Value FROM QuoteWords_idx").SingleAsync(stop);

    public static Task TidyAsync(this LibraryContext library, CancellationToken stop) =>
        library.Database.ExecuteSqlAsync($"INSERT INTO QuoteWords(QuoteWords) VALUES ('optimize')", stop);

    /// <summary>Makes one piece of every index, without what was taken out of it.</summary>
    public static Task<int> TidyAllAsync(this LibraryContext library, CancellationToken stop) =>
        library.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO QuoteWords(QuoteWords) VALUES ('optimize');
             INSERT INTO ConceptWords(ConceptWords) VALUES ('optimize');
             INSERT INTO TitleWords(TitleWords) VALUES ('optimize');
             INSERT INTO MemoWords(MemoWords) VALUES ('optimize');
             INSERT INTO StudyWords(StudyWords) VALUES ('optimize');
             """, stop);

    /// <param name="sign">-1 for words that are taken out.</param>
    private static void Count(this LibraryContext library, WordCount words, int sign, CancellationToken stop)
    {
        var connection = (SqliteConnection)library.Database.GetDbConnection();
        using var known = new PreparedStatement(connection, "UPDATE Words SET Times = Times + ?2 WHERE Word = ?1");
        using var unknown = PreparedStatement.Insert(connection, "Words", "Word, Times, Folded");
        // In the order of the index, in which neighbours stand on one page.
        foreach (var (word, times) in words.Times.OrderBy(word => word.Key, StringComparer.Ordinal))
        {
            stop.ThrowIfCancellationRequested();
            if (known.Run(word, sign * times) == 0) unknown.Run(word, sign * times, Spelling.WithoutAccents(word));
        }
    }
}
