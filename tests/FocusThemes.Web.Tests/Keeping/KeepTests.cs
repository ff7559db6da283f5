using System.Net;
using static FocusThemes.Web.Tests.Keeping.KeepingSite;

namespace FocusThemes.Web.Tests.Keeping;

/// <summary>A researcher's own library, changed by the site: shown first, then done as it was shown.</summary>
public sealed class KeepTests(KeepingSite site) : IClassFixture<KeepingSite>
{
    [Fact]
    public async Task A_table_that_was_tried_is_kept_only_after_it_was_shown()
    {
        var shown = await site.ShowAsync("ward-a", Ward, "Nights on the ward");
        Assert.Equal("Keep “Nights on the ward”", shown.QuerySelector("h1")!.TextContent);
        Assert.Contains("It would be a new study, at /studies/ward-a.", shown.Body!.TextContent, StringComparison.Ordinal);
        await site.PageAsync("/studies/ward-a", 404);
        var kept = await site.PostAsync("/keep", FormOf(shown, "Keep it"));
        Assert.Equal((HttpStatusCode.SeeOther, "/studies/ward-a"), (kept.Status, kept.Location!.OriginalString));
        Assert.Equal("Nights on the ward", (await site.PageAsync("/studies/ward-a")).QuerySelector("h1")!.TextContent);
        Assert.Equal(["“Nobody slept.”", "“We sang.”"], (await site.PageAsync("/studies/ward-a/quotes")).Quotes());
    }

    [Fact]
    public async Task A_study_is_replaced_after_its_changes_were_shown()
    {
        const string Cited = """{ "title": "Wards", "author": [{ "family": "Okafor" }], "custom": { "reading": { "columns": ["theme", "quote", "participant"] } } }""";
        await site.KeepAsync("ward-b", Ward, cited: Cited);
        var manage = await site.PageAsync("/studies/ward-b/manage");
        var shown = (await site.PostAsync("/keep", FormOf(
            manage, "Show what would change", ("text", Ward.Replace("sang", "sang loudly", StringComparison.Ordinal))))).Page;
        Assert.Equal("Replace “Wards”", shown.QuerySelector("h1")!.TextContent);
        Assert.Contains("1 quote reworded; 1 quote unchanged.", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("loudly", shown.QuerySelector("ins")!.TextContent.Trim());
        await site.PostAsync("/keep", FormOf(shown, "Replace it"));
        Assert.Contains("“We sang loudly.”", (await site.PageAsync("/studies/ward-b/quotes")).Quotes());
        Assert.Contains("Okafor", (await site.PageAsync("/studies/ward-b")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("reworded", (await site.PageAsync("/studies/ward-b/compare")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citation_is_changed_and_the_table_stays()
    {
        await site.KeepAsync("ward-c", Ward, "Wards");
        var manage = await site.PageAsync("/studies/ward-c/manage");
        var shown = (await site.PostAsync("/keep", FormOf(
            manage, "Show the citation", ("cited", """{ "title": "Wards by night", "issued": { "date-parts": [[2024]] } }""")))).Page;
        Assert.Equal("Change the citation of “Wards by night”", shown.QuerySelector("h1")!.TextContent);
        Assert.Contains("would be cited so; its table stays as it is.", shown.Body!.TextContent, StringComparison.Ordinal);
        await site.PostAsync("/keep", FormOf(shown, "Change it"));
        Assert.Equal("Wards by night", (await site.PageAsync("/studies/ward-c")).QuerySelector("h1")!.TextContent);
        Assert.Equal(2, (await site.PageAsync("/studies/ward-c/quotes")).Quotes().Count);
    }

    [Fact]
    public async Task A_study_is_removed_after_it_was_told_what_goes_with_it()
    {
        await site.KeepAsync("ward-d", Ward, "Wards");
        var shown = (await site.PostAsync("/keep", FormOf(
            await site.PageAsync("/studies/ward-d/manage"), "Show what would be removed"))).Page;
        Assert.Contains("2 quotes by 2 participants", shown.Body!.TextContent, StringComparison.Ordinal);
        await site.PageAsync("/studies/ward-d");
        Assert.Equal(HttpStatusCode.SeeOther, (await site.PostAsync("/keep", FormOf(shown, "Remove it"))).Status);
        await site.PageAsync("/studies/ward-d", 404);
    }

    [Fact]
    public async Task What_is_no_longer_as_it_was_shown_is_not_done_but_shown_anew()
    {
        var first = await site.ShowAsync("ward-e", Ward, "Wards");
        await site.KeepAsync("ward-e", Ward.Replace("sang", "wept", StringComparison.Ordinal), "Wards");
        var late = await site.PostAsync("/keep", FormOf(first, "Keep it"));
        Assert.Equal(HttpStatusCode.OK, late.Status);
        Assert.Contains("changed since you looked", late.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“We wept.”", (await site.PageAsync("/studies/ward-e/quotes")).Quotes());
        await site.PostAsync("/keep", FormOf(late.Page, "Replace it"));
        Assert.Contains("“We sang.”", (await site.PageAsync("/studies/ward-e/quotes")).Quotes());
    }

    [Fact]
    public async Task What_the_library_has_already_can_be_seen_but_not_kept_again()
    {
        await site.KeepAsync("ward-f", Ward, "Wards");
        var shown = await site.ShowAsync("ward-f", Ward, "Wards");
        Assert.Contains("nothing would change", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(shown.QuerySelectorAll("main button"), button => button.TextContent.EndsWith(" it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("slug", "", "The study needs a short name")]
    [InlineData("cited", "{ \"title\": ", "line 1")]
    [InlineData("text", " ", "There is nothing to keep")]
    public async Task A_form_that_cannot_be_done_is_answered_with_a_sentence_and_changes_nothing(
        string field, string value, string sentence)
    {
        var tried = await site.PostAsync("/try", [new("text", Ward)]);
        var (status, page, _) = await site.PostAsync("/keep", FormOf(
            tried.Page, "Show what would be kept", field == "slug" ? [(field, value)] : [("slug", "ward-g"), (field, value)]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(sentence, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await site.PageAsync("/studies/ward-g", 404);
    }
}
