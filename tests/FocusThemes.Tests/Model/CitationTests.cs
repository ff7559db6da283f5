using FocusThemes.Model.Citing;
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
            "Khan N, Rogers A, Melville C, et al. Using medical education as a tool to train doctors as social innovators.",
            citation.AuthorsAndTitle);
        Assert.Equal("Khan et al., 2022", citation.AuthorAndYear);
        Assert.Equal("2022;8(3):190–198", citation.Place);
        Assert.Equal("https://doi.org/10.1136/bmjinnov-2021-000910", citation.DoiAddress);
    }

    [Theory]
    [InlineData("10.5072/ward.7")]
    [InlineData("doi:10.5072/ward.7")]
    [InlineData("DOI: 10.5072/ward.7")]
    [InlineData("https://dx.doi.org/10.5072/ward.7")]
    public void A_DOI_is_the_name_alone_however_it_is_given(string given) => Assert.Equal(
        "https://doi.org/10.5072/ward.7", Citation.Parse($$"""{"DOI":"{{given}}"}""").DoiAddress);

    [Theory]
    [InlineData("""{}""", "", "")]
    [InlineData("""{"title":"Voices?"}""", "Voices?", "")]
    [InlineData("""{"author":[{"literal":"The Group"},{"family":"Beek","non-dropping-particle":"van","given":"Mary-Ann Q."}]}""",
        "The Group, van Beek MAQ.", "")]
    [InlineData("""{"author":["Beek M","The Group"],"title":"Voices"}""", "Beek M, The Group. Voices.", "")]
    [InlineData("""{"issued":{"raw":"2019-05-01"},"volume":3,"title":["no","text"]}""", "", "2019;3")]
    [InlineData("""{"author":"nobody","issued":{"date-parts":[[]]},"page":"1-2"}""", "", "1–2")]
    [InlineData("""{"volume":"3","issue":"2","page":"1-2"}""", "", "3(2):1–2")]
    [InlineData("""{"editor":[{"family":"Ray","given":"C"}],"status":"in press"}""", "Ray C.", "in press")]
    public void What_is_missing_or_of_another_kind_is_left_out(string json, string start, string place)
    {
        var citation = Citation.Parse(json);
        Assert.Equal((start, place), (citation.AuthorsAndTitle, citation.Place));
    }

    [Theory]
    [InlineData("[]", "line 1")]
    [InlineData("[{},{}]", "line 1")]
    [InlineData("3", "line 1")]
    [InlineData("{\n\"title\": nothing}", "line 2")]
    public void A_file_that_is_not_one_citation_is_refused_with_its_line(string json, string line) => Assert.Contains(
        $"study.json, {line}", Assert.Throws<UnacceptableInputException>(() => CitationFile.Read("study.json", json)).Message,
        StringComparison.Ordinal);
}
