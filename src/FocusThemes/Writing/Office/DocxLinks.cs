using System.Globalization;
using System.Net;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Office;

/// <summary>
/// Where a document's links lead. A document names them by ids, and has the addresses in a part of its own: those of
/// quotes are written there as they are read once more, so that nobody keeps a million of them.
/// </summary>
internal sealed class DocxLinks
{
    private const string Kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
    private readonly Export exported;
    private readonly List<string> ofHead = [];

    public DocxLinks(Export exported)
    {
        this.exported = exported;
        Citation = Pieces(LinkedText.OfCitation(exported));
        Origin = Pieces(LinkedText.OfOrigin(exported));
    }

    public IReadOnlyList<DocxPiece> Citation { get; }

    public IReadOnlyList<DocxPiece> Origin { get; }

    /// <param name="text">What stands for the quote.</param>
    /// <param name="quote">Place of the quote among all of the export, from 0.</param>
    public DocxPiece ToQuote(string text, int quote) =>
        new(text, exported.Site.IsKnown ? string.Create(CultureInfo.InvariantCulture, $"quote{quote}") : null);

    /// <summary>What leads to a page of the site, where that is reached from everywhere.</summary>
    public DocxPiece ToPage(string text, string path) => exported.AddressOf(path) is { } address ? To(address, text) : new(text);

    /// <summary>What leads to an address of anybody’s.</summary>
    /// <param name="text">What stands for it; null for the address itself.</param>
    public DocxPiece To(string address, string? text = null)
    {
        ofHead.Add(address);
        return new(text ?? address, $"head{ofHead.Count - 1}");
    }

    /// <summary>The relationships as XML, one for each id that was given.</summary>
    public IEnumerable<string> Relationships()
    {
        foreach (var (i, address) in ofHead.Index()) yield return Relationship($"head{i}", address);
        if (!exported.Site.IsKnown) yield break;
        foreach (var (i, row) in exported.Rows.Where(row => row.Quote is not null).Index())
            yield return Relationship($"quote{i}", exported.Site.Of(row.Study.AddressOfQuote(row.Quote!.Id)));
    }

    private List<DocxPiece> Pieces(IEnumerable<LinkedPiece> pieces) =>
        [.. pieces.Select(piece => piece.Address is null ? new DocxPiece(piece.Text) : To(piece.Address, piece.Text))];

    private static string Relationship(string id, string address)
    {
        var target = WebUtility.HtmlEncode(new Uri(address).AbsoluteUri);
        return $"<Relationship Id=\"{id}\" Type=\"{Kind}\" Target=\"{target}\" TargetMode=\"External\"/>";
    }
}
