using System.Text.Json;

namespace FocusThemes.Web.Tests.Data;

public sealed class OpenApiTests(Site site, VoicesSite voices)
{
    [Fact]
    public async Task Every_data_address_is_described_and_its_example_answers_as_it_is_described()
    {
        using var description = JsonDocument.Parse(await site.TextAsync("/openapi.json", "application/json"));
        var root = description.RootElement;
        Assert.StartsWith("3.1", root.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var paths = root.GetProperty("paths").EnumerateObject().ToList();
        Assert.True(paths.Count > 30, $"{paths.Count}");
        foreach (var path in paths)
        {
            var get = path.Value.GetProperty("get");
            Assert.NotEqual("", get.GetProperty("summary").GetString());
            var address = Filled(path.Name, get);
            using var answer = await site.Http.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.True((int)answer.StatusCode == 200, $"{address}: {(int)answer.StatusCode}");
            var content = get.GetProperty("responses").GetProperty("200").GetProperty("content");
            var type = answer.Content.Headers.ContentType!.MediaType!;
            Assert.True(content.TryGetProperty(type, out var media), $"{address} answers {type}");
            if (type != "application/json") continue;
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Fits(address, json.RootElement, media.GetProperty("schema"), root);
        }
    }

    [Theory]
    [InlineData("/studies/{study}.json", ".json")]
    [InlineData("/studies/{study}/themes/{number}.json", "/themes/1.json")]
    [InlineData("/studies/{study}/participants.json", "/participants.json")]
    [InlineData("/studies/{study}/participants/{code}.json", "/participants/Nina.json")]
    [InlineData("/studies/{study}/quotes.json", "/quotes.json")]
    [InlineData("/studies/{study}/quotes/{id}.json", "/quotes/1.4.1.json")]
    [InlineData("/studies/{study}/source/{name}.json", "/source/table.txt.json")]
    [InlineData("/studies/{study}/codebook.json", "/codebook.json")]
    [InlineData("/studies/{study}/framework.json", "/framework.json")]
    [InlineData("/studies/{study}/accounted.json", "/accounted.json")]
    public async Task A_study_of_parts_and_attributes_answers_as_it_is_described(string path, string address)
    {
        using var description = JsonDocument.Parse(await voices.TextAsync("/openapi.json", "application/json"));
        var schema = description.RootElement.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses")
            .GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        using var json = JsonDocument.Parse(await voices.TextAsync($"/studies/voices{address}", "application/json"));
        Fits(address, json.RootElement, schema, description.RootElement);
    }

    [Fact]
    public async Task Problems_are_described_as_problem_json()
    {
        using var description = JsonDocument.Parse(await site.TextAsync("/openapi.json", "application/json"));
        var responses = description.RootElement.GetProperty("paths").GetProperty("/studies/{study}.json").GetProperty("get").GetProperty("responses");
        foreach (var status in new[] { "400", "404" })
            Assert.True(responses.GetProperty(status).GetProperty("content").TryGetProperty("application/problem+json", out _));
    }

    [Fact]
    public async Task Options_of_a_form_are_described_at_each_address_that_has_it()
    {
        using var description = JsonDocument.Parse(await site.TextAsync("/openapi.json", "application/json"));
        foreach (var path in new[] { "/studies/{study}", "/studies/{study}/themes/{number}", "/studies/{study}/quotes", "/quotes" })
        {
            Assert.Equal(["layout reading|table", "paper a4|letter"], Options($"{path}.docx"));
            Assert.Equal(["paper a4|letter"], Options($"{path}.xlsx"));
            Assert.Equal(["bom 0|1"], Options($"{path}.csv"));
            Assert.Empty(Options($"{path}.md"));
        }

        Assert.Equal(["paper a4|letter"], Options("/studies/{study}/codebook.docx"));
        Assert.Equal(["paper a4|letter"], Options("/studies/{study}/framework.xlsx"));
        Assert.Equal(["positions codepoints|utf16"], Options("/studies/{study}.qdpx"));

        IEnumerable<string> Options(string path) => description.RootElement.GetProperty("paths").GetProperty(path)
            .GetProperty("get").TryGetProperty("parameters", out var all)
            ? all.EnumerateArray().Where(one => one.GetProperty("schema").TryGetProperty("enum", out _)).Select(one =>
                $"{one.GetProperty("name")} {string.Join('|', one.GetProperty("schema").GetProperty("enum").EnumerateArray())}")
            : [];
    }

    private static string Filled(string path, JsonElement operation)
    {
        foreach (var parameter in operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray().ToList() : [])
        {
            if (parameter.GetProperty("in").GetString() == "path")
            {
                path = path.Replace(
                    $"{{{parameter.GetProperty("name").GetString()}}}", parameter.GetProperty("example").GetString(), StringComparison.Ordinal);
            }
        }

        return path;
    }

    /// <summary>Every member of the answer is in the schema, with its kind, and every required one in the answer.</summary>
    private static void Fits(string at, JsonElement value, JsonElement schema, JsonElement root)
    {
        while (schema.TryGetProperty("$ref", out var reference))
            schema = root.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
        if (schema.TryGetProperty("oneOf", out var either))
        {
            var isNull = value.ValueKind == JsonValueKind.Null;
            schema = either.EnumerateArray().Single(
                one => isNull == (one.TryGetProperty("type", out var type) && type.ToString() == "null"));
            Fits(at, value, schema, root);
            return;
        }

        if (!schema.TryGetProperty("type", out var types)) return;
        var kinds = types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(type => type.GetString()!).ToList() : [types.GetString()!];
        var kind = value.ValueKind switch
        {
            JsonValueKind.Null => "null",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Array => "array",
            JsonValueKind.Object => "object",
            JsonValueKind.String => "string",
            _ => kinds.Contains("integer") ? "integer" : "number",
        };
        Assert.True(kinds.Contains(kind), $"{at} is {kind}, not {string.Join(" or ", kinds)}");
        // What items may be of any kind has no description of them.
        if (kind == "array" && schema.TryGetProperty("items", out var items))
            foreach (var (i, item) in value.EnumerateArray().Index()) Fits($"{at}[{i}]", item, items, root);
        if (kind != "object") return;
        var properties = schema.TryGetProperty("properties", out var known) ? known : default;
        foreach (var member in value.EnumerateObject())
        {
            if (properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(member.Name, out var described)) Fits($"{at}.{member.Name}", member.Value, described, root);
            else Assert.True(schema.TryGetProperty("additionalProperties", out _), $"{at}.{member.Name} is not described");
        }

        foreach (var required in schema.TryGetProperty("required", out var names) ? names.EnumerateArray().ToList() : [])
            Assert.True(value.TryGetProperty(required.GetString()!, out _), $"{at}.{required} is missing");
    }
}
