using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Tests;
using FocusThemes.Web.Pages.Searching;
using FocusThemes.Writing.Searching;

namespace FocusThemes.Browser.Tests.Published;

/// <summary>The files of a study's search beside an empty page, on a disk.</summary>
internal sealed class SearchedCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("focusthemes-copy-");
    private readonly Library library = new();

    public string Page => new Uri(Path.Combine(folder.FullName, "studies", "made", "quotes.html")).AbsoluteUri;

    public string Search => Path.Combine(folder.FullName, "studies", "made", "search");

    public string Scripts => Path.Combine(folder.FullName, "published");

    public LibraryContext Open() => library.Open();

    public static async Task<SearchedCopy> OfAsync(Reading.StudyDraft study, SearchSizes? sizes, CancellationToken stop)
    {
        var copy = new SearchedCopy();
        await copy.library.StoreAsync(study);
        await copy.library.TidyAsync();
        await copy.WriteAsync(study.Study.Slug, sizes, stop);
        return copy;
    }

    private async Task WriteAsync(string slug, SearchSizes? sizes, CancellationToken stop)
    {
        var scripts = Directory.CreateDirectory(Scripts).FullName;
        foreach (var script in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "published")))
            File.Copy(script, Path.Combine(scripts, Path.GetFileName(script)));
        await File.WriteAllBytesAsync(Path.Combine(scripts, SearchFiles.Letters.Name), SearchFiles.Letters.Bytes, stop);
        Directory.CreateDirectory(Search);
        await using var open = library.Open();
        var study = (await open.FindStudyAsync(slug, stop))!;
        await foreach (var file in open.SearchFilesAsync(study, Uri.EscapeDataString, sizes, stop))
            await File.WriteAllBytesAsync(Path.Combine(Search, file.Name), file.Bytes, stop);
        var tags = string.Concat(PublishedHit.Scripts.Select(script => $"<script defer src=\"../../published/{script}.js\"></script>\n"));
        await File.WriteAllTextAsync(new Uri(Page).LocalPath,
            $"""
             <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Quotes</title>
             <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"></head>
             <body><main></main>{tags}</body></html>
             """, stop);
    }

    /// <summary>The places of the quotes that the site finds, from 0, in the order of the source.</summary>
    public static async Task<QuoteResult> FindAsync(LibraryContext library, string query, int size, CancellationToken stop)
    {
        var study = (await library.FindStudyAsync(ManyTongues.Slug, stop))!;
        var scope = await library.ScopeOfAsync(study, stop);
        var asked = query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])));
        var filter = Queries.Participants.CodesInWords.Understood(QuoteFilter.Parse(asked, out _), scope.Catalogue!);
        return await library.FindQuotesAsync(scope, filter, size, stop);
    }

    public void Dispose()
    {
        library.Dispose();
        folder.Delete(recursive: true);
    }
}
