using System.Globalization;
using FocusThemes.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(LongStudy))]

namespace FocusThemes.Web.Tests.Hosting;

/// <summary>
/// Seeds with one study of 41 themes, whose file of ten megabytes no connection holds unread; written when they are first
/// asked for.
/// </summary>
public sealed class LongStudy : IDisposable
{
    public const int Rows = 8_000;
    public const string File = "/studies/long.csv";
    private readonly Lazy<DirectoryInfo> seeds = new(Write);

    public string Seeds => seeds.Value.FullName;

    public void Dispose()
    {
        if (seeds.IsValueCreated) seeds.Value.Delete(recursive: true);
    }

    private static DirectoryInfo Write()
    {
        var seeds = Directory.CreateTempSubdirectory("focusthemes-seeds-");
        var study = seeds.CreateSubdirectory("long").FullName;
        var words = string.Join(' ', Enumerable.Repeat("We went where people are and listened.", 30));
        var rows = Enumerable.Range(1, Rows).Select(row => string.Create(
            CultureInfo.InvariantCulture, $"{1 + (row / 200)}) Places\tPeople speak {row}\t“{row}. {words}”\tP{1 + (row % 50)}"));
        System.IO.File.WriteAllText(
            Path.Combine(study, "table.tsv"), $"Theme\tConcept\tQuote\tParticipant\n{string.Join('\n', rows)}\n");
        return seeds;
    }
}
