using System.IO.Compression;

namespace FocusThemes.Browser.Tests.Published;

/// <summary>How much a first search of a published copy reads.</summary>
public sealed class PublishedSizeTests(PublishedFolder published) : IClassFixture<PublishedFolder>
{
    [Fact]
    public void A_first_search_of_a_small_study_reads_at_most_150_kB_as_it_stands()
    {
        var study = Path.GetDirectoryName(new Uri(published.Seed).LocalPath)!;
        var site = Path.GetDirectoryName(new Uri(published.Library).LocalPath)!;
        string[] read = [.. Directory.GetFiles(Path.Combine(study, "search")), .. Directory.GetFiles(Path.Combine(site, "published"), "*.js")];
        Assert.InRange(read.Sum(file => new FileInfo(file).Length), 1, 150_000);
        Assert.InRange(read.Sum(Packed), 1, 60_000);
    }

    private static long Packed(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File.ReadAllBytes(path));
        return packed.Length;
    }
}
