using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FocusThemes.Reading;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Web.Tests.Pages;

public sealed class TryTests(Site site) : IClassFixture<Site>
{
    private const string Columns = "What they say,Words,Who\nAccess,It is dear,Mia\nQuality,They smile,Liam\n";

    private static string Seed => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "social-innovators", "table-2.txt"));

    [Fact]
    public async Task A_pasted_table_is_shown_as_it_is_read()
    {
        // As a browser sends a field: every line break as two characters.
        var page = await PostedAsync(Field("text", Seed.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal("What was read", page.Heading());
        Assert.Equal(["5", "11", "12", "9", "100%"], page.QuerySelectorAll(".facts dd").Select(fact => fact.Text()));
        Assert.Contains("Participants look like “(2P14)”: 9 found.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(12, page.QuerySelectorAll("figure blockquote").Length);
        Assert.Equal(Seed.Split('\n').Length, page.QuerySelectorAll("ol.src > li").Length);
        Assert.All(page.QuerySelectorAll("main a[href^='#L']"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal(Seed, ((IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("Theme\tQuote\nAccess\t“It is dear” (Ann, nurse)\nQuality\t“They smile” (Bob, nurse)\n", "Participant|Quotes|Role", "")]
    [InlineData("Theme\tQuote\nAccess\t“It is dear” (1P04)\nQuality\t“They smile” (C01)\n", "Participant|Focus group|Quotes", "–: no group in the code.")]
    public async Task Participants_have_a_column_for_what_is_known_of_them_and_none_for_what_is_not(string table, string columns, string note)
    {
        var people = (await PostedAsync(Field("text", table))).QuerySelector("section:has(> #who)")!;
        Assert.Equal(columns, string.Join('|', people.Texts("thead th")));
        Assert.Equal(note, string.Join('|', people.Texts("p")));
    }

    [Fact]
    public async Task What_a_workbook_hides_is_told_and_not_shown()
    {
        var page = await PostedAsync(FileOf("table.xlsx", HidingSite.Book));
        var words = page.DocumentElement.OuterHtml;
        Assert.Contains("It lasts.", words, StringComparison.Ordinal);
        Assert.DoesNotContain(HidingSite.Secret, words, StringComparison.Ordinal);
        Assert.Contains("1 hidden row of the sheet “Themes” was left out: 3.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_called_and_cited_as_it_says_itself()
    {
        var file = FileOf("paper.xml", Encoding.UTF8.GetBytes(ImportCitationTests.Article));
        var page = await PostedAsync(file);
        Assert.Equal("Rooms without a clock", page.Texts(".eyebrow")[0]);
        Assert.Contains($"Cited as: {ImportCitationTests.Cited}", page.Texts(".note"));
        using var taken = await PostAsync(file, Field("take", "zip"));
        using var archive = new ZipArchive(await taken.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        await using var written = await archive.Entries.Single(entry => entry.Name == "study.json").OpenAsync(TestContext.Current.CancellationToken);
        using var citation = await JsonDocument.ParseAsync(written, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("Journal of Waiting", citation.RootElement.GetProperty("container-title").GetString());
    }

    [Theory]
    [InlineData("md", "text/markdown", "# Mine")]
    [InlineData("csv", "text/csv", "2P14")]
    [InlineData("json", "application/json", "\"slug\":\"mine\"")]
    public async Task What_was_read_is_taken_along(string form, string mediaType, string words)
    {
        using var answer = await PostAsync(Field("text", Seed), Field("title", "Mine"), Field("take", form));
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docx", "mine.docx", "word/document.xml")]
    [InlineData("xlsx", "mine.xlsx", "xl/workbook.xml")]
    [InlineData("qdpx", "mine.qdpx", "project.qde")]
    [InlineData("zip", "mine.zip", "mine/study.json")]
    public async Task Files_of_the_field_are_taken_along_too(string form, string name, string entry)
    {
        using var answer = await PostAsync(Field("text", Seed), Field("title", "Mine"), Field("take", form));
        Assert.Equal(name, answer.Content.Headers.ContentDisposition?.FileName);
        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(archive.GetEntry(entry));
    }

    [Fact]
    public async Task A_project_is_taken_along_with_its_own_codes()
    {
        var project = Encoding.UTF8.GetBytes("""
            <Project xmlns="urn:QDA-XML:project:1.0" name="Gardens"><CodeBook><Codes><Code guid="a" name="Hope" isCodable="false">
            <Code guid="b" name="Small hope" isCodable="true"><Code guid="c" name="For rain" isCodable="true"/></Code></Code></Codes></CodeBook>
            <Sources><TextSource guid="t" name="Anna"><PlainTextContent>We hoped for rain.</PlainTextContent><PlainTextSelection guid="s"
            startPosition="0" endPosition="8"><Coding guid="k"><CodeRef targetGUID="c"/></Coding></PlainTextSelection></TextSource></Sources></Project>
            """);
        using var answer = await PostAsync(FileOf("gardens.qde", project), Field("take", "qdpx"));
        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        await using var written = await archive.GetEntry("project.qde")!.OpenAsync(TestContext.Current.CancellationToken);
        var xml = await System.Xml.Linq.XElement.LoadAsync(written, default, TestContext.Current.CancellationToken);
        Assert.Equal(["Hope", "Small hope", "For rain"], xml.Descendants().Where(one => one.Name.LocalName == "Code").Select(code => code.Attribute("name")!.Value));
        Assert.Equal(2, archive.Entries.Count);
    }

    [Theory]
    [InlineData("matrix", "mine-matrix.csv", "theme,title,1P02,1P03,1P04,1P05,1P07,2P010,2P14,C01,C02,all\r\n4,")]
    [InlineData("checks", "mine-checks.md", "# Checks\n\nMine\\.\n\n10 of 20 checks found something: ")]
    public async Task Who_speaks_where_and_the_checks_are_taken_along_too(string form, string name, string words)
    {
        using var answer = await PostAsync(Field("text", Seed), Field("title", "Mine"), Field("take", form));
        Assert.Equal(name, answer.Content.Headers.ContentDisposition?.FileName);
        Assert.StartsWith(
            words, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_example_is_one_button_away_and_everything_is_read_from_it()
    {
        var page = await site.PageAsync("/try");
        var example = page.QuerySelectorAll("form").First(form => form.Text().Contains("See an example first", StringComparison.Ordinal));
        Assert.Equal(("post", "/try"), (example.GetAttribute("method"), example.GetAttribute("action")));
        var read = await PostedAsync(
            Field("text", ((IHtmlTextAreaElement)example.QuerySelector("textarea")!).Value), Field("title", "Night shifts"));
        Assert.Equal(["3", "5", "8", "5", "100%"], read.QuerySelectorAll(".facts dd").Select(fact => fact.Text()));
        Assert.Contains(
            "100% accounted for: 79% in records, 16% marks, headings and spaces, 5% notes; 1 doubt.", read.Texts("p"));
        Assert.Equal(["Together", "Alone", "At handover", "By patients", "On the ward"], read.Texts("h3.part"));
        Assert.DoesNotContain("See an example first", read.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_stands_first_and_the_forms_are_folded_below_it()
    {
        var page = await PostedAsync(Field("text", Seed), Field("title", "Mine"));
        var order = page.QuerySelectorAll(".facts, .next, main section, form.try").Select(part => part.GetAttribute("aria-labelledby") ?? part.ClassName);
        Assert.Equal(["facts", "next", "t4", "t5", "t6", "t7", "t8", "matrix", "checks"], order.Take(9));
        Assert.Equal("try", page.QuerySelectorAll("main form")[^1].ClassName);
        Assert.Equal(["Read it otherwise", "The table, or another one"], page.Texts("form.try > details > summary"));
        Assert.All(page.QuerySelectorAll("main details"), details => Assert.False(details.HasAttribute("open")));
        Assert.Equal(
            ["Markdown", "CSV", "Excel", "Word", "JSON", "Coded project (REFI-QDA)", "Who speaks where (CSV)", "Checks (Markdown)", "its folder (zip)"],
            page.QuerySelectorAll("button[name=take]").Select(button => button.Text()));
        Assert.All(page.QuerySelectorAll("button[name=take]"), button => Assert.Equal("table", button.GetAttribute("form")));
        Assert.NotNull(page.QuerySelector("#otherwise"));
    }

    [Fact]
    public async Task Who_speaks_where_and_the_checks_are_shown_without_addresses_that_are_none()
    {
        var page = await PostedAsync(Field("text", Seed));
        Assert.Equal(
            ["4 Settings, context, environment, and leaving the classroom 000000100 1"],
            page.QuerySelector("#matrix")!.ParentElement!.Texts("tbody tr").Take(1));
        Assert.Contains("Theme 4 rests on one quote, by 2P14.", page.GetElementById("theme-evidence")!.ParentElement!.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("main a[href]"), link => link.GetAttribute("href")!.StartsWith("/studies/", StringComparison.Ordinal));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task What_is_doubtful_is_counted_beside_what_is_accounted_for()
    {
        var page = await PostedAsync(Field("text", "Theme\tQuote\nAccess\t“It is dear” (P1)\tmore than there are columns\nQuality\t“They smile” (P2)"));
        Assert.Contains(page.Texts("p.note"), note => note.EndsWith("; 1 doubt.", StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll("#doubts + ul li"));
    }

    private const string Between =
        "They went home after all the others in the big waiting room had gone home too and somebody came and told us so.";

    [Fact]
    public async Task A_summary_leads_and_a_second_reading_is_one_button_away()
    {
        // Whether the authors or a participant say what stands between two quotes, nothing tells.
        var page = await PostedAsync(Field(
            "text", "Theme, Quotes\n1) Waiting\nNobody tells us. We wait here for hours. “We sat there for hours.” (P01)\n“Nobody came to us.” (P02) "
                + "They went home after all the others in the big waiting room had gone home too and somebody came and told us so. “I just left.” (P03)\n2) Care at home\n“She is an angel.” (P01)\n"));
        Assert.Equal(["4 quotes by 3 people in 2 themes; 1 place is doubtful. All of the quotes are sure."], page.Texts("h1 + .lede"));
        Assert.DoesNotContain(Between, page.Quotes());
        var button = Assert.Single(page.QuerySelectorAll("#doubts ~ ul button"));
        Assert.Equal(
            ("table", "place", "Read it so: line 4", """{"places":{"4:27":"quote"}}"""),
            (button.GetAttribute("form"), button.GetAttribute("name"), button.GetAttribute("aria-label"), button.ParentElement!.Texts("code").Single()));

        var chosen = await PostedAsync([.. Sent(page)], Field("place", button.GetAttribute("value")!));
        Assert.Equal(["5 quotes by 3 people in 2 themes; nothing is doubtful."], chosen.Texts("h1 + .lede"));
        Assert.Contains(Between, chosen.Quotes());
        Assert.Contains("At line 4, column 27 begins a quote, as was said.", chosen.Texts(".how li"));

        // What was chosen is kept with the next choice, and in what is taken along, until its mark is taken away.
        var next = await PostedAsync([.. Sent(chosen)], Field("place", "3:18=quote"));
        Assert.Equal(["At line 4, column 27 begins a quote", "At line 3, column 18 begins a quote"], next.Texts("label:has([name=place])"));
        using var taken = await PostAsync([.. Sent(next)], Field("take", "zip"));
        using var archive = new ZipArchive(await taken.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        await using var written = await archive.Entries.Single(entry => entry.Name == "study.json").OpenAsync(TestContext.Current.CancellationToken);
        using var citation = await JsonDocument.ParseAsync(written, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(
            """{"4:27":"quote","3:18":"quote"}""",
            string.Concat(citation.RootElement.GetProperty("custom").GetProperty("reading").GetProperty("places").GetRawText().Where(c => !char.IsWhiteSpace(c))));
        var without = await PostedAsync([.. Sent(next).Where(field => field.Name != "place")]);
        Assert.DoesNotContain(Between, without.Quotes());
    }

    [Fact]
    public async Task A_place_that_is_none_is_refused_with_a_sentence()
    {
        var page = await PostedAsync(Field("text", Seed));
        var refused = await PostedAsync(HttpStatusCode.UnprocessableEntity, [.. Sent(page)], Field("place", "12=concept"));
        Assert.StartsWith("“12” is no place;", refused.Texts("[role=alert]").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_taken_along_is_read_as_the_same_study_with_what_was_said_of_its_columns()
    {
        // Nothing tells which of these columns are the themes: the page asks.
        var preview = await PostedAsync(HttpStatusCode.UnprocessableEntity, FileOf("table.csv", Encoding.UTF8.GetBytes(Columns)));
        Assert.Equal(3, preview.QuerySelectorAll("select[name=columns]").Length);
        using var answer = await PostAsync(
            [.. Sent(preview).Where(field => field.Name is not ("columns" or "title"))], Field("title", "My study"),
            Field("columns", "theme", "quote", "participant"), Field("take", "zip"));
        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;
        await archive.ExtractToDirectoryAsync(folder, TestContext.Current.CancellationToken);
        var files = StudyFolder.Read(Path.Combine(folder, "my-study"));
        Assert.Equal(Columns, Encoding.UTF8.GetString(Assert.Single(files.Tables).Bytes));
        var study = StudyReader.Read(files).Study;
        Assert.Equal(["Access", "Quality"], study.Themes.Select(theme => theme.Title));
        Assert.Equal("My study", study.Title);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_was_said_of_one_table_is_not_taken_for_another()
    {
        var preview = await PostedAsync(Field("text", "Theme\tQuote\nAccess\t“It is dear” (P1)\nQuality\t“They smile” (P2)"));
        Sending[] rest = [.. Sent(preview).Where(field => field.Name is not ("columns" or "text"))];
        Assert.Equal("12", (await PostedAsync(rest, Field("columns", "quote", "theme"), Field("text", Seed))).QuerySelectorAll(".facts dd")[2].Text());
    }

    [Fact]
    public async Task Hostile_words_are_shown_as_words()
    {
        const string Hostile = "<script>alert(1)</script>\"'&<b>";
        var page = await PostedAsync(Field("text", $"Theme\tQuote\n{Hostile}\t“{Hostile}” (P1)\nB\t“{Hostile}” (P2)"), Field("title", Hostile));
        Assert.Equal(2, page.QuerySelectorAll("figure").Length);
        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.Null(page.QuerySelector("main b:not(.matrix b)"));
        Assert.Contains(Hostile, page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 400, "nothing to read")]
    [InlineData("Dear all, please find the minutes attached.", 422, "No theme was found")]
    [InlineData("Theme\tQuote\nA\t“B” (P1)\0", 422, "NUL")]
    public async Task What_cannot_be_a_table_is_answered_with_a_sentence_and_stays_in_the_form(string text, int status, string sentence)
    {
        using var answer = await PostAsync(Field("text", text));
        Assert.Equal(status, (int)answer.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(sentence, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        if (!text.Contains('\0', StringComparison.Ordinal)) Assert.Equal(text, ((IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value);
    }

    [Fact]
    public async Task More_than_four_megabytes_are_refused_with_a_sentence()
    {
        using var answer = await PostAsync(Field("text", new string('x', 7_000_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("4 MB", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("columns", "nonsense")]
    [InlineData("numbering", "what?")]
    [InlineData("attribution", "!!!")]
    [InlineData("kept", "%%%")]
    public async Task Fields_that_hold_what_they_cannot_are_answered_with_a_sentence(string field, string value)
    {
        var preview = await PostedAsync(FileOf("table.csv", Encoding.UTF8.GetBytes("Theme,Quote\nAccess,It is dear\n")));
        using var answer = await PostAsync([.. Sent(preview).Where(one => one.Name != field)], Field(field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory]
    [InlineData("text/xml")]
    [InlineData("application/json")]
    [InlineData(null)]
    public async Task What_is_no_form_is_refused_with_a_sentence(string? mediaType)
    {
        using var body = new ByteArrayContent("<table/>"u8.ToArray());
        if (mediaType is not null) body.Headers.ContentType = new(mediaType);
        using var answer = await site.Http.PostAsync("/try", body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains(
            "A table comes in a form", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_stored_and_nothing_of_it_is_logged()
    {
        var before = await File.ReadAllBytesAsync(site.Database, TestContext.Current.CancellationToken);
        var files = Directory.GetFiles(Path.GetDirectoryName(site.Database)!);
        using var answer = await PostAsync(Field("text", "Theme\tQuote\nAccess\t“Zanzibarian words” (P1)\nB\t“Others” (P2)"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(before, await File.ReadAllBytesAsync(site.Database, TestContext.Current.CancellationToken));
        Assert.Equal(files, Directory.GetFiles(Path.GetDirectoryName(site.Database)!));
        Assert.DoesNotContain(site.Log, entry => entry.RenderMessage(null).Contains("Zanzibarian", StringComparison.Ordinal));
        using var studies = JsonDocument.Parse(await site.TextAsync("/studies.json", "application/json"));
        Assert.DoesNotContain("table", studies.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "/try", "GET, HEAD, POST")]
    [InlineData("DELETE", "/try", "GET, HEAD, POST")]
    [InlineData("POST", "/", "GET, HEAD")]
    [InlineData("POST", "/try/x", "GET, HEAD")]
    [InlineData("POST", "/quotes", "GET, HEAD")]
    public async Task Every_other_way_in_stays_closed(string method, string address, string allowed)
    {
        using var request = new HttpRequestMessage(new(method), address);
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(allowed, string.Join(", ", answer.Content.Headers.Allow));
    }

    private static Sending[] Field(string name, params string[] values) =>
        [.. values.Select(value => new Sending(name, value))];

    private static Sending[] FileOf(string name, byte[] bytes) => [new("file", name, bytes)];

    // What a browser would send of the page's form.
    private static IEnumerable<Sending> Sent(IHtmlDocument page) =>
        page.QuerySelectorAll("form.try [name]").SelectMany(field => field switch
        {
            IHtmlSelectElement select => [new(select.Name!, select.Value!)],
            IHtmlTextAreaElement area => [new(area.Name!, area.Value)],
            IHtmlInputElement { Type: "checkbox", IsChecked: false } or IHtmlInputElement { Type: "file" } => [],
            IHtmlInputElement input => [new(input.Name!, input.Value)],
            _ => Array.Empty<Sending>(),
        });

    private Task<IHtmlDocument> PostedAsync(params Sending[][] fields) => PostedAsync(HttpStatusCode.OK, fields);

    private async Task<IHtmlDocument> PostedAsync(HttpStatusCode status, params Sending[][] fields)
    {
        using var answer = await PostAsync(fields);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == status, html);
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    private async Task<HttpResponseMessage> PostAsync(params Sending[][] fields)
    {
        using var form = new MultipartFormDataContent();
#pragma warning disable CA2000 // The form disposes of what is added to it.
        foreach (var (name, value, file) in fields.SelectMany(field => field))
        {
            if (file is null) form.Add(new StringContent(value), name);
            else form.Add(new ByteArrayContent(file), name, value);
        }
#pragma warning restore CA2000

        return await site.Http.PostAsync("/try", form, TestContext.Current.CancellationToken);
    }

    /// <param name="Value">Of a file its name.</param>
    private sealed record Sending(string Name, string Value, byte[]? File = null);
}
