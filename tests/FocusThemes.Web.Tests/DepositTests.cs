using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace FocusThemes.Web.Tests;

/// <summary>A study packed for an archive: what is in the package, what it says of itself, and what never gets there.</summary>
public sealed partial class DepositTests : IDisposable
{
    private const string Accepted = """{"check": "source-bytes", "about": "table.csv", "answer": "accepted", "reason": "Printed so."}""";
    private const string Sheet = "Theme,Concept,Quote,Participant\nWaiting,Long,I saw Zenobia Quill at the door.,P1\nGoing,Slow,Buses never came.,P3\n";

    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task The_seed_is_packed_and_every_manifest_holds()
    {
        var files = await DepositAsync("social-innovators");
        Assert.Equal("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", Text(files, "bagit.txt"));
        string[] listed = [.. Lines(files, "manifest-sha512.txt").Select(line => line.Path).Order(StringComparer.Ordinal)];
        Assert.Equal(listed, files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt"],
            Lines(files, "tagmanifest-sha256.txt").Select(line => line.Path).Order(StringComparer.Ordinal));
        foreach (var manifest in (string[])["manifest", "tagmanifest"])
        {
            Assert.All(Lines(files, $"{manifest}-sha256.txt"), line => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(files[line.Path])), line.Digest));
            Assert.All(Lines(files, $"{manifest}-sha512.txt"), line => Assert.Equal(Convert.ToHexStringLower(SHA512.HashData(files[line.Path])), line.Digest));
        }

        Assert.Contains($"Payload-Oxum: {listed.Sum(path => (long)files[path].Length)}.{listed.Length}\n", Text(files, "bag-info.txt"), StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(SeededLibrary.Seeds, "social-innovators", "table-2.txt"), Stop), files["data/sources/table-2.txt"]);
    }

    [Fact]
    public async Task The_same_library_is_the_same_bytes_and_no_file_is_written_over()
    {
        await DepositAsync("social-innovators", "first.zip");
        await DepositAsync("social-innovators", "second.zip");
        var first = await File.ReadAllBytesAsync(folder.PathOf("first.zip"), Stop);
        Assert.Equal(first, await File.ReadAllBytesAsync(folder.PathOf("second.zip"), Stop));
        var (code, output, error) = await folder.RunAsync("deposit", "social-innovators", "--out", folder.PathOf("first.zip"));
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("there is a file already", error, StringComparison.Ordinal);
        Assert.Equal(first, await File.ReadAllBytesAsync(folder.PathOf("first.zip"), Stop));
    }

    [Fact]
    public async Task The_research_object_lists_every_file_and_names_nothing_that_it_does_not_describe()
    {
        var files = await DepositAsync("social-innovators");
        using var crate = JsonDocument.Parse(files["data/ro-crate-metadata.json"]);
        var graph = crate.RootElement.GetProperty("@graph").EnumerateArray().ToDictionary(one => one.GetProperty("@id").GetString()!);
        Assert.Equal("https://w3id.org/ro/crate/1.2", graph["ro-crate-metadata.json"].GetProperty("conformsTo").GetProperty("@id").GetString());
        var parts = graph["./"].GetProperty("hasPart").EnumerateArray().Select(part => part.GetProperty("@id").GetString()!).ToList();
        Assert.Equal(
            files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal)).Select(path => path[5..]).Order(StringComparer.Ordinal),
            parts.Concat(["ro-crate-metadata.json", "ro-crate-preview.html"]).Order(StringComparer.Ordinal));
        Assert.All(parts, part =>
        {
            Assert.Equal(files[$"data/{part}"].Length.ToString(System.Globalization.CultureInfo.InvariantCulture), graph[part].GetProperty("contentSize").GetString());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(files[$"data/{part}"])), graph[part].GetProperty("sha256").GetString());
        });
        Assert.All(graph.Values.SelectMany(References), id => Assert.True(graph.ContainsKey(id) || id == "https://w3id.org/ro/crate/1.2", id));
    }

    [Fact]
    public async Task What_is_known_of_the_study_is_in_all_metadata_and_the_rest_is_said_to_be_missing()
    {
        folder.Write(
            "places/study.json",
            """
            [{"type": "article-journal", "title": "Doors\u0001 & <lanes>", "language": "en-GB", "keyword": "doors; lanes", "DOI": "10.5555/12345678",
              "author": [
                {"family": "Carberry", "given": "Josiah", "ORCID": "https://orcid.org/0000-0002-1825-0097", "affiliation": [{"name": "Brown University"}]},
                {"family": "Wrong", "given": "Ann", "ORCID": "0000-0002-1825-0098"}],
              "funder": [{"name": "Fund of Doors", "DOI": "10.13039/501100005416", "award": ["D-17", "D-18"]}, {"name": "Fund of Lanes"}]}]
            """);
        folder.Write("places/publish.json", """{"license": "CC-BY-4.0", "access": "Ask the team first."}""");
        await ImportAsync(Sheet.Replace("Zenobia Quill", "him", StringComparison.Ordinal));
        var files = await DepositAsync("places");
        var xml = XDocument.Parse(Text(files, "data/datacite.xml"));
        XNamespace kernel = "http://datacite.org/schema/kernel-4";
        Assert.Equal(["https://orcid.org/0000-0002-1825-0097"], xml.Descendants(kernel + "nameIdentifier").Select(one => one.Value));
        Assert.Equal("Coded data: Doors␁ & <lanes>", xml.Descendants(kernel + "title").Single().Value);
        foreach (var file in (string[])["datacite.xml", "datacite.json", "ro-crate-metadata.json", "ro-crate-preview.html"])
        {
            Assert.All(
                ["0000-0002-1825-0097", "Brown University", "CC-BY-4.0", "https://spdx.org/licenses/CC-BY-4.0", "Ask the team first.", "Fund of Doors", "doors", "10.5555/12345678"],
                known => Assert.Contains(known, Text(files, $"data/{file}"), StringComparison.Ordinal));
            Assert.DoesNotContain("1825-0098", Text(files, $"data/{file}"), StringComparison.Ordinal);
        }

        Assert.Contains("en-GB", Text(files, "data/datacite.xml"), StringComparison.Ordinal);
        Assert.Equal(
            ["Fund of Doorshttps://doi.org/10.13039/501100005416D-17", "Fund of Doorshttps://doi.org/10.13039/501100005416D-18", "Fund of Lanes"],
            xml.Descendants(kernel + "fundingReference").Select(one => one.Value));
        using var json = JsonDocument.Parse(files["data/datacite.json"]);
        Assert.Equal(["D-17", "D-18", null], json.RootElement.GetProperty("fundingReferences").EnumerateArray().Select(
            one => one.TryGetProperty("awardNumber", out var award) ? award.GetString() : null));
        Assert.Equal("CC-BY-4.0 (https://spdx.org/licenses/CC-BY-4.0)\nAccess: Ask the team first.\n", Text(files, "data/LICENSE.txt"));
        var readme = Text(files, "data/README.md");
        Assert.Contains("- The ORCID of 1 of 2 creators.\n- The affiliation of 1 of 2 creators.\n", readme, StringComparison.Ordinal);
        Assert.All(["The licence of the data", "Keywords", "The language", "Who paid", "Conditions of access"], known => Assert.DoesNotContain($"- {known}", readme, StringComparison.Ordinal));
        var seed = Text(await DepositAsync("social-innovators", "seed.zip"), "data/README.md");
        Assert.All(
            ["The ORCID of 11 of 11 creators.", "The licence of the data.", "Keywords.", "Somebody to ask, with an e-mail address.", "What participants agreed to"],
            missing => Assert.Contains($"- {missing}", seed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_written_of_a_study_that_could_give_away_who_took_part()
    {
        await ImportAsync("Theme,Quote,Participant\nGoing,Call me on 0207 946 0958 any time.,P3\n", answers: "[]");
        var (code, output, error) = await folder.RunAsync("deposit", "places", "--out", folder.PathOf("places.zip"));
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("places: 2 places could give away who took part; nothing was written.", error, StringComparison.Ordinal);
        Assert.Contains("\"check\": \"source-bytes\", \"about\": \"table.csv\"", error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "places.zip*"));
    }

    [Fact]
    public async Task Withheld_words_are_in_no_byte_of_the_package_nor_of_the_archives_in_it()
    {
        folder.Write("places/about.md", "With Zenobia Quill.\n");
        folder.Write("places/publish.json", """{"redact": ["Zenobia Quill"], "withdrawn": ["P3"]}""");
        await ImportAsync(Sheet, answers: "[]");
        var files = await DepositAsync("places");
        foreach (var (path, bytes) in files) WithheldLibrary.HasNone(path + WithheldLibrary.Unpacked(bytes), ["Zenobia", "Quill", "Buses"], path);
        Assert.Contains("[redacted]", WithheldLibrary.Unpacked(files["data/study/project.qdpx"]), StringComparison.Ordinal);
        Assert.Contains("I saw [redacted] at the door.", Text(files, "data/sources/table.csv.txt"), StringComparison.Ordinal);
        Assert.Contains("- Source table.csv: Words of it are withheld by the study", Text(files, "data/README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_hides_something_is_replaced_by_its_text_and_the_reason()
    {
        folder.Write("places/checks.json", "[]");
        folder.Write(
            "places/table.html",
            "<table><tr><th>Theme</th><th>Quote</th><th>Participant</th></tr><tr><td>Waiting</td><td>“I sat <del>with Zenobia</del> there.”</td><td>P1</td></tr></table>");
        Assert.Equal(0, (await folder.RunAsync("import", folder.PathOf("places"))).Code);
        var files = await DepositAsync("places");
        foreach (var (path, bytes) in files) WithheldLibrary.HasNone(WithheldLibrary.Unpacked(bytes), ["Zenobia"], path);
        Assert.False(files.ContainsKey("data/sources/table.html"));
        Assert.Contains("there.", Text(files, "data/sources/table.html.txt"), StringComparison.Ordinal);
        Assert.Contains("- Source table.html: It holds parts that it does not show", Text(files, "data/README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_opens_the_preview_and_every_link_of_it_leads_to_a_file()
    {
        var files = await DepositAsync("social-innovators");
        var page = await new HtmlParser().ParseDocumentAsync(Text(files, "data/ro-crate-preview.html"), Stop);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.StartsWith("Coded data: Using medical education", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, link, img"));
        var links = page.QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(files.Keys.Count(path => path.StartsWith("data/", StringComparison.Ordinal)) - 2, links.Count);
        Assert.All(links, link => Assert.True(files.ContainsKey($"data/{Uri.UnescapeDataString(link)}"), link));
    }

    [Fact]
    public async Task The_study_in_the_package_says_what_the_library_says()
    {
        await DepositAsync("social-innovators", "seed.zip");
        await ZipFile.ExtractToDirectoryAsync(folder.PathOf("seed.zip"), folder.PathOf("unpacked"), Stop);
        foreach (var name in (string[])["study.json", "quotes.csv", "study.md", "project.qdpx"])
        {
            var (code, output, error) = await folder.RunAsync("verify-study", "social-innovators", "--copy", folder.PathOf($"unpacked/social-innovators/data/study/{name}"));
            Assert.Equal((0, ""), (code, error));
            Assert.Contains($"{name} says what the study says.", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_document_tells_every_file_and_all_metadata_that_it_names_are_there()
    {
        const string Document = "src/FocusThemes/Writing/Depositing/DEPOSIT.md";
        var files = await DepositAsync("social-innovators");
        var text = Documents.ProjectDocument.Text(Document);
        var told = text[text.IndexOf("| file in `data/` |", StringComparison.Ordinal)..text.IndexOf("\nNothing is guessed", StringComparison.Ordinal)];
        var names = Code().Matches(told).Select(match => match.Groups[1].Value).ToList();
        foreach (var path in files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal)).Select(path => path[5..]))
            Assert.True(names.Exists(name => name == path || (name[0] == '.' && path.EndsWith(name, StringComparison.Ordinal)) || (name[^1] == '/' && path.StartsWith(name, StringComparison.Ordinal))), path);
        Assert.All(names.Where(name => name[0] != '.' && name[^1] != '/' && name.Contains('.', StringComparison.Ordinal) && name != "publish.json"), name => Assert.True(files.ContainsKey($"data/{name}"), name));
        var members = JsonElement.Parse(files["data/datacite.json"]).EnumerateObject().Select(member => member.Name).Append("language").ToHashSet();
        var asked = Code().Matches(text[text.IndexOf("## What archives ask for", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value)
            .Where(name => name.All(char.IsAsciiLetter) && name is not ("name" or "description" or "encodingFormat")).Distinct().ToList();
        Assert.True(asked.Count > 6);
        Assert.All(asked, member => Assert.Contains(member, members));
    }

    [Theory]
    [InlineData("English", "en")]
    [InlineData("nor", "no")]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("Volapük", null)]
    [InlineData("unknown", null)]
    public async Task A_language_is_told_by_its_code_or_not_at_all(string told, string? code)
    {
        folder.Write("places/study.json", $$"""[{"type": "article-journal", "title": "Doors", "language": "{{told}}"}]""");
        await ImportAsync(Sheet.Replace("Zenobia Quill", "him", StringComparison.Ordinal));
        var files = await DepositAsync("places");
        Assert.Equal(code, XDocument.Parse(Text(files, "data/datacite.xml")).Descendants().FirstOrDefault(one => one.Name.LocalName == "language")?.Value);
        Assert.Equal(code is null, Text(files, "data/README.md").Contains("- The language of the data.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1970-01-02 00:00:00", 1980)]
    [InlineData("2150-06-07 08:09:10", 2107)]
    public async Task A_study_that_was_read_by_a_clock_gone_wrong_can_be_taken_along(string read, int year)
    {
        await ImportAsync(Sheet.Replace("Zenobia Quill", "him", StringComparison.Ordinal));
        await using (var library = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.Database};Pooling=False"))
        {
            await library.OpenAsync(Stop);
            await using var command = library.CreateCommand();
            command.CommandText = "UPDATE Studies SET AddedAt = $read";
            command.Parameters.AddWithValue("$read", read);
            Assert.Equal(1, await command.ExecuteNonQueryAsync(Stop));
        }

        await DepositAsync("places");
        Assert.Equal(0, (await folder.RunAsync("export", "places", "--format", "qdpx", "--out", folder.PathOf("places.qdpx"))).Code);
        foreach (var file in (string[])["study.zip", "places.qdpx"])
        {
            await using var archive = await ZipFile.OpenReadAsync(folder.PathOf(file), Stop);
            Assert.All(archive.Entries, entry => Assert.Equal(year, entry.LastWriteTime.Year));
        }
    }

    [Theory]
    [InlineData(1, "deposit", "none", "--out", "none.zip")]
    [InlineData(1, "deposit", "social-innovators", "--out", "/nowhere/at/all.zip")]
    [InlineData(2, "deposit", "social-innovators")]
    [InlineData(2, "deposit")]
    public async Task What_cannot_be_packed_is_said(int code, params string[] words)
    {
        var found = await folder.RunAsync(words);
        Assert.Equal((code, ""), (found.Code, found.Output));
        Assert.Equal(1, found.Error.Count(c => c == '\n'));
    }

    public void Dispose() => folder.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task ImportAsync(string table, string answers = $"[{Accepted}]")
    {
        folder.Write("places/table.csv", table);
        folder.Write("places/checks.json", answers);
        var (code, _, error) = await folder.RunAsync("import", folder.PathOf("places"));
        Assert.Equal("", code == 0 ? "" : error);
    }

    /// <summary>The files of the package, by their path in the bag’s folder.</summary>
    private async Task<Dictionary<string, byte[]>> DepositAsync(string study, string name = "study.zip")
    {
        if (study == "social-innovators") await folder.RunAsync("import", SeededLibrary.Seeds);
        Assert.Equal(0, (await folder.RunAsync("deposit", study, "--out", folder.PathOf(name))).Code);
        await using var archive = await ZipFile.OpenReadAsync(folder.PathOf(name), Stop);
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in archive.Entries)
        {
            Assert.StartsWith($"{study}/", entry.FullName, StringComparison.Ordinal);
            using var held = new MemoryStream();
            await using (var file = await entry.OpenAsync(Stop)) await file.CopyToAsync(held, Stop);
            files.Add(entry.FullName[(study.Length + 1)..], held.ToArray());
        }

        return files;
    }

    [System.Text.RegularExpressions.GeneratedRegex("`([^`]+)`")]
    private static partial System.Text.RegularExpressions.Regex Code();

    private static string Text(Dictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);

    private static IEnumerable<(string Digest, string Path)> Lines(Dictionary<string, byte[]> files, string manifest) =>
        Text(files, manifest).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ", 2)).Select(line => (line[0], line[1]));

    private static IEnumerable<string> References(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.EnumerateObject().Count() == 1 && value.TryGetProperty("@id", out var id) => [id.GetString()!],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => References(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
