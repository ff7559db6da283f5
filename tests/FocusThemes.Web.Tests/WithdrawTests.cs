using FocusThemes.Storage;
using FocusThemes.Tests.Reading.Grids;

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

    private const string Paged =
        "<table><tr><th>Theme<th>Quote<tr><td>Waiting<td>“I saw the <i>zebrafinch</i> dance.” (1P02, falconer)<br>“It was quiet there.” (1P03, nurse)"
        + "<tr><td>Going<td>“We walked to the quagmire together.” (1P02, falconer)<br>“Buses never came.” (2P01, nurse)</table>";

    private const string Written =
        "| Theme | Quote |\n|---|---|\n| Waiting | “I saw the zebrafinch dance.” (1P02, falconer) |\n| Waiting | “It was quiet there.” (1P03, nurse) |\n"
        + "| Going | “We walked to the quagmire together.” (1P02, falconer) |\n| Going | “Buses never came.” (2P01, nurse) |\n";

    private static readonly string[] Gone = ["zebrafinch", "quagmire", "falconer", "1P02"];

    private static readonly string[] Left = ["[words withdrawn]", "It was quiet there.", "[words withdrawn]", "Buses never came."];

    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task What_stands_in_their_place_is_counted_found_and_asked_about_by_nobody()
    {
        await ImportAsync("table.csv", Sheet);
        await folder.RunAsync("withdraw", "places", "1P02");
        await using var site = folder.Serve();
        Assert.DoesNotContain("withdrawn", await site.Http.GetStringAsync("/studies/places/words.csv", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("No quotes with “withdrawn”", (await site.PageAsync("/studies/places/quotes?q=withdrawn")).Heading());
        var (_, checks, _) = await folder.RunAsync("check", "places");
        Assert.DoesNotContain("name no participant", checks, StringComparison.Ordinal);
        Assert.DoesNotContain("[words withdrawn]", checks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_reading_has_no_doubts_about_what_stands_in_their_place()
    {
        await ImportAsync("table.csv", Sheet);
        await folder.RunAsync("withdraw", "places", "1P02");
        folder.Write("places/table.csv", Sheet.Replace("never came", "came never", StringComparison.Ordinal));
        var (code, output, _) = await folder.RunAsync("import", folder.PathOf("places"));
        Assert.Equal(0, code);
        Assert.StartsWith("places: replaced. 4 quotes by 2 people in 2 themes; nothing is doubtful.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("[words withdrawn]", output, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Tables => new()
    {
        { "table.txt", Running }, { "table.csv", Sheet }, { "table.html", Paged }, { "table.md", Written },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task No_word_of_theirs_is_in_the_file_its_log_any_page_or_any_export(string name, string text)
    {
        await ImportAsync(name, text.Replace("quiet", "silent", StringComparison.Ordinal));
        await ImportAsync(name, text);
        Assert.Contains("zebrafinch", folder.InFiles(), StringComparison.Ordinal);
        var packed = folder.Packed();
        Assert.Equal(2, packed.Count);
        var (code, output, error) = await folder.RunAsync("withdraw", "places", "1p2");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(
            "places: 1P02 is withdrawn: 2 quotes, and what was told of them, with 1 earlier reading of the study, which has them too. "
            + "In the place of each quote stands [words withdrawn].", output, StringComparison.Ordinal);
        await folder.HasNoneOfAsync("places", Gone);
        // Nor is what was packed with their words left in a free page, where nobody would read it.
        var bytes = await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken);
        Assert.All(packed, one => Assert.Equal(-1, bytes.AsSpan().IndexOf(one)));
        Assert.Equal(Left, await QuotesAsync());
        var site = folder.Served;
        Assert.Equal(["1P03", "2P01", "All"], (await site.PageAsync("/studies/places/participants")).Texts("main th[scope=row]").Select(who => who.Split(',')[0]));
        Assert.Contains("is not kept", (await site.PageAsync($"/studies/places/source/{name}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_gone_from_a_workbook()
    {
        await File.WriteAllBytesAsync(folder.PathOf("places.xlsx"), MadeBook.Of(string.Concat(Sheet.TrimEnd().Split('\n')
            .Select((line, i) => MadeBook.Row(i + 1, "", line.Split(','))))), TestContext.Current.CancellationToken);
        await folder.RunAsync("import", folder.PathOf("places.xlsx"));
        Assert.Equal(0, (await folder.RunAsync("withdraw", "places", "1P02")).Code);
        await folder.HasNoneOfAsync("places", Gone);
        Assert.Equal(Left, await QuotesAsync());
    }

    [Fact]
    public async Task They_are_gone_from_a_project_with_what_of_them_is_not_coded()
    {
        await ImportAsync("table.csv", Sheet);
        await folder.RunAsync("export", "places", "--format", "qdpx", "--out", folder.PathOf("project.qdpx"));
        await folder.RunAsync("import", folder.PathOf("project.qdpx"));
        await folder.RunAsync("remove", "places");
        Assert.Equal(0, (await folder.RunAsync("withdraw", "project", "1P02")).Code);
        await folder.HasNoneOfAsync("project", Gone);
        Assert.Equal(Left.Order(), (await QuotesAsync("project")).Order());
    }

    [Fact]
    public async Task A_projects_own_file_brings_nobody_back_and_takes_nobody_out_of_another()
    {
        await ImportAsync("table.csv", Sheet.Replace("1P02", "1P02X", StringComparison.Ordinal));
        await folder.RunAsync("export", "places", "--format", "qdpx", "--out", folder.PathOf("other.qdpx"));
        await ImportAsync("table.csv", Sheet);
        await folder.RunAsync("export", "places", "--format", "qdpx", "--out", folder.PathOf("project.qdpx"));
        await folder.RunAsync("remove", "places");
        foreach (var name in new[] { "project", "other" }) await folder.RunAsync("import", folder.PathOf($"{name}.qdpx"));
        foreach (var code in new[] { "1P02", "1P03" }) Assert.Equal(0, (await folder.RunAsync("withdraw", "project", code)).Code);
        Assert.Equal(0, (await folder.RunAsync("import", folder.PathOf("project.qdpx"), "--study", "again")).Code);
        Assert.Equal(["Buses never came.", "[words withdrawn]", "[words withdrawn]", "[words withdrawn]"], (await QuotesAsync("again")).Order(StringComparer.Ordinal));
        await folder.RunAsync("import", folder.PathOf("other.qdpx"), "--study", "another");
        foreach (var name in new[] { "other", "another" }) Assert.Contains("It was quiet there.", await QuotesAsync(name));
    }

    [Fact]
    public async Task The_same_files_and_others_of_the_same_text_do_not_bring_them_back()
    {
        await ImportAsync("table.csv", Sheet);
        await folder.RunAsync("withdraw", "places", "1P02");
        Assert.StartsWith("places: unchanged", await ImportAsync("table.csv", Sheet), StringComparison.Ordinal);
        await folder.HasNoneOfAsync("places", Gone);
        var output = await ImportAsync("table.csv", $"{Sheet}Going,Slow,I ran.,3P01,nurse,31\nGoing,Slow,The zebrafinch again flew off.,1P02,falconer,47\n");
        Assert.DoesNotContain("zebrafinch", output, StringComparison.Ordinal);
        await folder.HasNoneOfAsync("places", Gone);
        Assert.Equal([.. Left, "I ran.", "[words withdrawn]"], await QuotesAsync());
        await folder.RunAsync("import", folder.Write("other.csv", Sheet));
        await folder.HasNoneOfAsync("other", Gone);
        await folder.RunAsync("remove", "places");
        await ImportAsync("table.csv", Sheet);
        await folder.HasNoneOfAsync("places", Gone);
        await ImportAsync("table.csv", Sheet.Replace("1P02", "1-P 2", StringComparison.Ordinal));
        await folder.HasNoneOfAsync("places", [.. Gone, "1-P 2"]);
    }

    [Fact]
    public async Task The_file_of_an_earlier_reading_does_not_bring_them_back_either()
    {
        await ImportAsync("table.csv", Sheet);
        await ImportAsync("table.csv", Sheet.Replace("quiet", "silent", StringComparison.Ordinal));
        foreach (var code in new[] { "1P03", "1P02" }) await folder.RunAsync("withdraw", "places", code);
        await folder.RunAsync("import", folder.Write("first.csv", Sheet));
        await folder.HasNoneOfAsync("first", [.. Gone, "1P03", "quiet"]);
    }

    [Fact]
    public async Task A_start_does_not_bring_them_back_and_the_files_that_have_them_are_named()
    {
        folder.Write("seeds/places/table.csv", Sheet);
        folder.Write("seeds/places/about.md", "Nothing of anybody.\n");
        await folder.RunAsync("import", folder.PathOf("seeds"));
        folder.Write("library.of-Listing.db", "");
        using var withdraw = ProgramRun.StartWithSeeds(folder.PathOf("seeds"), "withdraw", "places", "1P02", "--database", folder.Database);
        var (code, output, _) = await withdraw.EndAsync();
        Assert.Equal(0, code);
        Assert.Contains(
            $"take them out there, or delete the files:\n  {folder.PathOf("seeds/places/table.csv")}\n  {folder.PathOf("library.of-Listing.db")}\n",
            output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("about.md", output, StringComparison.Ordinal);
        await using (var site = new Site(new SiteStart { Database = folder.Database, Seeds = [new("places/table.csv", Sheet)] }))
            await site.PageAsync("/studies/places");
        await folder.HasNoneOfAsync("places", Gone);
    }

    [Fact]
    public async Task Quotes_of_others_keep_their_addresses_answers_and_choice()
    {
        folder.Write("places/highlights.json", """{"title": "Best", "quotes": ["1.1.1", "1.1.2"]}""");
        folder.Write("places/about.md", "As one said: I saw the zebrafinch dance. So it was.\n");
        folder.Write("places/checks.json", """[{"check": "quote-length", "about": "1.1.1", "answer": "accepted", "reason": "We walked to the quagmire together."}]""");
        await ImportAsync("table.csv", Sheet.Replace(",falconer", ",x", StringComparison.Ordinal));
        await folder.RunAsync("withdraw", "places", "1P02");
        await folder.HasNoneOfAsync("places", "zebrafinch", "quagmire", "1P02");
        var site = folder.Served;
        Assert.Contains("It was quiet there.", (await site.PageAsync("/studies/places/quotes/1.1.2")).Body!.TextContent, StringComparison.Ordinal);
        var overview = await site.PageAsync("/studies/places");
        Assert.Equal(["It was quiet there."], overview.Quotes().Select(quote => quote.Trim('“', '”')));
        Assert.Contains("As one said: [words withdrawn] So it was.", overview.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Their_words_within_those_of_others_stay_and_are_told()
    {
        await ImportAsync("table.csv", $"{Sheet}Going,Slow,Like her I saw the zebrafinch dance. It was fine.,2P01,nurse,31\n");
        var (_, output, _) = await folder.RunAsync("withdraw", "places", "1P02");
        Assert.Contains("Quote 2.1.3 holds words of somebody who has withdrawn, within those of others; they stay.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_studies_that_have_their_words_are_named()
    {
        await ImportAsync("table.csv", Sheet);
        await folder.RunAsync("import", folder.Write("copy.csv", Sheet));
        var (_, output, _) = await folder.RunAsync("withdraw", "places", "1P02");
        Assert.Contains("The same quotes stand in other studies, out of which nobody was taken: copy.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_tells_and_changes_nothing()
    {
        await ImportAsync("table.csv", Sheet);
        var (code, output, _) = await folder.RunAsync("withdraw", "places", "1P02", "--dry-run");
        Assert.Equal(0, code);
        Assert.Contains("1P02 would be withdrawn: 2 quotes", output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed.", output.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("I saw the zebrafinch dance.", await QuotesAsync());
    }

    [Fact]
    public async Task Who_is_not_there_or_not_any_more_is_code_1()
    {
        await ImportAsync("table.csv", Sheet);
        Assert.Equal(1, (await folder.RunAsync("withdraw", "places", "9P09")).Code);
        Assert.Equal(1, (await folder.RunAsync("withdraw", "place", "1P02")).Code);
        await folder.RunAsync("withdraw", "places", "1P02");
        var (code, _, error) = await folder.RunAsync("withdraw", "places", "1P02");
        Assert.Equal(1, code);
        Assert.Contains("who has withdrawn already is not named any more", error, StringComparison.Ordinal);
        Assert.Equal(2, (await folder.RunAsync("withdraw", "places")).Code);
    }

    [Fact]
    public async Task Several_withdraw_one_after_the_other()
    {
        await ImportAsync("table.csv", Sheet);
        await folder.RunAsync("withdraw", "places", "1P02");
        Assert.Equal(0, (await folder.RunAsync("withdraw", "places", "2P01")).Code);
        await folder.HasNoneOfAsync("places", [.. Gone, "Buses", "2P01"]);
        Assert.Equal(["[words withdrawn]", "It was quiet there.", "[words withdrawn]", "[words withdrawn]"], await QuotesAsync());
        await ImportAsync("table.csv", $"{Sheet}\n");
        await folder.HasNoneOfAsync("places", [.. Gone, "Buses", "2P01"]);
    }

    [Fact]
    public async Task What_is_left_is_read_anew_with_a_later_version()
    {
        await ImportAsync("table.html", Paged);
        await folder.RunAsync("withdraw", "places", "1P02");
        await RunSqlAsync("PRAGMA user_version = 1");
        Assert.Equal(Left, await QuotesAsync());
        await folder.HasNoneOfAsync("places", Gone);
        await ImportAsync("table.html", Paged.Replace("Buses", "Trains", StringComparison.Ordinal));
        await folder.HasNoneOfAsync("places", Gone);
    }

    [Fact]
    public async Task A_code_that_the_study_names_as_withdrawn_is_left_out_of_a_new_library()
    {
        folder.Write("places/publish.json", """{"withdrawn": ["1p02"]}""");
        await ImportAsync("table.csv", Sheet);
        await folder.HasNoneOfAsync("places", Gone);
        Assert.Equal(Left, await QuotesAsync());
    }

    [Fact]
    public async Task Whom_the_study_names_as_withdrawn_no_file_of_an_earlier_reading_brings_back()
    {
        await ImportAsync("table.csv", Sheet);
        folder.Write("places/publish.json", """{"withdrawn": ["1p02"]}""");
        await ImportAsync("table.csv", Sheet.Replace("quiet", "silent", StringComparison.Ordinal));
        await folder.RunAsync("import", folder.Write("first.csv", Sheet));
        await folder.HasNoneOfAsync("first", Gone);
    }

    [Fact]
    public async Task A_site_that_runs_meanwhile_shows_them_no_more()
    {
        await ImportAsync("table.csv", Sheet);
        var site = folder.Served;
        Assert.Contains("I saw the zebrafinch dance.", (await site.PageAsync("/studies/places/quotes")).Body!.TextContent, StringComparison.Ordinal);
        await folder.RunAsync("withdraw", "places", "1P02");
        Assert.DoesNotContain("zebrafinch", (await site.PageAsync("/studies/places/quotes")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await site.PageAsync("/quotes?q=zebrafinch")).Quotes());
        foreach (var word in Gone) Assert.DoesNotContain(word, folder.InFiles(), StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => folder.Dispose();

    private async Task<string> ImportAsync(string name, string text)
    {
        folder.Write($"places/{name}", text);
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("places"));
        Assert.Equal((0, ""), (code, error));
        return output;
    }

    private async Task<IEnumerable<string>> QuotesAsync(string study = "places") =>
        (await folder.Served.PageAsync($"/studies/{study}/quotes")).Quotes().Select(quote => quote.Trim('“', '”'));

    private async Task RunSqlAsync(string sql)
    {
        LibraryContext.CloseReaders(folder.Database);
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.Database};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Said by the tests above.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
