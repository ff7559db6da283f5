using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Storage.Importing;
using FocusThemes.Tests.Reading.Grids;

namespace FocusThemes.Tests.Storage;

/// <summary>What a LaTeX file takes in from its folder.</summary>
public sealed class LatexInputsTests : IDisposable
{
    private const string Table = "\\begin{tabular}{ll}a & b\\end{tabular}";
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    [Theory]
    [InlineData("\\input{t1}")]
    [InlineData("\\input{./t1}")]
    [InlineData("\\input{././t1.tex}")]
    [InlineData("\\include{ t1 }")]
    [InlineData("% see \\section\n\\input{t1}")]
    public void A_file_that_another_takes_in_is_read_in_its_place_only(string input)
    {
        var main = Assert.Single(Joined($"{input}\nso", ("t1.tex", Encoding.UTF8.GetBytes(Table))));
        Assert.EndsWith($"{Table}\nso", Encoding.UTF8.GetString(main.Bytes), StringComparison.Ordinal);
        Assert.Equal("a ¦ b", GridOutline.Of(TableFormats.Read(main.Name, main.Bytes)));
    }

    [Fact]
    public void A_file_is_read_once_however_often_it_is_taken_in()
    {
        var latin = new byte[1_000_000];
        Array.Fill(latin, (byte)0xE9);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Joined(string.Concat(Enumerable.Repeat("\\input{latin}\\input{./latin}\\input{none}", 300)), ("latin.tex", latin));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20_000_000);
    }

    [Fact]
    public void What_is_taken_in_again_and_again_makes_no_text_that_is_longer_than_is_read()
    {
        var joined = Joined(string.Concat(Enumerable.Repeat("\\input{t1}", 100)), ("t1.tex", Encoding.UTF8.GetBytes(new string('x', 1_000_000))));
        Assert.InRange(joined[0].Bytes.Length, 1_000_000, GridLimits.MostCharacters);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IReadOnlyList<StudyFile> Joined(string main, params (string Name, byte[] Bytes)[] files)
    {
        File.WriteAllText(Path.Combine(folder, "main.tex"), main);
        foreach (var (name, bytes) in files) File.WriteAllBytes(Path.Combine(folder, name), bytes);
        return StudyFolder.Read(folder).Tables;
    }
}
