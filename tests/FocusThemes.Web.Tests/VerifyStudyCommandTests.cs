using FocusThemes.Web.Tests.Holding;

namespace FocusThemes.Web.Tests;

/// <summary>Runs <c>verify-study</c> as the command line does.</summary>
public sealed class VerifyStudyCommandTests : IDisposable
{
    private const string Table =
        "Theme\tConcept\tQuote\tParticipant\n1. Wells\tThe water is low.\t“We carry it from the next valley.”\tP1\n1. Wells\tThe water is low.\t“Nobody asks.”\tP2\n";

    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task A_study_is_as_it_was_read()
    {
        await ImportAsync();
        var (code, output, error) = await folder.RunAsync("verify-study", "wells");
        Assert.Equal((0, ""), (code, error));
        var lines = output.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Matches("^source   [0-9a-f]{64}  table.txt$", lines[0]);
        Assert.Matches("^reading  [0-9a-f]{64}$", lines[1]);
        Assert.Matches("^edition  [0-9]+$", lines[2]);
        Assert.Matches("^seal     [0-9a-f]{64}$", lines[3]);
        Assert.Equal("wells is as it was read.", lines[4]);
    }

    [Theory]
    [InlineData("UPDATE Quotes SET Text = 'Everybody asks.' WHERE Text = 'Nobody asks.'")]
    [InlineData("UPDATE Sources SET Packed = x'00'")]
    [InlineData("UPDATE Studies SET Edition = Edition - 1")]
    [InlineData("UPDATE Participants SET Code = 'P9' WHERE Code = 'P2'")]
    public async Task What_was_changed_in_the_file_breaks_the_seal(string sql)
    {
        await ImportAsync();
        Databases.Read(folder.Database, sql);
        var (code, _, error) = await folder.RunAsync("verify-study", "wells");
        Assert.Equal(1, code);
        Assert.Contains("wells: it is not what it was when it was read, under seal ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", true, true)]
    [InlineData("csv", true, false)]
    [InlineData("xlsx", true, true)]
    [InlineData("md", false, true)]
    [InlineData("docx", false, true)]
    [InlineData("qdpx", false, false)]
    public async Task A_copy_says_what_the_study_says_until_the_study_is_read_anew(string form, bool holdsAll, bool isSealed)
    {
        await ImportAsync();
        var copy = await ExportAsync(form);
        var (code, output, error) = await folder.RunAsync("verify-study", "wells", "--copy", copy);
        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith($"copy.{form} says what the study says.\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(holdsAll, !output.Contains("this form does not hold all that is sealed", StringComparison.Ordinal));
        Assert.Equal(isSealed, output.Contains($"copy.{form} was taken along under this seal.", StringComparison.Ordinal));

        await ImportAsync("Nobody asks", "Nobody ever asks");
        (code, output, error) = await folder.RunAsync("verify-study", "wells", "--copy", copy);
        Assert.Equal(1, code);
        Assert.StartsWith($"copy.{form} does not say what the study says: ", error, StringComparison.Ordinal);
        Assert.Equal(isSealed, output.Contains($"copy.{form} was taken along under another seal", StringComparison.Ordinal));
        if (holdsAll) Assert.EndsWith("1 quote reworded; 1 quote unchanged.", error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_identifiers_alone_are_said()
    {
        await ImportAsync();
        var copy = await ExportAsync("csv");
        var text = await File.ReadAllTextAsync(copy, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(copy, System.Text.RegularExpressions.Regex.Replace(text, "q[0-9a-z]{11}", "q00000000000"), TestContext.Current.CancellationToken);
        var (code, _, error) = await folder.RunAsync("verify-study", "wells", "--copy", copy);
        Assert.Equal(1, code);
        Assert.Contains("its words are the same, but not the identifiers of its quotes", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.csv", "there is no such file; the copy is read from it.")]
    [InlineData("picture.png", "a table is read from")]
    public async Task A_copy_that_cannot_be_read_is_said(string name, string sentence)
    {
        await ImportAsync();
        if (name == "picture.png") folder.Write(name, "no table");
        var (code, _, error) = await folder.RunAsync("verify-study", "wells", "--copy", folder.PathOf(name));
        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_said()
    {
        await ImportAsync();
        var (code, _, error) = await folder.RunAsync("verify-study", "well");
        Assert.Equal(1, code);
        Assert.Contains("wells", error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private async Task ImportAsync(string words = "", string others = "") => Assert.Equal(0, (await folder.RunAsync(
        "import", "--study", "wells", folder.Write("table.txt", words.Length == 0 ? Table : Table.Replace(words, others, StringComparison.Ordinal)))).Code);

    private async Task<string> ExportAsync(string form)
    {
        Assert.Equal(0, (await folder.RunAsync("export", "wells", "--format", form, "--out", folder.PathOf($"copy.{form}"))).Code);
        return folder.PathOf($"copy.{form}");
    }
}
