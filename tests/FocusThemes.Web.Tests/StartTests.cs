using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

/// <summary>Runs the program as the command line does.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    [Fact]
    public async Task A_second_start_on_the_same_file_changes_nothing()
    {
        var file = Path.Combine(folder, "library.db");
        await using var first = new Site(new SiteStart { Database = file });
        var before = await first.TextAsync("/studies/social-innovators.json", "application/json");
        await using var second = new Site(new SiteStart { Database = file });
        Assert.Equal(before, await second.TextAsync("/studies/social-innovators.json", "application/json"));
        Assert.Contains(second.Log, line => line.MessageTemplate.Text == "Study {Study} has not changed");
        Assert.DoesNotContain(
            second.Log, line => line.MessageTemplate.Text.Contains("stored", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_seed_that_cannot_be_read_stops_the_start_with_a_sentence_and_code_1()
    {
        Directory.CreateDirectory(Path.Combine(folder, "seeds", "minutes"));
        await File.WriteAllTextAsync(
            Path.Combine(folder, "seeds", "minutes", "notes.txt"), "Minutes.", TestContext.Current.CancellationToken);
        var (code, _, error) = await CommandRun.OfAsync(
            "--database", Path.Combine(folder, "x.db"), $"--FocusThemes:Seeds={Path.Combine(folder, "seeds")}");
        Assert.Equal(1, code);
        Assert.StartsWith("minutes: notes.txt, line 1: No theme was found", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("study.json", "{ \"title\": ", "second-ward: study.json, line 1")]
    [InlineData("study.json", "[]", "second-ward: study.json, line 1")]
    [InlineData("study.json", "7", "second-ward: study.json, line 1")]
    [InlineData("checks.json", "{", "second-ward: checks.json, line 1")]
    public async Task What_is_wrong_with_a_file_of_a_study_is_said_in_one_sentence_that_names_both(
        string file, string text, string sentence)
    {
        foreach (var study in new[] { "First ward", "Second ward" })
        {
            var seed = Directory.CreateDirectory(Path.Combine(folder, "seeds", study)).FullName;
            await File.WriteAllTextAsync(
                Path.Combine(seed, "table.csv"), "Theme,Quote,Participant\nNights,“Nobody slept.”,N1\n",
                TestContext.Current.CancellationToken);
        }

        await File.WriteAllTextAsync(
            Path.Combine(folder, "seeds", "Second ward", file), text, TestContext.Current.CancellationToken);
        var (code, output, error) = await CommandRun.OfAsync(
            "--database", Path.Combine(folder, "x.db"), $"--FocusThemes:Seeds={Path.Combine(folder, "seeds")}");
        Assert.Equal(1, code);
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_a_study_that_is_too_large_is_said_with_its_study()
    {
        var seed = Directory.CreateDirectory(Path.Combine(folder, "seeds", "Second ward")).FullName;
        await using (var file = File.Create(Path.Combine(seed, "study.json"))) file.SetLength(1L << 30);
        var (code, _, error) = await CommandRun.OfAsync(
            "--database", Path.Combine(folder, "x.db"), $"--FocusThemes:Seeds={Path.Combine(folder, "seeds")}");
        Assert.Equal(1, code);
        Assert.StartsWith("second-ward: study.json: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:TAKEN", "Failed to bind to address http://127.0.0.1:TAKEN: address already in use;")]
    [InlineData("http://localhost:TAKEN", "Failed to bind to address http://")]
    [InlineData("http://192.0.2.1:5997", "The site cannot listen on http://192.0.2.1:5997: ")]
    [InlineData("http://unix:/nowhere/at/all.sock", "The site cannot listen on http://unix:/nowhere/at/all.sock: ")]
    [InlineData("http://127.0.0.1:5996/path", "The site cannot listen on http://127.0.0.1:5996/path: ")]
    [InlineData("http://localhost:99999", "The address to listen on is “http://localhost:99999”: expected")]
    [InlineData("http://127.0.0.1:80x", "The address to listen on is “http://127.0.0.1:80x”: expected")]
    public async Task Where_the_site_cannot_listen_it_says_so_in_one_sentence(string urls, string sentence)
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = $"{((System.Net.IPEndPoint)taken.LocalEndpoint).Port}";
        var (code, output, error) = await CommandRun.OfAsync(
            "--database", Path.Combine(folder, "x.db"), "--urls", urls.Replace("TAKEN", port, StringComparison.Ordinal),
            // Its pages' assets are listed under its own name, not under that of the tests.
            "--applicationName=FocusThemes.Web");
        Assert.Equal(1, code);
        Assert.StartsWith(sentence.Replace("TAKEN", port, StringComparison.Ordinal), error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
        // Nor in the log, on whichever of the two it is.
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("ERR", output, StringComparison.Ordinal);
        Assert.DoesNotContain("FTL", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_setting_is_one_that_is_not_made()
    {
        var (code, _, error) = await CommandRun.OfAsync(
            "--FocusThemes:Database=", $"--FocusThemes:Seeds={Path.Combine(folder, "none")}", "--database",
            Path.Combine(folder, "x.db"), "--FocusThemes:PathPrefix=");
        Assert.Equal(1, code);
        Assert.Contains("none: there is no such folder", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_seeds_are_read_again_at_the_next_start()
    {
        var seeds = Path.Combine(folder, "seeds", "places");
        Directory.CreateDirectory(seeds);
        const string Table = "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw it.” (1P02)\n";
        await File.WriteAllTextAsync(Path.Combine(seeds, "table.txt"), Table, TestContext.Current.CancellationToken);
        var start = new SiteStart { Database = Path.Combine(folder, "library.db"), SeedFolder = Path.Combine(folder, "seeds") };
        await using (var first = new Site(start))
            Assert.Single((await first.PageAsync("/studies/places/quotes")).Quotes());
        await File.WriteAllTextAsync(
            Path.Combine(
                seeds, "table.txt"), Table + "They stay.“I stayed.” (1P03)\n", TestContext.Current.CancellationToken);
        await using var second = new Site(start);
        Assert.Equal(["“I saw it.”", "“I stayed.”"], (await second.PageAsync("/studies/places/quotes")).Quotes());
    }

    [Fact]
    public async Task A_file_that_is_no_database_stops_the_start_with_a_sentence_and_stays_as_it_is()
    {
        var file = Path.Combine(folder, "notes.db");
        await File.WriteAllTextAsync(file, new string('x', 5_000), TestContext.Current.CancellationToken);
        var (code, _, error) = await CommandRun.OfAsync("--database", file);
        Assert.Equal(1, code);
        Assert.Contains("notes.db: SQLite cannot use this file", error, StringComparison.Ordinal);
        Assert.Equal(5_000, new FileInfo(file).Length);
    }

    [Fact]
    public async Task A_public_address_that_is_none_stops_the_start_with_a_sentence()
    {
        var file = Path.Combine(folder, "x.db");
        var (code, _, error) = await CommandRun.OfAsync("--database", file, "--FocusThemes:PublicAddress=themes.example.org");
        Assert.Equal(1, code);
        Assert.StartsWith("FocusThemes:PublicAddress is “themes.example.org”", error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task Wrong_usage_is_code_2() => Assert.Equal(2, (await CommandRun.OfAsync("--nonsense")).Code);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
