using System.Text.Json;
using FocusThemes.Tests;
using FocusThemes.Writing;

namespace FocusThemes.Web.Tests.Data;

/// <summary>Parts of themes, attributes and odd codes as data.</summary>
public sealed class VoicesDataTests(VoicesSite site)
{
    private const string Study = $"/studies/{Voices.Slug}";

    public static TheoryData<string> Codes => [.. Voices.Attributions.Select(by => by.Code), "Rachel, FG1", "Nina"];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task What_anybody_said_is_to_be_had_in_every_form(string code)
    {
        var page = await site.PageAsync($"{Study}/participants");
        var address = Assert.Single(page.QuerySelectorAll("tbody th a"), link => link.FirstChild!.TextContent == code).GetAttribute("href")!;
        var json = JsonElement.Parse(await site.TextAsync($"{address}.json", "application/json"));
        Assert.Equal(code, json.GetProperty("code").GetString());
        Assert.All(json.GetProperty("quotes").EnumerateArray(), quote => Assert.Equal(code, quote.GetProperty("participant").GetString()));
        // With the slash escaped, as programs do it.
        Assert.Equal(
            json.GetRawText(), await site.TextAsync($"{Study}/participants/{Uri.EscapeDataString(code)}.json", "application/json"));
        foreach (var extension in ExportForms.Files.Select(form => form.Extension))
        {
            using var answer = await site.Http.GetAsync($"{address}.{extension}", TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)answer.StatusCode);
            var file = answer.Content.Headers.ContentDisposition!;
            var name = file.FileNameStar ?? file.FileName!.Trim('"');
            Assert.StartsWith("voices-", name, StringComparison.Ordinal);
            Assert.EndsWith($".{extension}", name, StringComparison.Ordinal);
            Assert.DoesNotContain(name, sign => "/\\:*?\"<>| ,#".Contains(sign, StringComparison.Ordinal));
        }

        var csv = await site.TextAsync($"{Study}/quotes.csv?participant={Uri.EscapeDataString(code)}", "text/csv");
        Assert.Equal(json.GetProperty("quotes").GetArrayLength() + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("FG1,%20P5.csv", "voices-FG1-P5.csv")]
    [InlineData("19%20y%20o%20female.md", "voices-19-y-o-female.md")]
    [InlineData("%2318.docx", "voices-18.docx")]
    public async Task A_file_is_called_by_what_every_system_takes_in_a_name(string path, string name)
    {
        using var answer = await site.Http.GetAsync($"{Study}/participants/{path}", TestContext.Current.CancellationToken);
        Assert.Equal(name, answer.Content.Headers.ContentDisposition?.FileName);
    }

    [Fact]
    public async Task Attributes_stand_in_the_lists_of_participants()
    {
        var json = JsonElement.Parse(await site.TextAsync($"{Study}/participants.json", "application/json"));
        Assert.Equal(
            """[{"name":"sex","value":"Male"}]""",
            json.GetProperty("participants").EnumerateArray().Single(who => who.GetProperty("code").GetString() == "Male 2")
                .GetProperty("attributes").GetRawText());
        var lines = (await site.TextAsync($"{Study}/participants.csv", "text/csv")).Split("\r\n");
        Assert.EndsWith(",all_quotes,all_words,sex,age,role", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("voices,Nina,,1,3,24,", StringComparison.Ordinal) && line.EndsWith(",,43,physiotherapist", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quote_names_the_part_of_its_theme()
    {
        var quotes = JsonElement.Parse(await site.TextAsync($"{Study}/quotes.json?theme=1", "application/json")).GetProperty("quotes");
        Assert.Equal(
            [null, "1.1 Access to care", "1.1 Access to care", "1.1 Access to care", "1.2 Cost", "1.2 Cost"],
            quotes.EnumerateArray().Select(quote => quote.GetProperty("subtheme").GetString()));
        var one = JsonElement.Parse(await site.TextAsync($"{Study}/quotes/1.2.2.json", "application/json"));
        Assert.Equal("1.1 Access to care", one.GetProperty("subtheme").GetString());
        Assert.Equal(
            ("Rachel, FG1", "rachel, FG 1, line 747"),
            (one.GetProperty("quote").GetProperty("participant").GetString(), one.GetProperty("quote").GetProperty("attributedAs").GetString()));
    }
}
