using System.Text.RegularExpressions;
using FocusThemes.Model.Citing;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Formats.Pdf;

namespace FocusThemes.Reading.Citations;

/// <summary>
/// What a paper printed to PDF is cited by, as far as its first page tells: what the file says of itself counts only where
/// it is printed there, too.
/// </summary>
internal static partial class PdfCitation
{
    private const int FewestWordsOfJournal = 3;

    /// <summary>The paper's own citation; null where it is not sure what its title is.</summary>
    /// <param name="name">The name of the file.</param>
    public static CitationFile? Of(string name, FrontPage page, FileProperties file)
    {
        var doi = DoiOf(page, file);
        var source = PrintedSource.Of(page, doi) ?? new("", "", "", "", "");
        var journal = source.Journal.Length > 0 ? source.Journal : JournalOf(page, file);
        if (PrintedTitle.Of(page, file, journal) is not { } title) return null;
        var item = new CslItem();
        item.Add("type", doi is not null || journal.Length > 0 ? "article-journal" : "document");
        item.Add("title", title.Text);
        item.AddNames("author", PrintedNames.Of(page, file, title));
        if (YearOf(page, file, source) is { } year) item.AddDate("issued", PartialDate.Of([year]));
        item.Add("container-title", journal);
        item.Add("volume", source.Volume);
        item.Add("issue", source.Issue);
        item.AddPages(source.Pages);
        item.AddDoi(doi);
        return item.AsCitation(name);
    }

    // The only one printed; of several the one that the file says is its own.
    private static string? DoiOf(FrontPage page, FileProperties file)
    {
        var own = file.Numbers.SelectMany(Dois).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (own.Count == 1) return own[0];
        var lines = page.Lines.Where(line => page.IsOuter(line) || NamesItself().IsMatch(line.Text)).ToList();
        List<string> printed = [.. lines.SelectMany(line => Dois(line.Text)).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (own.Count > 1) printed.RemoveAll(one => !own.Contains(one, StringComparer.OrdinalIgnoreCase));
        // What ends with the line may go on in the next one.
        return printed.Count == 1 && !lines.Exists(line => line.Text.EndsWith(printed[0], StringComparison.Ordinal) && MayGoOn(printed[0]))
            ? printed[0] : null;
    }

    private static IEnumerable<string> Dois(string text)
    {
        foreach (Match found in Doi().Matches(text))
        {
            // Hyphens are printed in several forms, and the number has the plain one.
            var end = found.Value.Replace('\u2010', '-').Replace('\u2011', '-').Replace('–', '-').TrimEnd('.', ',', ';', ':', '\'', '’', '”', '"', '*');
            while (end.Length > 0 && end[^1] is var last && last is ')' or ']' or '}'
                && end.Count(c => c == last) > end.Count(c => c == (last == ')' ? '(' : last == ']' ? '[' : '{')))
                end = end[..^1].TrimEnd('.', ',', ';', ':');
            if (!end.EndsWith('/')) yield return end;
        }
    }

    private static bool MayGoOn(string doi) => doi[^1] is '-' or '_' or '/' || doi.IndexOf('/', StringComparison.Ordinal) + 4 > doi.Length;

    private static string JournalOf(FrontPage page, FileProperties file) =>
        new[] { file.Journal }.Concat(file.Numbers.Select(text => SubjectOfPublisher().Match(text).Groups["journal"].Value))
            .FirstOrDefault(one => one.Length > 0 && page.Prints(one)) ?? "";

    private static string? YearOf(FrontPage page, FileProperties file, PrintedSource source)
    {
        if (source.Year.Length > 0) return source.Year;
        if (Year().Match(file.Date) is { Success: true } said) return said.Value;
        var years = YearsOf(page.Lines.SelectMany(line => Published().Matches(line.Text)));
        if (years.Count == 0) years = YearsOf(page.Lines.SelectMany(line => Copyright().Matches(line.Text)));
        return years.Count == 1 ? years[0] : null;
    }

    private static List<string> YearsOf(IEnumerable<Match> printed) => [.. printed.Select(found => found.Groups["year"].Value).Distinct()];

    /// <summary>Whether words are nothing but a journal's name, as most are called.</summary>
    public static bool IsJournal(string text, string journal) =>
        (journal.Length > 0 && Spelling.LettersOf(text) == Spelling.LettersOf(journal))
        || (text.Split(' ').Length >= FewestWordsOfJournal && JournalName().IsMatch(text));

    [GeneratedRegex(@"\b10\.[0-9]{4,9}/[^\s""<>“”|]+", RegexOptions.NonBacktracking)]
    private static partial Regex Doi();

    // In the midst of words it may be of something else.
    [GeneratedRegex(@"^(?:doi|https?://(?:dx\.)?doi\.org/|10\.[0-9])|\bcit(?:e|ation)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesItself();

    [GeneratedRegex(@"^(?<journal>\p{Lu}[^,]{2,90}), (?:[0-9]{4}, )?(?:https?://(?:dx\.)?doi\.org/|doi: ?)10\.", RegexOptions.NonBacktracking)]
    private static partial Regex SubjectOfPublisher();

    [GeneratedRegex("^(?:19|20)[0-9]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?:^|[\s/(])Published(?: online)?:?(?: on)? (?:[0-9]{1,2}(?:st|nd|rd|th)? )?(?:\p{L}+\.? )?(?:[0-9]{1,2}, )?(?<year>(?:19|20)[0-9]{2})\b",
        RegexOptions.NonBacktracking)]
    private static partial Regex Published();

    [GeneratedRegex(@"(?:©|\(c\)|Copyright)[^0-9]{0,60}(?<year>(?:19|20)[0-9]{2})\b", RegexOptions.NonBacktracking)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"^(?:(?:The )?(?:\p{L}+ ){0,3}Journal (?:of|for|on)\b|Revista \p{L}|Annals of\b|Archives of\b|Frontiers in\b|Proceedings of\b|Bulletin of\b|Advances in\b|Acta \p{L}|.{0,80} Journal$)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex JournalName();
}
