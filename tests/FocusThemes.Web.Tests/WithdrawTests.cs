using System.IO.Compression;
using System.Text;
using FocusThemes.Storage;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

/// <summary>A participant who withdraws is gone from everything that the library has, and does not come back.</summary>
public sealed class WithdrawTests : IDisposable
{
    private const string Running =
        "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw the zebrafinch dance.” (1P02)“It was quiet there.” (1P03)\n"
        + "2) ComingWalking helps.“We walked to the quagmire together.” (1P02)“Buses never came.” (2P01)\n";

    private const string Sheet =
        "Theme,Concept,Quote,Participant,Role,Age\nWaiting,Long,I saw the zebrafinch dance.,1P02,falconer,47\nWaiting,Long,It was quiet there.,1P03,nurse,30\n"
        + "Going,Slow,We walked to the quagmire together.,1P02,falconer,47\nGoing,Slow,Buses never came.,2P01,nurse,31\n";

    private static readonly string[] Gone = ["zebrafinch", "quagmire", "falconer", "1P02"];

    private readonly LibraryFolder folder = new();

    [Theory]
    [InlineData("table.txt", Running)]
    [InlineData("table.csv", Sheet)]
    public async Task No_word_of_theirs_is_in_the_file_its_log_or_any_export(string name, string text)
    {
        await ImportAsync(name, text.Replace("quiet", "silent", StringComparison.Ordinal));
        await ImportAsync(name, text);
        Assert.Contains("zebrafinch", InFiles(), StringComparison.Ordinal);
        var (code, output, error) = await folder.RunAsync("withdraw", "places", "1p2");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(
            "places: 1P02 is withdrawn: 2 quotes, and what was told of them, with 1 earlier reading of the study, which has them too. "
            + "In the place of each quote stands [words withdrawn].", output, StringComparison.Ordinal);
        await NothingIsLeftAsync();
        await using var site = folder.Serve();
        Assert.Equal(["[words withdrawn]", "It was quiet there.", "[words withdrawn]", "Buses never came."],
            (await site.PageAsync("/studies/places/quotes")).Quotes().Select(quote => quote.Trim('“', '”')));
        Assert.Equal(["1P03", "2P01", "All"], (await site.PageAsync("/studies/places/participants")).Texts("main th[scope=row]").Select(who => who.Split(',')[0]));
    }

    public void Dispose() => folder.Dispose();

    private async Task<string> ImportAsync(string name, string text)
    {
        folder.Write($"places/{name}", text);
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("places"));
        Assert.Equal((0, ""), (code, error));
        return output;
    }

    private async Task NothingIsLeftAsync(string study = "places")
    {
        foreach (var word in Gone) Assert.DoesNotContain(word, InFiles(), StringComparison.OrdinalIgnoreCase);
        foreach (var form in (string[])["json", "csv", "md", "docx", "xlsx", "qdpx", "qdc"])
        {
            var (code, _, error) = await folder.RunAsync("export", study, "--format", form, "--out", folder.PathOf($"out.{form}"));
            Assert.Equal((0, ""), (code, error));
            var bytes = await File.ReadAllBytesAsync(folder.PathOf($"out.{form}"), TestContext.Current.CancellationToken);
            foreach (var word in Gone) Assert.DoesNotContain(word, Unpacked(bytes), StringComparison.OrdinalIgnoreCase);
            File.Delete(folder.PathOf($"out.{form}"));
        }
    }

    private string InFiles()
    {
        SqliteConnection.ClearAllPools();
        LibraryContext.CloseReaders(folder.Database);
        return string.Concat(Directory.EnumerateFiles(folder.Path, "library.db*").Select(path => Encoding.Latin1.GetString(File.ReadAllBytes(path))));
    }

    private static string Unpacked(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8)) return Encoding.UTF8.GetString(bytes);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return entry.FullName + reader.ReadToEnd();
        }));
    }
}
