using System.Text;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Web.Hosting;

/// <summary>Where the words of whoever withdraws still stand: files that are nobody's but their owner's to change.</summary>
internal static class WordsLeft
{
    // What is compressed, or is no text, cannot be looked through.
    private static readonly string[] Plain = [".txt", ".md", ".csv", ".tsv", ".html", ".htm", ".xml", ".nxml", ".tex", ".ltx", ".json"];

    public static IEnumerable<string> Of(Withdrawal withdrawal, string slug, string seeds, string database)
    {
        var folder = Removal.SeedOf(slug, seeds);
        var own = folder is null ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => !Plain.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) || Has(path, withdrawal));
        var (stem, extension) = (Path.GetFileNameWithoutExtension(database), Path.GetExtension(database));
        // Made when a library is read anew.
        return own.Concat(Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(database))!, $"{stem}.of-*{extension}").Order(StringComparer.Ordinal));
    }

    private static bool Has(string path, Withdrawal withdrawal)
    {
        var text = File.ReadAllText(path, Encoding.UTF8);
        return text.Contains(withdrawal.Who.Code, StringComparison.OrdinalIgnoreCase)
            || withdrawal.Quotes.Any(quote => text.Contains(quote.Text, StringComparison.Ordinal));
    }
}
