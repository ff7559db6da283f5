using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FocusThemes.Web.Tests.Data;

/// <summary>What a study vouches for itself with.</summary>
public sealed class SealTests(Site site, VoicesSite voices)
{
    [Fact]
    public async Task Its_digests_can_be_made_by_anybody_as_the_document_says()
    {
        foreach (var (of, slug) in new (Site, string)[] { (site, "social-innovators"), (voices, "voices") })
        {
            var seal = await JsonAsync(of, $"/studies/{slug}/seal.json");
            var study = await JsonAsync(of, $"/studies/{slug}.json");
            var reading = Digest(ReadingOf(study));
            Assert.Equal(reading, seal.GetProperty("reading").GetString());
            var sources = study.GetProperty("source").EnumerateArray().Select(source => (Text(source, "name"), Text(source, "sha256"))).ToList();
            Assert.Equal(sources, seal.GetProperty("sources").EnumerateArray().Select(source => (Text(source, "name"), Text(source, "sha256"))));
            var whole = Digest(["FocusThemes seal 1", seal.GetProperty("edition").GetInt32().ToString(CultureInfo.InvariantCulture),
                .. sources.SelectMany(source => new[] { source.Item1, source.Item2 }), reading]);
            Assert.Equal(whole, seal.GetProperty("seal").GetString());
            Assert.True(seal.GetProperty("isWhole").GetBoolean());
            Assert.Equal(whole, study.GetProperty("focusThemes").GetProperty("seal").GetString());
        }
    }

    [Fact]
    public async Task A_study_that_is_not_there_has_none() =>
        await site.TextAsync("/studies/nowhere/seal.json", "application/problem+json", 404);

    private static IEnumerable<string?> ReadingOf(JsonElement study)
    {
        foreach (var theme in study.GetProperty("themes").EnumerateArray())
        {
            foreach (var field in new[] { "theme", Text(theme, "number"), Text(theme, "title"), Text(theme, "subtitle") }) yield return field;
            foreach (var concept in theme.GetProperty("concepts").EnumerateArray())
            {
                yield return "concept";
                yield return Text(concept, "subtheme");
                yield return string.Join('\n', concept.GetProperty("paragraphs").EnumerateArray().Select(one => one.GetString()));
                foreach (var quote in concept.GetProperty("quotes").EnumerateArray())
                {
                    var marks = quote.GetProperty("marks");
                    foreach (var field in new[] { "quote", Text(quote, "identifier"), marks[0].GetString(), Text(quote, "text"), marks[1].GetString(),
                        Text(quote, "attributedAs"), Text(quote, "participant") }) yield return field;
                }
            }
        }

        foreach (var who in study.GetProperty("participants").EnumerateArray())
        {
            foreach (var field in new[] { "participant", Text(who, "code"), Text(who, "focusGroup") }) yield return field;
            foreach (var (name, value) in who.GetProperty("attributes").EnumerateArray().Select(one => (Text(one, "name"), Text(one, "value"))).Order())
                foreach (var field in new[] { "attribute", name, value }) yield return field;
        }
    }

    private static string Digest(IEnumerable<string?> fields) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(fields.Select(field => field is null ? "-," : $"{Encoding.UTF8.GetByteCount(field)}:{field},")))));

    private static string? Text(JsonElement parent, string name) => parent.GetProperty(name).GetString();

    private static async Task<JsonElement> JsonAsync(Site of, string address) => JsonElement.Parse(await of.TextAsync(address, "application/json"));
}
