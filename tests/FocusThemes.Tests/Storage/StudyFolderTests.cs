using FocusThemes.Reading;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Tests.Storage;

public sealed class StudyFolderTests
{
    [Theory]
    [InlineData("social-innovators", "social-innovators")]
    [InlineData("Social Innovators (2022)", "social-innovators-2022")]
    [InlineData("Étude", "étude")]
    [InlineData("中文", "中文")]
    [InlineData("...", "study")]
    public void A_folder_name_becomes_a_slug(string name, string slug) => Assert.Equal(slug, StudyFolder.SlugOf(name));

    [Fact]
    public void A_missing_folder_is_said_in_a_sentence() => Assert.Contains("there is no such folder",
        Assert.Throws<UnacceptableInputException>(
            () => StudyFolder.AllBelow("nowhere")).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_folders_of_one_address_are_refused_by_name()
    {
        var folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;
        try
        {
            foreach (var name in new[] { "A b", "a-b", ".hidden" })
                Directory.CreateDirectory(Path.Combine(folder, name));
            var fault = Assert.Throws<UnacceptableInputException>(() => StudyFolder.AllBelow(folder));
            Assert.Contains(
                "A b and a-b would have one address, /studies/a-b", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_seed_folder_holds_a_table_a_citation_a_text_about_the_study_and_answers() => Assert.Equal(
        ["table-2.txt", "study.json", "about.md", "checks.json"], Seed.Files.All.Select(file => file.Name));

    [Fact]
    public void What_a_LaTeX_file_takes_in_from_its_folder_is_read_in_its_place()
    {
        var folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;
        try
        {
            var study = Directory.CreateDirectory(Path.Combine(folder, "study", "tables")).Parent!.FullName;
            File.WriteAllText(Path.Combine(folder, "secret.tex"), "Secret & words\\\\");
            File.WriteAllText(Path.Combine(study, "paper.tex"), """
                \input{macros} % \input{none}
                \begin{tabular}{ll} Theme & Quote \\ \input{tables/the_rows--1.tex} \input{../secret} \input{paper} \end{tabular}
                """);
            File.WriteAllText(Path.Combine(study, "macros.tex"), "\\newcommand{\\by}[2]{``#2'' (#1)}");
            File.WriteAllText(Path.Combine(study, "tables", "the_rows--1.tex"), "Trust & \\by{P1}{Slowly} \\\\");
            var files = StudyFolder.Read(study);
            var table = Assert.Single(files.Tables);
            Assert.Equal("paper.tex", table.Name);
            var draft = StudyReader.Read(files);
            Assert.Equal("Slowly", Assert.Single(Assert.Single(Assert.Single(draft.Study.Themes).Concepts).Quotes).Text);
            Assert.Contains(draft.Problems, problem => problem.Problem.Sentence.Contains("“../secret” is taken in", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
