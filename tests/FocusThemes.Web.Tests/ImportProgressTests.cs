using FocusThemes.Storage;
using FocusThemes.Web.Commands.Importing;

namespace FocusThemes.Web.Tests;

public sealed class ImportProgressTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    [Fact]
    public void A_large_study_is_told_of_before_it_is_read_and_the_line_is_cleared()
    {
        using var terminal = new StringWriter();
        var place = Place("large", 5 * 1024 * 1024);
        var progress = new ImportProgress(terminal, isTerminal: true, 2, 2 * place.Bytes);
        progress.Begin(place.Slug, place.Bytes);
        progress.Begin(place.Slug, place.Bytes);
        progress.Clear();
        Assert.Contains("[------------------------] 1 of 2: large …", terminal.ToString(), StringComparison.Ordinal);
        Assert.Contains("[############------------] 2 of 2: large …", terminal.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" \r", terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_small_studies_are_told_of_once_it_takes_long()
    {
        using var terminal = new StringWriter();
        var progress = new ImportProgress(terminal, isTerminal: true, 2, 20);
        progress.Begin("small", 10);
        Assert.Equal("", terminal.ToString());
        Thread.Sleep(1_050);
        progress.Begin("small", 10);
        Assert.Contains("2 of 2: small …", terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_told_in_a_pipe()
    {
        using var terminal = new StringWriter();
        var progress = new ImportProgress(terminal, isTerminal: false, 1, 10);
        progress.Begin("large", 5 * 1024 * 1024);
        progress.Clear();
        Assert.Equal("", terminal.ToString());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private StudyPlace Place(string slug, int bytes)
    {
        var path = Path.Combine(folder, $"{slug}.txt");
        File.WriteAllBytes(path, new byte[bytes]);
        return new(slug, null, [path]);
    }
}
