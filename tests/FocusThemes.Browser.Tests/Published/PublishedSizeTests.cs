using System.IO.Compression;
using FocusThemes.Tests;

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

    [Theory]
    [InlineData(300, 150_000)]
    [InlineData(10_000, 1_400_000)]
    public async Task A_first_search_of_so_many_quotes_reads_at_most_so_many_bytes_packed(int quotes, int most)
    {
        using var copy = await SearchedCopy.OfAsync(Study(quotes), null, TestContext.Current.CancellationToken);
        var read = Directory.GetFiles(copy.Search).Concat(Directory.GetFiles(copy.Scripts)).ToList();
        Assert.DoesNotContain(read, file => Path.GetFileName(file).StartsWith("words-", StringComparison.Ordinal));
        Assert.InRange(read.Sum(Packed), most / 4, most);
    }

    // Quotes of some 45 words, common ones as common as they are in a language, none of which can be told from what stands before.
    private static FocusThemes.Reading.StudyDraft Study(int quotes)
    {
        var chance = new Random(29);
        var made = new MadeStudy(ManyTongues.Slug).Theme("1", "What people say").Concept("People say what they mean.");
        for (var quote = 0; quote < quotes; quote++)
            made.Quote(string.Join(' ', Enumerable.Range(0, chance.Next(10, 80)).Select(_ => Word(chance))), $"P{quote % 40}", $"P{quote % 40}");
        return made.Build();
    }

    // Of some 8,000, spelled by their place in the order of how common they are: the rarer, the longer.
    private static string Word(Random chance)
    {
        const string Consonants = "bdfgklmnprstvw", Vowels = "aeiou";
        var word = new System.Text.StringBuilder();
        for (var place = (int)Math.Exp(chance.NextDouble() * 9) + 7; place > 0; place /= Consonants.Length * Vowels.Length)
            word.Append(Consonants[place % Consonants.Length]).Append(Vowels[place / Consonants.Length % Vowels.Length]);
        return word.ToString();
    }

    private static long Packed(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File.ReadAllBytes(path));
        return packed.Length;
    }
}
