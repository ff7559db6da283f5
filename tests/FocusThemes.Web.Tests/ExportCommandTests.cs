using System.Text;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

public sealed class ExportCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    [Theory]
    [InlineData("md", "# Using medical education")]
    [InlineData("csv", "theme,theme_title,theme_subtitle,subtheme,concept_text,text,participant,focus_group,")]
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
    [InlineData("csv", "?bom=1", "--bom")]
    [InlineData("csv", "")]
    [InlineData("docx", "?layout=table&paper=letter", "--layout", "table", "--paper", "letter")]
    [InlineData("docx", "?paper=a4", "--layout", "reading")]
    [InlineData("xlsx", "?paper=letter", "--paper", "letter")]
    public async Task Options_of_a_form_are_called_as_in_its_address_and_give_the_same_file(
        string format, string query, params string[] options)
    {
        var file = Path.Combine(folder, $"study.{format}");
        Assert.Equal((0, "", ""), await ExportAsync(["social-innovators", "--format", format, "--out", file, .. options]));
        // Of the same library: another would have drawn other identifiers.
        await using var site = new Site(new SiteStart { Database = Path.Combine(folder, "library.db") });
        Assert.Equal(
            await site.Http.GetByteArrayAsync($"/studies/social-innovators.{format}{query}", TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    // Dated by when each library came by the study, it is not the same file as an address gives.
    [Theory]
    [InlineData("Positions are counted in UTF-16 code units.", "--positions", "utf16")]
    [InlineData("Positions are counted in Unicode code points.", "--positions", "codepoints")]
    [InlineData("Positions are counted in Unicode code points.")]
    public async Task What_positions_of_a_project_count_is_chosen_and_said_in_it(string sentence, params string[] options)
    {
        var file = Path.Combine(folder, "study.qdpx");
        Assert.Equal((0, "", ""), await ExportAsync(["social-innovators", "--format", "qdpx", "--out", file, .. options]));
        await using var archive = await System.IO.Compression.ZipFile.OpenReadAsync(file, TestContext.Current.CancellationToken);
        using var project = new StreamReader(await archive.Entries[0].OpenAsync(TestContext.Current.CancellationToken));
        Assert.Contains(sentence, await project.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_tells_every_option_with_its_values_and_its_forms()
    {
        var (code, help, _) = await CommandRun.OfAsync("export", "--help");
        Assert.Equal(0, code);
        foreach (var (option, extensions) in FocusThemes.Writing.ExportOption.All)
        {
            var line = Assert.Single(help.Split('\n'), line => line.TrimStart().StartsWith($"--{option.Name} ", StringComparison.Ordinal));
            Assert.Contains(option.Description, line, StringComparison.Ordinal);
            Assert.All(extensions, extension => Assert.Contains(extension, line, StringComparison.Ordinal));
            if (!option.IsSwitch) Assert.Contains(string.Join('|', option.Values.Order(StringComparer.Ordinal)), line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_option_for_another_form_is_refused_in_a_sentence()
    {
        var (code, output, error) = await ExportAsync("social-innovators", "--format", "csv", "--layout", "table");
        Assert.Equal((2, "", "--layout is for docx alone, not for csv."), (code, output, error.Trim()));
    }

    [Theory]
    [InlineData(1, "none", "--format", "md")]
    [InlineData(1, "social-innovators", "--format", "md", "--theme", "99")]
    [InlineData(1, "social-innovators", "--format", "md", "--out", "/nowhere/at/all.md")]
    [InlineData(2, "social-innovators", "--format", "pdf")]
    [InlineData(2, "social-innovators")]
    [InlineData(2, "social-innovators", "--format", "qdpx", "--theme", "7")]
    [InlineData(2, "social-innovators", "--format", "docx", "--layout", "tables")]
    [InlineData(2, "social-innovators", "--format", "docx", "--paper", "a5")]
    [InlineData(2, "social-innovators", "--format", "md", "--paper", "a4")]
    [InlineData(2, "social-innovators", "--format", "json", "--bom")]
    [InlineData(2, "social-innovators", "--format", "qdpx", "--layout", "table")]
    [InlineData(2, "social-innovators", "--format", "qdpx", "--positions", "bytes")]
    [InlineData(2, "social-innovators", "--format", "qdc", "--positions", "utf16")]
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
