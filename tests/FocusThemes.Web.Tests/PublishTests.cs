using System.Text.RegularExpressions;

namespace FocusThemes.Web.Tests;

/// <summary>What a study's publish.json keeps from everybody, and what stands at the gate before the study leaves.</summary>
public sealed partial class PublishTests : IDisposable
{
    private const string Sheet =
        "Theme,Concept,Quote,Participant,Role,Age\nWaiting,Long,I saw Zenobia Quill at the door.,P1,nurse,47\nWaiting,Long,It was quiet there.,P2,nurse,30\n"
        + "Going,Slow,\"Walk to Marrow\nLane, said zenobia quill.\",P1,nurse,47\nGoing,Slow,Buses never came.,P3,nurse,31\n";

    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task Redacted_words_are_in_no_file_index_page_or_export()
    {
        folder.Write("places/about.md", "With Zenobia  Quill and others.\n");
        folder.Write("places/study.json", """{"title": "Doors of Marrow Lane", "note": "by Z\u0065nobia Quill"}""");
        folder.Write("places/publish.json", """{"redact": ["Zenobia Quill", "Marrow Lane"]}""");
        var (output, _) = await ImportAsync(Sheet);
        Assert.DoesNotContain("Zenobia", output, StringComparison.OrdinalIgnoreCase);
        await folder.HasNoneOfAsync("places", "Zenobia", "Quill", "Marrow");
        var site = folder.Served;
        Assert.Equal(["I saw [redacted] at the door.", "It was quiet there.", "Walk to [redacted], said [redacted].", "Buses never came."], await QuotesAsync(site));
        Assert.Equal("Doors of [redacted]", (await site.PageAsync("/studies/places")).QuerySelector("h1")!.TextContent);
        Assert.Empty((await site.PageAsync("/quotes?q=zenobia")).Quotes());
    }

    [Fact]
    public async Task Words_that_are_redacted_later_are_gone_from_what_was_read_before()
    {
        await ImportAsync(Sheet);
        await ImportAsync($"{Sheet}Going,Slow,Once more.,P2,nurse,30\n");
        folder.Write("places/publish.json", """{"redact": ["Zenobia Quill"]}""");
        var (output, _) = await ImportAsync($"{Sheet}Going,Slow,Once more.,P2,nurse,30\n");
        Assert.DoesNotContain("Zenobia", output, StringComparison.OrdinalIgnoreCase);
        await folder.HasNoneOfAsync("places", "Zenobia", "Quill");
    }

    [Fact]
    public async Task What_was_redacted_is_not_read_again_without_being_told_what()
    {
        folder.Write("places/publish.json", """{"redact": ["Zenobia Quill"]}""");
        await ImportAsync(Sheet);
        File.Delete(folder.PathOf("places/publish.json"));
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("places"));
        Assert.Equal(1, code);
        Assert.Contains("words of it were redacted when it was read last", output + error, StringComparison.Ordinal);
        Assert.Equal(1, (await folder.RunAsync("import", folder.Write("places.csv", Sheet), "--study", "places")).Code);
        await folder.HasNoneOfAsync("places", "Zenobia", "Quill");
    }

    [Fact]
    public async Task A_redaction_that_stands_nowhere_is_told_without_its_words()
    {
        folder.Write("places/publish.json", """{"redact": ["Zenobia Quill", "Nowhere Hall"]}""");
        var (output, error) = await ImportAsync(Sheet);
        Assert.Contains("Redaction 2 stands in none of the study's texts", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("Nowhere", output + error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "this cannot be understood")]
    [InlineData("[]", "this cannot be understood")]
    [InlineData("""{"redacted": []}""", "this cannot be understood")]
    [InlineData("""{"redact": ["Zenobia Quill", " - "]}""", "each of “redact” is words")]
    [InlineData("""{"smallest": 0}""", "“smallest” is a number of people from 1 to 100")]
    [InlineData("""{"attributes": [""]}""", "each of “attributes” is the name of one")]
    public async Task What_is_not_understood_stops_the_reading_with_a_sentence(string json, string sentence)
    {
        folder.Write("places/table.csv", Sheet);
        folder.Write("places/publish.json", json);
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("places"));
        Assert.Equal(1, code);
        Assert.Contains($"publish.json", error, StringComparison.Ordinal);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.DoesNotContain("Zenobia", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attributes_that_are_not_shown_are_nowhere()
    {
        folder.Write("places/publish.json", """{"attributes": ["role"]}""");
        await ImportAsync(Sheet.Replace(",47", ",forty-seven", StringComparison.Ordinal).Replace(",30", ",thirty", StringComparison.Ordinal).Replace(",31", ",thirtyone", StringComparison.Ordinal));
        await folder.HasNoneOfAsync("places", "forty", "thirty");
        var site = folder.Served;
        Assert.Contains("nurse", await site.TextAsync("/studies/places/participants.json", "application/json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attributes_that_are_not_shown_are_gone_from_attributions()
    {
        folder.Write("places/publish.json", """{"attributes": ["role"]}""");
        folder.Write("places/table.txt", "1) Waiting\n“It was quiet there all day.” (P1, nurse, woman)\n“I sat down for a while.” (P2, carter, man)\n2) Going\n“I ran all the way.” (P3, nurse, woman)\n");
        Assert.Equal(0, (await folder.RunAsync("import", folder.PathOf("places"))).Code);
        await folder.HasNoneOfAsync("places", "woman");
        var site = folder.Served;
        Assert.Contains("nurse", await site.TextAsync("/studies/places/participants.json", "application/json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conditions_of_access_are_told_on_the_overview_and_in_exports()
    {
        folder.Write("places/publish.json", """{"access": "For teaching alone; ask the team."}""");
        await ImportAsync(Sheet);
        var site = folder.Served;
        Assert.Contains("Access: For teaching alone; ask the team.", (await site.PageAsync("/studies/places")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Access: For teaching alone; ask the team.", await ExportAsync("md"), StringComparison.Ordinal);
        Assert.Contains("\"access\":\"For teaching alone; ask the team.\"", await ExportAsync("json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("names.csv", "Real name,Pseudonym\nZenobia Quill,Ruth\nMarrow Lane,the lane\nP1,Dora\n")]
    [InlineData("names.json", """{"Zenobia Quill": "Ruth", "Marrow Lane": "the lane", "P1": "Dora"}""")]
    public async Task Pseudonyms_stand_for_names_everywhere_and_their_list_is_nowhere(string name, string list)
    {
        folder.Write("places/table.csv", Sheet);
        folder.Write("places/about.md", "With Zenobia Quill.\n");
        var names = folder.Write(name, list);
        Assert.Equal(0, (await folder.RunAsync("import", folder.PathOf("places"), "--pseudonyms", names)).Code);
        await folder.HasNoneOfAsync("places", "Zenobia", "Quill", "Marrow");
        var site = folder.Served;
        Assert.Equal(["I saw Ruth at the door.", "It was quiet there.", "Walk to the lane, said Ruth.", "Buses never came."], await QuotesAsync(site));
        Assert.Equal(["P2", "P3", "Dora", "All"], (await site.PageAsync("/studies/places/participants")).Texts("main th[scope=row]").Select(who => who.Split(',')[0]));
        var (code, _, error) = await folder.RunAsync("import", folder.PathOf("places"));
        Assert.Equal(1, code);
        Assert.Contains("name the list with --pseudonyms", error, StringComparison.Ordinal);
        Assert.Contains("unchanged", (await folder.RunAsync("import", folder.PathOf("places"), "--pseudonyms", names)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Zenobia Quill\n", "has two columns")]
    [InlineData("Zenobia Quill,Ruth\nZenobia Quill,Dora\n", "stands in it twice")]
    [InlineData("{\"Zenobia Quill\": 3}", "no JSON object of names")]
    [InlineData(null, "there is no such file")]
    public async Task A_list_of_pseudonyms_that_is_not_understood_keeps_everything_from_being_read(string? list, string sentence)
    {
        var names = list is null ? folder.PathOf("none.csv") : folder.Write("names.csv", list);
        var (code, output, error) = await folder.RunAsync("import", folder.Write("places.csv", Sheet), "--pseudonyms", names);
        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.DoesNotContain("Zenobia", output + error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Database));
    }

    [Theory]
    [InlineData("{\"focusThemesText\":1}")]
    [InlineData("{\"focusThemesText\":1,\"text\":\"Theme\",\"grids\":[{\"rows\":[{\"cells\":[[0,9,0]]}]}]}")]
    [InlineData("{\"focusThemesText\":1,\"text\":\"Theme\",\"grids\":[null]}")]
    [InlineData("{\"focusThemesText\":1,\"text\":")]
    public async Task A_kept_text_that_somebody_has_changed_is_refused(string text)
    {
        var (code, _, error) = await folder.RunAsync("import", folder.Write("places.txt", text));
        Assert.Equal(1, code);
        Assert.Contains("this is no longer the text that was kept", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gate_stops_at_each_place_until_it_is_answered()
    {
        const string Telling =
            "Theme,Quote,Participant,Role\nWaiting,\"I met Zenobia Quill there, who is my boss.\",P1,nurse\nWaiting,I work in Marrowtown and like it.,P2,nurse\n"
            + "Going,Call me on 0207 946 0958 any time.,P3,nurse\nGoing,I ran.,P4,carter\n";
        await ImportAsync(Telling);
        var (code, output, error) = await folder.RunAsync("export", "places", "--format", "csv", "--public");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("places: 5 places could give away who took part; nothing was written.", error, StringComparison.Ordinal);
        string[] places =
        [
            "\"check\": \"identifying-details\", \"about\": \"2.1.1\"", "\"check\": \"names-in-words\", \"about\": \"1.1.1\"",
            "\"check\": \"places-with-person\", \"about\": \"1.1.2\"", "\"check\": \"small-cells\", \"about\": \"role carter\"",
            "\"check\": \"source-bytes\", \"about\": \"table.csv\"",
        ];
        Assert.All(places, place => Assert.Contains(place, error, StringComparison.Ordinal));
        Assert.DoesNotContain("Zenobia", error, StringComparison.Ordinal);
        var answered = AsAnswers().Matches(error).Select(place => place.Groups[1].Value).Where(place => places.Skip(2).Any(one => place.StartsWith(one, StringComparison.Ordinal)));
        folder.Write("places/checks.json", $"[{string.Join(',', answered.Select(place => $"{{{place}, \"answer\": \"accepted\", \"reason\": \"Agreed.\"}}"))}]");
        folder.Write("places/publish.json", """{"redact": ["Zenobia Quill", "0207 946 0958"]}""");
        await ImportAsync(Telling);
        Assert.Equal((0, ""), await ExportPublicAsync());
        await ImportAsync(Telling.Replace("Marrowtown", "Quarryville", StringComparison.Ordinal));
        (code, error) = await ExportPublicAsync();
        Assert.Equal(1, code);
        Assert.Contains("Something else stood there when it was answered. (\"check\": \"places-with-person\", \"about\": \"1.1.2\"", error, StringComparison.Ordinal);
        await ImportAsync(Telling);
        var site = folder.Served;
        Assert.DoesNotContain("small-cells", (await site.PageAsync("/studies/places/checks")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_beside_the_quotes_stop_it_at_the_gate_too()
    {
        folder.Write("places/about.md", "Write to zenobia.quill@example.org.\n");
        await ImportAsync("Theme,Concept,Quote,Participant\nWaiting,As our friend Zenobia Quill told us,I sat.,Ulf Marrow\n");
        var (code, error) = await ExportPublicAsync();
        Assert.Equal(1, code);
        Assert.Contains("about.md has what looks like an e-mail address (line 1). (\"check\": \"identifying-details\", \"about\": \"about.md\", \"seen\": \"", error, StringComparison.Ordinal);
        Assert.Contains("table.csv has, outside its quotes, what looks like the name of a person", error, StringComparison.Ordinal);
        Assert.Contains("1 participant code looks like the name of a person: Ulf Marrow.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Zenobia", error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_answer_that_would_hold_for_anything_is_said_each_time()
    {
        folder.Write("places/checks.json", """[{"check": "source-bytes", "about": "table.csv", "answer": "accepted", "reason": "Printed."}]""");
        await ImportAsync("Theme,Quote,Participant\nWaiting,I sat.,P1\nGoing,I ran.,P2\n");
        var (code, error) = await ExportPublicAsync();
        Assert.Equal(0, code);
        Assert.Matches("""^places: 1 answer in checks.json would hold for whatever comes to stand there; .*\n  "check": "source-bytes", "about": "table.csv", "seen": "[0-9a-f]{12}"\n$""", error);
    }

    [Fact]
    public async Task Small_cells_are_covered_by_showing_fewer_attributes_or_by_a_smaller_number()
    {
        const string Cells = "Theme,Quote,Participant,Role\nWaiting,I sat.,P1,joiner\nWaiting,I stood.,P2,joiner\nGoing,I ran.,P3,carter\n";
        folder.Write("places/checks.json", """[{"check": "source-bytes", "about": "table.csv", "answer": "accepted", "reason": "Printed."}]""");
        await ImportAsync(Cells);
        var (code, error) = await ExportPublicAsync();
        Assert.Equal(1, code);
        Assert.Contains("1 participant (P3) alone has “role carter”: fewer than 3.", error, StringComparison.Ordinal);
        Assert.Contains("2 participants (P1 and P2) alone have “role joiner”: fewer than 3.", error, StringComparison.Ordinal);
        folder.Write("places/publish.json", """{"smallest": 2}""");
        await ImportAsync(Cells);
        (_, error) = await ExportPublicAsync();
        Assert.DoesNotContain("joiner", error, StringComparison.Ordinal);
        Assert.Contains("1 participant (P3) alone", error, StringComparison.Ordinal);
        folder.Write("places/publish.json", """{"attributes": []}""");
        await ImportAsync(Cells);
        Assert.Equal((0, ""), await ExportPublicAsync());
        await folder.HasNoneOfAsync("places", "joiner", "carter");
    }

    [Fact]
    public async Task The_seed_passes_its_own_gate()
    {
        SeededLibrary.CopyTo(folder.Database, SeededLibrary.Seeds);
        var (code, _, error) = await folder.RunAsync("export", "social-innovators", "--format", "csv", "--public", "--out", folder.PathOf("out.csv"));
        Assert.Equal((0, ""), (code, error));
    }

    public void Dispose() => folder.Dispose();

    private async Task<(string Output, string Error)> ImportAsync(string text)
    {
        folder.Write("places/table.csv", text);
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("places"));
        Assert.Equal("", code == 0 ? "" : error);
        return (output, error);
    }

    // What stands in brackets behind each place.
    [GeneratedRegex("""\(("check": .*)\)$""", RegexOptions.Multiline)]
    private static partial Regex AsAnswers();

    private async Task<(int Code, string Error)> ExportPublicAsync()
    {
        var (code, _, error) = await folder.RunAsync("export", "places", "--format", "csv", "--public", "--out", folder.PathOf("out.csv"));
        return (code, error);
    }

    private async Task<string> ExportAsync(string form)
    {
        await folder.RunAsync("export", "places", "--format", form, "--out", folder.PathOf($"out.{form}"));
        return await File.ReadAllTextAsync(folder.PathOf($"out.{form}"), TestContext.Current.CancellationToken);
    }

    private static async Task<IEnumerable<string>> QuotesAsync(Site site) =>
        (await site.PageAsync("/studies/places/quotes")).Quotes().Select(quote => quote.Trim('“', '”').ReplaceLineEndings(" "));
}
