using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace FocusThemes.Web.Tests.Publishing;

/// <summary>The seed, published once for all tests that only look at it.</summary>
public sealed class PublishedSeed : IAsyncLifetime
{
    public const string Study = "studies/social-innovators";

    private readonly LibraryFolder library = new();

    public string Folder => library.PathOf("site");

    public string Output { get; private set; } = "";

    /// <summary>Paths below the folder, with slashes.</summary>
    public IReadOnlyList<string> Files => FilesIn(Folder);

    public static IReadOnlyList<string> FilesIn(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public async ValueTask InitializeAsync()
    {
        var (code, output, error) = await library.RunAsync("publish", "--out", Folder);
        Assert.True(code == 0, error);
        Output = output;
    }

    public ValueTask DisposeAsync()
    {
        library.Dispose();
        return ValueTask.CompletedTask;
    }

    public IDocument Page(string file) => PageIn(Folder, file);

    public static IDocument PageIn(string folder, string file) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, file)));

    /// <summary>When each file was written, and what it says.</summary>
    public static Dictionary<string, (DateTime Written, string Digest)> StateOf(string folder) => FilesIn(folder).ToDictionary(
        file => file, file => (File.GetLastWriteTimeUtc(Path.Combine(folder, file)),
            Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))))));

    /// <summary>What a file says, and of an archive what each file in it says.</summary>
    public static string TextOf(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (!bytes.AsSpan().StartsWith("PK"u8)) return Encoding.UTF8.GetString(bytes);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return $"{entry.FullName}\n{reader.ReadToEnd()}\n";
        }));
    }
}
