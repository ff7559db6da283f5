using System.Text.Json;

namespace FocusThemes.Web.Tests.Data;

/// <summary>
/// A quote as data is a Web Annotation; that it is one by the model's own context, <c>tests/formats/annotation.sh</c> tells.
/// </summary>
public sealed class AnnotationTests(Site site, VoicesSite voices)
{
    [Fact]
    public async Task A_quote_is_an_annotation_that_classifies_a_stretch_of_its_source()
    {
        var quote = await AnnotationAsync(site, "/studies/social-innovators/quotes/7.2.1.json");
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", quote.GetProperty("@context")[0].GetString());
        Assert.Equal("Annotation", quote.GetProperty("type").GetString());
        Assert.Equal("classifying", quote.GetProperty("motivation").GetString());
        Assert.Equal($"/q/{quote.GetProperty("quote").GetProperty("identifier")}", quote.GetProperty("id").GetString());
        var body = Assert.Single(quote.GetProperty("body").EnumerateArray());
        Assert.Equal(
            ("TextualBody", "classifying", "7 Medical roles are political and need political culture to be on their side"),
            (Text(body, "type"), Text(body, "purpose"), Text(body, "value")));
        Assert.Equal("/studies/social-innovators/source/table-2.txt/text", Text(quote.GetProperty("target"), "source"));
    }

    [Fact]
    public async Task Whatever_the_model_does_not_have_is_a_JSON_literal_in_terms_of_our_own()
    {
        var quote = await AnnotationAsync(site, "/studies/social-innovators/quotes/7.2.1.json");
        var own = quote.GetProperty("@context")[1];
        Assert.Equal(1.1, own.GetProperty("@version").GetDouble());
        string[] known = ["@context", "id", "type", "motivation", "body", "target"];
        foreach (var name in quote.EnumerateObject().Select(member => member.Name).Except(known))
            Assert.Equal("@json", Text(own.GetProperty(name), "@type"));
    }

    [Fact]
    public async Task Its_words_stand_where_it_says_in_the_text_that_it_names()
    {
        foreach (var id in new[] { "4.1.1", "7.2.1", "8.1.2" })
            await StandsAsync(site, $"/studies/social-innovators/quotes/{id}.json");
        foreach (var id in JsonElement.Parse(await voices.TextAsync("/studies/voices.json", "application/json")).GetProperty("themes").EnumerateArray()
            .SelectMany(theme => theme.GetProperty("concepts").EnumerateArray()).SelectMany(concept => concept.GetProperty("quotes").EnumerateArray()))
            await StandsAsync(voices, $"/studies/voices/quotes/{id.GetProperty("id")}.json");
    }

    [Fact]
    public async Task Positions_count_code_points()
    {
        using var folder = new LibraryFolder();
        folder.Write("signs/table.txt", "Theme\tConcept\tQuote\tParticipant\n1. 𝒜𝒷 🙂\tAll 👩‍👩‍👧 come.\t“We 🙂 so.”\tP1\n1. 𝒜𝒷 🙂\tAll 👩‍👩‍👧 come.\t“They 🙂 too.”\tP2\n");
        Assert.Equal(0, (await folder.RunAsync("import", "--study", "signs", folder.PathOf("signs/table.txt"))).Code);
        await using var signs = folder.Serve();
        await StandsAsync(signs, "/studies/signs/quotes/1.1.1.json");
        await StandsAsync(signs, "/studies/signs/quotes/1.1.2.json");
    }

    private static async Task StandsAsync(Site site, string address)
    {
        var quote = await AnnotationAsync(site, address);
        var target = quote.GetProperty("target");
        var text = (await site.TextAsync(Text(target, "source"), "text/plain")).EnumerateRunes().ToList();
        var (words, place) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
        Assert.Equal(("TextQuoteSelector", "TextPositionSelector"), (Text(words, "type"), Text(place, "type")));
        var (start, end) = (place.GetProperty("start").GetInt32(), place.GetProperty("end").GetInt32());
        Assert.Equal(Text(quote.GetProperty("quote"), "text"), Text(words, "exact"));
        Assert.Equal(Text(words, "exact"), Between(start, end));
        Assert.EndsWith(Text(words, "prefix"), Between(0, start), StringComparison.Ordinal);
        Assert.StartsWith(Text(words, "suffix"), Between(end, text.Count), StringComparison.Ordinal);
        Assert.InRange(Text(words, "prefix").Length, Math.Min(start, 20), 33);

        string Between(int from, int to) => string.Concat(text[from..to].Select(rune => rune.ToString()));
    }

    private static async Task<JsonElement> AnnotationAsync(Site site, string address) =>
        JsonElement.Parse(await site.TextAsync(address, "application/json"));

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;
}
