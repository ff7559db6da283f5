using System.Text;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

public sealed class ExportCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    [Theory]
    [InlineData("md", "# Using medical education")]
    [InlineData("csv", "study,theme,theme_title")]
    [InlineData("json", "{\"study\":{\"slug\":\"social-innovators\"")]
    [InlineData("xlsx", "PK")]
    [InlineData("docx", "PK")]
    [InlineData("qdpx", "PK")]
    [InlineData("qdc", "<?xml")]
    public async Task A_study_is_written_to_a_file_in_every_form(string format, string beginning)
    {
        var file = Path.Combine(folder, $"study.{format}");
        var (code, output, error) = await ExportAsync("social-innovators", "--format", format, "--out", file);
        Assert.Equal((0, "", ""), (code, output, error));
        Assert.StartsWith(beginning, await File.ReadAllTextAsync(file, Encoding.UTF8, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(folder).Count(path => !path.EndsWith("-wal", StringComparison.Ordinal) && !path.EndsWith("-shm", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_theme_and_a_participant_are_chosen_as_in_an_address()
    {
        var file = Path.Combine(folder, "some.json");
        await ExportAsync("social-innovators", "--format", "json", "--theme", "6", "--participant", "1p4", "--out", file);
        using var json = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal("2 quotes by 1P04 in theme 6", json.RootElement.GetProperty("filter").GetString());
        Assert.Equal(["6.1.1", "6.2.1"], json.RootElement.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData(1, "none", "--format", "md")]
    [InlineData(1, "social-innovators", "--format", "md", "--theme", "99")]
    [InlineData(1, "social-innovators", "--format", "md", "--out", "/nowhere/at/all.md")]
    [InlineData(2, "social-innovators", "--format", "pdf")]
    [InlineData(2, "social-innovators")]
    [InlineData(2, "social-innovators", "--format", "qdpx", "--theme", "7")]
    public async Task What_cannot_be_written_is_said(int code, params string[] args)
    {
        var found = await ExportAsync(args);
        Assert.Equal(code, found.Code);
        Assert.NotEqual("", found.Error);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private Task<(int Code, string Output, string Error)> ExportAsync(params string[] args) =>
        CommandRun.OfAsync(["export", .. args, "--database", Path.Combine(folder, "library.db")]);
}
