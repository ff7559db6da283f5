using System.Diagnostics;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading.Projects.Databases;

/// <summary>Databases made to run something, to fill the memory or to take for ever.</summary>
public sealed class HostileDatabaseTests
{
    [Fact]
    public void A_database_of_something_else_is_refused_with_what_is_read() => Assert.Contains(
        "this is a database, not a table, and no project of Taguette",
        ProjectFiles.Refusal("x.db", MadeDatabase.Of("CREATE TABLE highlights (id); CREATE TABLE cats (name TEXT)")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("CREATE VIEW highlight_tags AS SELECT 1 AS highlight_id, 1 AS tag_id")]
    [InlineData("CREATE VIEW highlight_tags AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS highlight_id, x AS tag_id FROM c")]
    [InlineData("CREATE VIRTUAL TABLE highlight_tags USING fts5(highlight_id, tag_id)")]
    public void What_is_no_table_is_no_table(string made) => Assert.Contains(
        "no project of", Timed(() => ProjectFiles.Refusal("x.db", MadeDatabase.Of(made))), StringComparison.Ordinal);

    [Fact]
    public void A_view_that_calls_itself_a_table_is_not_asked()
    {
        var bytes = MadeDatabase.Of(
            $"""
            {TaguetteFile.Schema.Replace("CREATE TABLE tags", "CREATE TABLE old_tags", StringComparison.Ordinal)}
            CREATE VIEW tags AS SELECT 1 AS id, 'x' AS path;
            PRAGMA writable_schema = ON;
            UPDATE sqlite_master SET type = 'table', rootpage = 3 WHERE name = 'tags';
            """);
        Assert.Contains("x.db: ", ProjectFiles.Refusal("x.db", bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_are_worked_out_are_not_read()
    {
        var bytes = MadeDatabase.Of(TaguetteFile.Schema.Replace(
            "path VARCHAR(200) NOT NULL",
            "path TEXT AS (hex(zeroblob(500000))) VIRTUAL", StringComparison.Ordinal) + "INSERT INTO tags VALUES (1, 1, '');");
        Assert.Contains("a table tags with path", Timed(() => ProjectFiles.Refusal("x.db", bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public void Triggers_and_indexes_change_nothing()
    {
        using var file = new TaguetteFile();
        file.Project("Streets");
        file.Highlight(file.Document("A", "<p>rain</p>"), 0, 4, "<p>rain</p>", file.Tag("one"));
        var bytes = file.Bytes();
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, bytes);
        using (var made = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False"))
        {
            made.Open();
            using var command = made.CreateCommand();
            command.CommandText = """
                CREATE TRIGGER t AFTER INSERT ON tags BEGIN DELETE FROM tags; END;
                CREATE INDEX i ON tags (path, id) WHERE path <> 'one';
                CREATE VIEW tags_visible AS SELECT * FROM tags;
                """;
            command.ExecuteNonQuery();
        }

        var project = ProjectFiles.Read("x.db", File.ReadAllBytes(path));
        File.Delete(path);
        Assert.Equal(["A | rain | one"], ProjectFiles.Lines(project));
    }

    [Fact]
    public void More_than_a_million_rows_are_refused_by_their_number() => Assert.Contains(
        "more than 1,000,000 rows", Timed(() => ProjectFiles.Refusal("x.db", MadeDatabase.Of(
            $"""
            {TaguetteFile.Schema}
            WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 1000002)
            INSERT INTO highlight_tags SELECT x, x FROM c;
            """))), StringComparison.Ordinal);

    [Fact]
    public void More_words_than_are_read_are_refused_whatever_they_are_stored_in() => Assert.Contains(
        "larger than", Timed(() => ProjectFiles.Refusal("x.db", Overlapping())), StringComparison.Ordinal);

    [Fact]
    public void A_file_cut_off_anywhere_is_read_or_refused()
    {
        using var file = new TaguetteFile();
        file.Project("Streets");
        file.Highlight(file.Document("A", $"<p>{new string('a', 20_000)}</p>"), 0, 4, "<p>aaaa</p>", file.Tag("one"));
        var bytes = file.Bytes();
        for (var length = 16; length < bytes.Length; length += 499)
            try
            {
                ProjectFiles.Read("x.db", bytes[..length]);
            }
            catch (UnacceptableInputException refusal)
            {
                Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
            }
    }

    [Fact]
    public void Pages_that_are_no_pages_are_refused()
    {
        using var file = new TaguetteFile();
        file.Project("Streets");
        file.Document("A", $"<p>{new string('a', 20_000)}</p>");
        var bytes = file.Bytes();
        bytes.AsSpan(8192).Fill(0xFF);
        Assert.Contains("the database is damaged or incomplete", ProjectFiles.Refusal("x.db", bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_with_a_password_is_refused_as_one() => Assert.Contains(
        "it may have a password",
        ProjectFiles.Refusal("x.db", [.. "SQLite format 3\0"u8, .. Enumerable.Range(0, 8192).Select(i => (byte)(i * 7))]),
        StringComparison.Ordinal);

    [Fact]
    public void A_database_kept_with_a_log_is_read_and_that_is_said()
    {
        using var made = new MadeDatabase($"PRAGMA journal_mode = WAL; {TaguetteFile.Schema}");
        made.Add("projects", 1, "Streets", "", "2026-01-01");
        var project = ProjectFiles.Read("x.db", made.Bytes());
        Assert.Equal("Streets", project.Name);
        Assert.Contains("in a second file", Assert.Single(project.LeftOut), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_another_encoding_is_read()
    {
        using var made = new MadeDatabase($"PRAGMA encoding = 'UTF-16le'; {TaguetteFile.Schema}");
        made.Add("projects", 1, "Straße 😀", "", "2026-01-01");
        Assert.Equal("Straße 😀", ProjectFiles.Read("x.db", made.Bytes()).Name);
    }

    [Fact]
    public void Nobody_waits_for_what_nobody_waits_for()
    {
        var bytes = MadeDatabase.Of(TaguetteFile.Schema);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => ProjectFiles.Read("x.db", bytes, stop.Token));
    }

    [Fact]
    public void Tables_and_columns_are_found_however_they_are_written()
    {
        var bytes = MadeDatabase.Of(TaguetteFile.Schema.Replace("TABLE highlight_tags", "TABLE \"Highlight_TAGS\"", StringComparison.Ordinal)
            .Replace("contents", "\"Contents\"", StringComparison.Ordinal));
        Assert.Equal("Taguette", ProjectFiles.Read("x.db", bytes).Program);
    }

    // A hundred rows say that they are as long as the first, and go on in its pages: 3 MB that say they are 100.
    private static byte[] Overlapping()
    {
        const int pageBytes = 4096 - 4;
        var (full, small) = (1_000_000, 1_000_000 - (pageBytes * 240));
        using var file = new MadeDatabase(TaguetteFile.Schema);
        for (var i = 1; i <= 300; i++)
            file.Add("documents", i, "A", "", "f", "2026", 1, "LTR", new string(i == 1 ? 'a' : 'b', i == 1 ? full : small));
        var bytes = file.Bytes();
        // What a row holds beside these words is shorter than 64 bytes, and its length stands in three.
        for (var beside = 0; beside < 64; beside++) Replace(bytes, Length(small + beside), Length(full + beside));
        Replace(bytes, Length((small * 2) + 13), Length((full * 2) + 13));
        // The first page of the table has only remains of them.
        var firstPage = bytes.AsSpan(EndOfRun(bytes, 'a', 20 * 4096), 4).ToArray();
        for (var at = 20 * 4096; (at = EndOfRun(bytes, 'b', at)) >= 0;) firstPage.CopyTo(bytes, at);
        return bytes;
    }

    // A number as SQLite writes it, of three bytes.
    private static byte[] Length(int number) =>
        [(byte)(0x80 | (number >> 14)), (byte)(0x80 | ((number >> 7) & 0x7F)), (byte)(number & 0x7F)];

    private static void Replace(byte[] bytes, byte[] from, byte[] to)
    {
        for (var at = 0; bytes.AsSpan(at).IndexOf(from) is >= 0 and var next; at += next + 3) to.CopyTo(bytes, at + next);
    }

    // Where the part of a row ends that stands beside others, which is shorter than a page.
    private static int EndOfRun(byte[] bytes, char of, int from)
    {
        for (var at = from; bytes.AsSpan(at).IndexOf((byte)of) is >= 0 and var next;)
        {
            var length = bytes.AsSpan(at += next).IndexOfAnyExcept((byte)of);
            if (length is > 400 and < 4092) return at + length;
            at += length < 0 ? bytes.Length - at : length;
        }

        return -1;
    }

    private static T Timed<T>(Func<T> read)
    {
        var taken = Stopwatch.StartNew();
        var result = read();
        // What is not bounded would take hours; a busy machine takes a minute.
        Assert.InRange(taken.Elapsed.TotalMinutes, 0, 10);
        return result;
    }
}
