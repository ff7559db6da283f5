using System.Globalization;
using FocusThemes.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Storage;

/// <summary>Indexes the texts of a library anew where they were indexed in another way.</summary>
/// <remarks>SQLite's <c>user_version</c> is the edition of <see cref="IndexedText"/> that all of them have.</remarks>
internal static class IndexedAnew
{
    private const string Texts =
        """
        SELECT Title FROM Studies UNION ALL SELECT Title FROM Themes UNION ALL SELECT coalesce(Subtitle, '') FROM Themes
        UNION ALL SELECT Text FROM Concepts UNION ALL SELECT Text FROM Quotes UNION ALL SELECT Text FROM Memos
        """;

    /// <summary>True where the texts are indexed in another way than this program does.</summary>
    public static bool IsIndexedOtherwise(this LibraryContext library)
    {
        var edition = 0L;
        library.ReadRaw("PRAGMA user_version", [], (row, _) => edition = row.GetInt64(0), CancellationToken.None);
        return edition != IndexedText.Edition;
    }

    /// <summary>All in one transaction: a library that is killed meanwhile is as it was.</summary>
    public static async Task IndexAnewAsync(this LibraryContext library, CancellationToken stop)
    {
        await library.Database.OpenConnectionAsync(stop);
        var connection = (SqliteConnection)library.Database.GetDbConnection();
        connection.CreateFunction<string, string?>("indexed", IndexedText.Of, isDeterministic: true);
        connection.CreateFunction<string, string>("code_key", code => ParticipantCode.Parse(code).Key, isDeterministic: true);
        connection.CreateFunction<string, string>("number_key", ThemeNumber.KeyOf, isDeterministic: true);
        await using var transaction = await library.Database.BeginTransactionAsync(stop);
        // Codes that have become one stay two until their study is read anew.
        await library.Database.ExecuteSqlAsync(
            $"""
             UPDATE OR IGNORE Participants SET CodeKey = code_key(Code) WHERE CodeKey <> code_key(Code);
             UPDATE OR IGNORE Themes SET NumberKey = number_key(Number) WHERE NumberKey <> number_key(Number);
             UPDATE Studies SET IndexedTitle = indexed(Title), SortTitle = '';
             UPDATE Themes SET IndexedTitle = indexed(rtrim(Title || char(10) || coalesce(Subtitle, ''), char(10)));
             UPDATE Concepts SET IndexedText = indexed(Text) WHERE IndexedText IS NOT indexed(Text);
             UPDATE Quotes SET IndexedText = indexed(Text) WHERE IndexedText IS NOT indexed(Text);
             UPDATE Memos SET IndexedText = indexed(Text) WHERE IndexedText IS NOT indexed(Text);
             INSERT INTO QuoteWords(QuoteWords) VALUES ('rebuild');
             INSERT INTO ConceptWords(ConceptWords) VALUES ('rebuild');
             INSERT INTO TitleWords(TitleWords) VALUES ('rebuild');
             INSERT INTO MemoWords(MemoWords) VALUES ('rebuild');
             DELETE FROM Words;
             """, stop);
        var words = new WordCount();
        await foreach (var text in library.Database.SqlQueryRaw<string>(Texts).AsAsyncEnumerable().WithCancellation(stop))
            words.Add(text);
        await library.CountAsync(words, 1, stop);
        var edition = IndexedText.Edition.ToString(CultureInfo.InvariantCulture);
#pragma warning disable EF1002 // A pragma takes no parameter, and this is a number.
        await library.Database.ExecuteSqlRawAsync($"PRAGMA user_version = {edition}", stop);
#pragma warning restore EF1002
        await transaction.CommitAsync(stop);
        await library.Database.CloseConnectionAsync();
    }
}
