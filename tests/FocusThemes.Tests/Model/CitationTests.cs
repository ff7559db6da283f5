using FocusThemes.Model;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Model;

public sealed class CitationTests
{
    [Fact]
    public void The_seed_is_cited_in_full_and_in_short()
    {
        var citation = Citation.Parse(
            CitationFile.Read("study.json", File.ReadAllText(Path.Combine(Seed.Folder, "study.json"))).Json);
        Assert.Equal("Khan N, Rogers A, Melville C, et al", citation.ShortAuthors);
        Assert.Equal(
            "Khan N, Rogers A, Melville C, Shankar R, Gilliar W, Byrne P, Serafimov A, Sira Mahalingappa S, Sehdev S, Sri A, " +
            "Dave S. Using medical education as a tool to train doctors as social innovators. BMJ Innovations " +
            "2022;8(3):190–198. doi:10.1136/bmjinnov-2021-000910",
            citation.FullText);
        Assert.Equal("https://doi.org/10.1136/bmjinnov-2021-000910", citation.DoiAddress);
    }

    [Theory]
    [InlineData("""{}""", "")]
    [InlineData("""{"title":"Voices?"}""", "Voices?")]
    [InlineData("""{"author":[{"literal":"The Group"},{"family":"Beek","non-dropping-particle":"van","given":"Mary-Ann Q."}]}""",
        "The Group, van Beek MAQ.")]
    [InlineData("""{"issued":{"raw":"2019-05-01"},"volume":3,"title":["no","text"]}""", "2019;3.")]
    [InlineData("""{"author":"nobody","issued":{"date-parts":[[]]},"page":"1-2"}""", ":1–2.")]
    public void What_is_missing_or_of_another_kind_is_left_out(string json, string text) =>
        Assert.Equal(text, Citation.Parse(json).FullText);

    [Theory]
    [InlineData("[]", "line 1")]
    [InlineData("[{},{}]", "line 1")]
    [InlineData("3", "line 1")]
    [InlineData("{\n\"title\": nothing}", "line 2")]
    public void A_file_that_is_not_one_citation_is_refused_with_its_line(string json, string line) => Assert.Contains(
        $"study.json, {line}", Assert.Throws<UnacceptableInputException>(() => CitationFile.Read("study.json", json)).Message,
        StringComparison.Ordinal);
}
