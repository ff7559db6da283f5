using FocusThemes.Reading;
using FocusThemes.Storage;

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
    public void The_seed_folder_holds_a_table_a_citation_and_a_text_about_the_study() => Assert.Equal(
        ["table-2.txt", "study.json", "about.md"], Seed.Files.All.Select(file => file.Name));
}
