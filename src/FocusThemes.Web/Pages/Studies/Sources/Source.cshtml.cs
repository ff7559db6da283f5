using System.Globalization;
using FocusThemes.Queries.Sources;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies.Sources;

/// <summary>A source as it came, each stretch marked by what was read from it.</summary>
public sealed class SourceModel(LibraryContext library) : StudyPage(library)
{
    private const string View = "view", Table = "table";

    /// <summary>More sources than these are a list to be opened.</summary>
    public const int MostTabs = 12;

    // Named beside a line in which more begin.
    private const int MostNames = 4;

    private static readonly HtmlString Continued = new("<span class=\"s\" aria-hidden=\"true\">″</span><span class=\"vh\">as the cell before</span>");

    public SourceView Source { get; private set; } = null!;

    /// <summary>True for its rows and cells, false for its lines.</summary>
    public bool IsTable { get; private set; }

    /// <summary>First lines of the pages; one where all of the source is on this page.</summary>
    public IEnumerable<int> Pages =>
        Enumerable.Range(0, ((Source.LineCount - 1) / SourceView.LinesOnPage) + 1).Select(page => (page * SourceView.LinesOnPage) + 1);

    public async Task<IActionResult> OnGetAsync(string? name)
    {
        var line = int.TryParse(Request.Query["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 1;
        if (await Library.FindSourceAsync(Study, name, line, Stop) is not { } source)
            return this.Missing(new($"This study has no source “{name}”.", ("The study's source", $"{Study.Address}/source"), WayToThemes));
        var view = Request.Query[View].ToString();
        if (view is not ("" or Table))
            return this.Malformed(new("The parameter “view” takes table.", ("The source, line by line", Study.AddressOfSource(source.Name))));
        // What is no table is shown as the text that it is.
        if (view == Table && source.Tables.Count == 0) return Redirect(Study.Link.AddressOfSource(source.Name, source.From));
        (Source, IsTable) = (source, view == Table);
        return Page();
    }

    /// <summary>The address of a page of the source, in one of its two views.</summary>
    /// <param name="line">Any of the page.</param>
    public string AddressOf(int line, bool isTable)
    {
        var address = Study.Link.AddressOfSource(Source.Name, line);
        return !isTable ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{View}={Table}";
    }

    /// <summary>"page 7" for the line with which that page of a PDF begins; nothing for others.</summary>
    public HtmlString? PageFrom(int line) =>
        Source.PageFrom(line) is { } page ? new($"<span class=\"page\">page {page}</span>") : null;

    /// <summary>The same for a row that begins with the line, after rows of another page.</summary>
    /// <param name="last">The page that was told last; 0 for none.</param>
    public HtmlString? PageOf(int line, ref int last)
    {
        var page = Source.Pages.LastOrDefault(page => page.Line <= line)?.Page ?? 0;
        if (page == last) return null;
        last = page;
        return new($"<span class=\"page\">page {page}</span>");
    }

    public string What => Source.Form switch
    {
        FocusThemes.Model.SourceForm.Codes => "The codes of the project, one on a line, with what is noted on them",
        FocusThemes.Model.SourceForm.Document => "The document as its project has it, character for character",
        _ when Source.Hidden == FocusThemes.Model.HiddenParts.Withheld => "The text without the words that are withheld",
        _ when SourceBytes.AreWithheld(Source.Hidden) => "The text without what its file does not show",
        _ => "The text as it came, character for character",
    };

    public SourceHtml Shown(IReadOnlyList<SourcePiece> line) => new(Study.Link, [line]);

    public IHtmlContent Shown(SourceCell cell) =>
        cell.IsContinued ? Continued : new SourceHtml(Study.Link, cell.Lines);

    /// <summary>"concept 7.2, quote 7.2.1"; empty where no record begins in the line.</summary>
    public static string BeginningIn(IReadOnlyList<SourcePiece> line)
    {
        var names = line.SelectMany(piece => (piece.IsFirst ? piece.Around.Append(piece.Record!) : piece.Around))
            .Select(record => record.Name).ToList();
        return string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? ", …" : "");
    }
}
