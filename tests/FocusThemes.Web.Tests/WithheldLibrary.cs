using System.IO.Compression;
using System.Text;
using FocusThemes.Storage;
using FocusThemes.Web.Tests.Holding;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

/// <summary>Looks through everything that a library is, and that is taken along from it, for words that must not be there.</summary>
internal static class WithheldLibrary
{
    private static readonly string[] Pages =
    [
        "", ".json", ".csv", ".md", "/quotes", "/quotes.json", "/source", "/accounted", "/accounted.json", "/checks", "/checks.json", "/participants", "/participants.json",
        "/matrix", "/codebook", "/codebook.json", "/compare", "/cite", "/themes/1", "/words", "/selection",
    ];

    public static async Task HasNoneOfAsync(this LibraryFolder folder, string study, params string[] words)
    {
        HasNone(InFiles(folder), words, "the database");
        foreach (var form in (string[])["json", "csv", "md", "docx", "xlsx", "qdpx", "qdc"])
        {
            var path = folder.PathOf($"taken.{form}");
            var (code, output, error) = await folder.RunAsync("export", study, "--format", form, "--out", path);
            Assert.Equal(0, code);
            HasNone(output + error, words, form);
            HasNone(Unpacked(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)), words, form);
            File.Delete(path);
        }

        using var client = folder.Served.CreateClient();
        foreach (var page in Pages)
        {
            using var answer = await client.GetAsync($"/studies/{study}{page}", TestContext.Current.CancellationToken);
            HasNone(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), words, page);
        }
    }

    /// <summary>The bytes of the database and of whatever SQLite has beside it, and what is packed in them.</summary>
    public static string InFiles(this LibraryFolder folder)
    {
        SqliteConnection.ClearAllPools();
        LibraryContext.CloseReaders(folder.Database);
        var files = Directory.EnumerateFiles(folder.Path, "library.db*").Select(path => Encoding.UTF8.GetString(File.ReadAllBytes(path))).ToList();
        return string.Concat([.. files, .. folder.Packed().Select(packed =>
        {
            using var held = new MemoryStream();
            using (var deflated = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress)) deflated.CopyTo(held);
            return Unpacked(held.ToArray());
        })]);
    }

    /// <summary>What the library keeps packed: its sources, and the pages of their texts.</summary>
    public static List<byte[]> Packed(this LibraryFolder folder) =>
        [.. Databases.Read(folder.Database, "SELECT hex(Packed) FROM Sources UNION ALL SELECT hex(Data) FROM SourcePages").Select(Convert.FromHexString)];

    public static void HasNone(string text, string[] words, string where)
    {
        foreach (var word in words)
            Assert.False(text.Contains(word, StringComparison.OrdinalIgnoreCase), $"“{word}” stands in {where}");
    }

    /// <summary>All that stands in a file, and in the files that it holds at any depth.</summary>
    public static string Unpacked(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8)) return Encoding.UTF8.GetString(bytes);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var held = new MemoryStream();
            using (var file = entry.Open()) file.CopyTo(held);
            return entry.FullName + Unpacked(held.ToArray());
        }));
    }
}
