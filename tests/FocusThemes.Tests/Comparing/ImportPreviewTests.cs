using FocusThemes.Comparing;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Comparing;

public sealed class ImportPreviewTests : IDisposable
{
    private const string Table = "ThemesConceptsQuotes\n1) PlacesStudents learn there.“I saw it.” (1P02)\n";
    private readonly Library library = new();

    [Fact]
    public async Task A_table_alone_is_read_as_was_said_and_keeps_what_the_library_has_beside_it()
    {
        await library.ImportAsync(Library.Study("places", Table) with { About = new("about.md", "Read this."u8.ToArray()) });
        await using var stored = library.Open();
        var alone = Library.Study("places", Table.Replace("it", "them", StringComparison.Ordinal)) with
        {
            IsTableAlone = true,
            Hints = new() { Numbering = "1)" },
        };
        var preview = await stored.PreviewAsync(alone, TestContext.Current.CancellationToken);
        Assert.Equal(new ReadingHints { Numbering = "1)" }, HintsJson.Read(preview.Draft.Study.HintsJson));
        Assert.Equal("Read this.", preview.Draft.Study.About);
        Assert.Equal((true, false, 1), (preview.IsKnown, preview.IsUnchanged, preview.Quotes));
    }

    public void Dispose() => library.Dispose();
}
