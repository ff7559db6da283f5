using FocusThemes.Reading;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Tests.Storage;

/// <summary>Files that would take the memory of everybody else are refused by their size.</summary>
public sealed class LargeFileTests : IDisposable
{
    private const long Gigabyte = 1L << 30;
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    [Theory]
    [InlineData("table.txt", 64)]
    [InlineData("table.csv", 64)]
    [InlineData("table.html", 64)]
    [InlineData("table.docx", 64)]
    [InlineData("table.xlsx", 64)]
    [InlineData("study.json", 1)]
    [InlineData("about.md", 1)]
    [InlineData("checks.json", 1)]
    [InlineData("highlights.json", 1)]
    public void A_line_of_a_gigabyte_is_refused_without_being_read(string name, int most)
    {
        File.WriteAllText(Path.Combine(folder, "table-1.txt"), "Theme\tQuote\n");
        Make(name, Gigabyte);
        Assert.Equal($"{name}: the file has 1,024 MB; at most {most} are read. Keep only what belongs there.",
            Refusal(() => StudyFolder.Read(folder)));
        if (most == 64)
            Assert.Contains("1,024 MB", Refusal(() => StudyFolder.At(Path.Combine(folder, name)).Single().Read()), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_are_too_large_together_are_refused_without_being_read()
    {
        for (var number = 1; number <= 5; number++) Make($"table-{number}.txt", 60 << 20);
        Assert.Equal("table-5.txt: with this file the study has more than 256 MB; part it into several studies.",
            Refusal(() => StudyFolder.Read(folder)));
    }

    [Fact]
    public void What_is_as_large_as_may_be_is_read()
    {
        Make("study.json", 1 << 20);
        Assert.Equal(1 << 20, StudyFolder.Read(folder).Citation!.Bytes.Length);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Takes no room on the disk.
    private void Make(string name, long length)
    {
        using var file = File.Create(Path.Combine(folder, name));
        file.SetLength(length);
    }

    private static string Refusal(Action read)
    {
        // What is made once for the first of all reads is not counted.
        Assert.Throws<UnacceptableInputException>(read);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusal = Assert.Throws<UnacceptableInputException>(read).Message;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        return refusal;
    }
}
