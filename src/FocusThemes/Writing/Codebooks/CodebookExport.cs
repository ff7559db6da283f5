using FocusThemes.Model;
using FocusThemes.Queries.Codebooks;
using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Codebooks;

/// <summary>A codebook that is taken along.</summary>
/// <param name="About">What every file of it says of itself; without rows.</param>
public sealed record CodebookExport(Codebook Book, Export About)
{
    /// <param name="site">As <see cref="Export.Site"/>.</param>
    public static CodebookExport Of(Codebook book, DateOnly date, SiteAddress site) => new(book, new(
        ExportShape.Codebook, book.Study, FileName.Of(book.Study.Slug, "codebook"), $"Codebook: {book.Study.Title}",
        $"the codebook: {book.Counted}", book.Address, date, [])
    {
        Caption = book.Study.Caption,
        Site = site,
    });

    /// <summary>Where the code's quotes are, as a path.</summary>
    public string PathOf(CodebookEntry code) => Book.Study.Link.AddressOfRecord(code.Theme, code.Record);

    /// <summary>"— 1P04 (", "table-2.txt, line 8" and ")", which leads to the quote.</summary>
    internal static (string Before, string Place, string After) AttributionOf(CodebookEntry code) =>
        ($"— {code.Example!.Speaker} (", code.Example.Source.InWords, ")");

    /// <summary>The words of the example in their marks, in paragraphs.</summary>
    internal static IReadOnlyList<string> WordsOf(CodebookEntry code) =>
        code.Example is { } quote ? Concept.ParagraphsOf(quote.InMarks) : [];
}
