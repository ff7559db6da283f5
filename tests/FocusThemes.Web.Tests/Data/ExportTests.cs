using System.Text;
using FocusThemes.Writing;

namespace FocusThemes.Web.Tests.Data;

public sealed class ExportTests(Site site)
{
    private const string Study = "/studies/social-innovators";

    private static readonly (string Extension, string Type)[] Forms =
        [.. ExportForms.Files.Select(form => (form.Extension, form.MediaType.Split(';')[0]))];

    [Theory]
    [InlineData(Study, "social-innovators")]
    [InlineData($"{Study}/themes/7", "social-innovators-theme-7")]
    [InlineData($"{Study}/participants/1P04", "social-innovators-1P04")]
    [InlineData($"{Study}/quotes", "social-innovators-theme-7-1P04", "?theme=7&participant=1p4")]
    [InlineData($"{Study}/quotes", "social-innovators-theme-7-1P04-political", "?q=political&theme=7&participant=1P04")]
    [InlineData($"{Study}/quotes", "social-innovators-quotes")]
    [InlineData("/quotes", "library-political", "?q=political")]
    [InlineData("/quotes", "social-innovators-group-1", "?study=social-innovators&group=1")]
    public async Task Everything_is_to_be_had_in_every_form_under_a_name_of_its_own(string address, string name, string query = "")
    {
        foreach (var (extension, type) in Forms)
        {
            using var answer = await site.Http.GetAsync($"{address}.{extension}{query}", TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal($"{name}.{extension}", answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
            Assert.NotNull(answer.Headers.ETag);
            Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            using var request = new HttpRequestMessage(HttpMethod.Head, $"{address}.{extension}{query}");
            using var head = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(answer.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        }
    }

    [Fact]
    public async Task A_filter_is_said_in_the_file_and_only_its_quotes_are_in_it()
    {
        var csv = await site.TextAsync($"{Study}/quotes.csv?theme=6&participant=1p4", "text/csv");
        Assert.Equal(3, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(2, csv.Split("2 quotes by 1P04 in theme 6").Length - 1);
        Assert.Contains("\"Khan et al., 2022\"", csv, StringComparison.Ordinal);
        Assert.Contains("/studies/social-innovators/quotes/6.1.1", csv, StringComparison.Ordinal);
        var markdown = await site.TextAsync($"{Study}/quotes.md?theme=6&participant=1p4", "text/markdown");
        Assert.StartsWith("# 2 quotes by 1P04 in theme 6\n", markdown, StringComparison.Ordinal);
        Assert.Contains("2 quotes by 1P04 in theme 6. Taken from FocusThemes, page /studies/social-innovators/quotes?theme=6&participant=1P04, on 2",
            markdown.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(2, markdown.Split("> — ").Length - 1);
    }

    [Fact]
    public async Task Csv_has_a_mark_for_spreadsheets_only_when_it_is_asked_for()
    {
        var marked = await site.Http.GetByteArrayAsync($"{Study}.csv?bom=1", TestContext.Current.CancellationToken);
        var plain = await site.Http.GetByteArrayAsync($"{Study}.csv", TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.GetPreamble().Concat(plain), marked);
    }

    [Fact]
    public async Task A_name_in_other_letters_is_told_so_that_browsers_old_and_new_take_it()
    {
        using var answer = await site.Http.GetAsync($"{Study}/quotes.csv?q=等候 “x/y”", TestContext.Current.CancellationToken);
        var disposition = answer.Content.Headers.GetValues("Content-Disposition").Single();
        Assert.Contains($"filename*=UTF-8''social-innovators-{Uri.EscapeDataString("等候")}-x-y.csv", disposition, StringComparison.Ordinal);
        Assert.Contains("filename=social-innovators-__-x-y.csv", disposition, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"{Study}.docx?layout=tables", "The parameter “layout” takes reading or table.")]
    [InlineData($"{Study}/themes/7.docx?paper=a5", "The parameter “paper” takes a4 or letter.")]
    [InlineData($"{Study}/quotes.xlsx?paper=legal", "The parameter “paper” takes a4 or letter.")]
    [InlineData("/quotes.csv?bom=yes", "The parameter “bom” takes 0 or 1.")]
    public async Task An_option_that_there_is_not_is_refused_in_a_sentence(string address, string sentence) => Assert.Contains(
        sentence, await site.TextAsync(address, "application/problem+json", 400), StringComparison.Ordinal);

    [Fact]
    public async Task Options_are_heard_in_any_case_and_those_of_other_forms_are_passed_over()
    {
        var table = await site.Http.GetByteArrayAsync($"{Study}.docx?layout=table&paper=letter", TestContext.Current.CancellationToken);
        Assert.Equal(table, await site.Http.GetByteArrayAsync($"{Study}.docx?layout=TABLE&paper=Letter&bom=1", TestContext.Current.CancellationToken));
        Assert.NotEqual(table, await site.Http.GetByteArrayAsync($"{Study}.docx", TestContext.Current.CancellationToken));
        Assert.Equal(
            await site.Http.GetByteArrayAsync($"{Study}.md", TestContext.Current.CancellationToken),
            await site.Http.GetByteArrayAsync($"{Study}.md?layout=table", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/studies/none.csv", 404)]
    [InlineData($"{Study}/themes/99.docx", 404)]
    [InlineData($"{Study}/participants/9P99.xlsx", 404)]
    [InlineData($"{Study}/participants/9P99.json", 404)]
    [InlineData($"{Study}/quotes.csv?after=x", 400)]
    [InlineData($"{Study}/quotes.csv?in=titles", 400)]
    [InlineData("/quotes.md?order=x", 400)]
    [InlineData($"{Study}/matrix.csv?by=x", 400)]
    [InlineData($"{Study}/source/none.json", 404)]
    public async Task What_is_not_there_or_malformed_is_a_problem_with_a_sentence(string address, int status) =>
        Assert.Contains("\"detail\":", await site.TextAsync(address, "application/problem+json", status), StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_found_is_a_file_that_says_so()
    {
        var markdown = await site.TextAsync($"{Study}/quotes.md?theme=99", "text/markdown");
        Assert.StartsWith("# No quotes in theme 99\n", markdown, StringComparison.Ordinal);
        Assert.Contains("There is no theme 99", markdown, StringComparison.Ordinal);
        Assert.Single((await site.TextAsync($"{Study}/quotes.csv?theme=99", "text/csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData(Study)]
    [InlineData($"{Study}/themes/7")]
    [InlineData($"{Study}/participants/1P04")]
    [InlineData($"{Study}/quotes?participant=1P04")]
    [InlineData($"{Study}/quotes/7.2.1")]
    [InlineData($"{Study}/participants")]
    [InlineData($"{Study}/matrix")]
    [InlineData($"{Study}/source/table-2.txt")]
    [InlineData($"{Study}/accounted")]
    [InlineData($"{Study}/checks")]
    [InlineData($"{Study}/compare")]
    [InlineData("/quotes")]
    public async Task A_page_announces_its_data_and_they_are_there(string address)
    {
        var alternates = (await site.PageAsync(address)).QuerySelectorAll("link[rel=alternate]");
        Assert.NotEmpty(alternates);
        foreach (var alternate in alternates)
        {
            using var answer = await site.Http.GetAsync(alternate.GetAttribute("href"), TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)answer.StatusCode);
            Assert.Equal(alternate.GetAttribute("type"), answer.Content.Headers.ContentType?.MediaType);
        }
    }
}
