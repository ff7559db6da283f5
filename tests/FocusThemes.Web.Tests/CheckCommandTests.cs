using System.Text.Json;
using FocusThemes.Storage;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

/// <summary>Runs <c>check</c> as the command line does.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    private string Database => Path.Combine(folder, "library.db");

    [Fact]
    public async Task Questions_alone_are_exit_code_0_and_plain_text()
    {
        var (code, output, error) = await RunAsync("check", "social-innovators");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("Using medical education as a tool", output, StringComparison.Ordinal);
        Assert.Contains("  question: Theme 4 rests on one quote, by 2P14.", output, StringComparison.Ordinal);
        Assert.Contains("\nNothing found\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task The_formats_are_those_of_the_data()
    {
        var (code, json, _) = await RunAsync("check", "social-innovators", "--format", "json");
        Assert.Equal(0, code);
        Assert.Equal("social-innovators", JsonElement.Parse(json).GetProperty("study").GetProperty("slug").GetString());
        Assert.StartsWith("# Checks\n", (await RunAsync("check", "social-innovators", "--format", "md")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_that_stands_unanswered_is_exit_code_1()
    {
        await RunAsync("check", "social-innovators");
        await using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE Quotes SET Text = 'Nobody said this.' WHERE Id = (SELECT min(Id) FROM Quotes)";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var (code, output, _) = await RunAsync("check", "social-innovators");
        Assert.Equal(1, code);
        Assert.Contains(
            "error: 1 quote does not stand in table-2.txt where the record says.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_study_is_exit_code_1_with_the_nearest()
    {
        var (code, output, error) = await RunAsync("check", "social-inovators");
        Assert.Equal((1, ""), (code, output));
        Assert.Equal(
            "There is no study “social-inovators” in this library. Did you mean “social-innovators”?", error.TrimEnd());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "social-innovators", "--format", "pdf")]
    [InlineData("check", "social-innovators", "another")]
    public async Task Wrong_usage_is_exit_code_2(params string[] args) =>
        Assert.Equal(2, (await RunAsync(args)).Code);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        LibraryContext.CloseReaders(Database);
        Directory.Delete(folder, recursive: true);
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] args) =>
        CommandRun.OfAsync([.. args, "--database", Database]);
}
