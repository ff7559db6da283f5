using Microsoft.Data.Sqlite;

namespace FocusThemes.Storage.Indexing;

/// <summary>
/// The words of texts without their endings, as the full-text index itself parts and takes them: an index of its own, in
/// memory and of a few texts at a time.
/// </summary>
internal sealed class IndexedStems : IDisposable
{
    private readonly SqliteConnection memory = new(LibraryContext.ConnectionString(":memory:", isPooled: false));

    public IndexedStems()
    {
        memory.Open();
        Run(
            $"""
            CREATE VIRTUAL TABLE Texts USING fts5(Words, content='', tokenize="porter {IndexedText.Tokenizer}");
            CREATE VIRTUAL TABLE Stems USING fts5vocab('Texts', 'row')
            """);
    }

    /// <summary>Each once, in no order.</summary>
    public IReadOnlyList<string> In(IEnumerable<string> texts)
    {
        foreach (var text in texts) Run("INSERT INTO Texts(Words) VALUES (@text)", IndexedText.Of(text) ?? text);
        var stems = new List<string>();
        using (var command = memory.CreateCommand())
        {
            command.CommandText = "SELECT term FROM Stems";
            using var row = command.ExecuteReader();
            while (row.Read()) stems.Add(row.GetString(0));
        }

        Run("INSERT INTO Texts(Texts) VALUES ('delete-all')");
        return stems;
    }

    public void Dispose() => memory.Dispose();

    private void Run(string sql, string? text = null)
    {
        using var command = memory.CreateCommand();
#pragma warning disable CA2100 // Each is written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        if (text is not null) command.Parameters.AddWithValue("@text", text);
        command.ExecuteNonQuery();
    }
}
