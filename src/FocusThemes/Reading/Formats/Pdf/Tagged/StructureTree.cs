using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace FocusThemes.Reading.Formats.Pdf.Tagged;

/// <summary>An element of a tagged PDF, by the standard name of its kind.</summary>
/// <param name="Columns">How many it says that it runs over, at least 1.</param>
/// <param name="Rows">How many it says that it runs over, at least 1.</param>
internal sealed record TagElement(string Kind, int Columns, int Rows)
{
    public List<TagElement> Children { get; } = [];

    /// <summary>What is printed as its words, by page and by the mark within it; those of its children stand with them.
    /// </summary>
    public List<(int Page, int Mark)> Marks { get; } = [];
}

/// <summary>Reads what a tagged PDF says of its parts.</summary>
internal sealed class StructureTree
{
    private const int MostRenamings = 8;

    private readonly PdfDocument document;
    private readonly PdfLimits limits;
    private readonly Dictionary<IndirectReference, int> pages = [];
    private readonly HashSet<IndirectReference> seen = [];
    private readonly DictionaryToken? names;

    private StructureTree(PdfDocument document, DictionaryToken root, PdfLimits limits)
    {
        (this.document, this.limits, names) = (document, limits, Resolved(root, "RoleMap") as DictionaryToken);
        if (Resolved(document.Structure.Catalog.CatalogDictionary, "Pages") is DictionaryToken first) CountPages(first, 0);
    }

    /// <returns>Null for a file that is not tagged.</returns>
    public static TagElement? Of(PdfDocument document, PdfLimits limits)
    {
        var catalog = document.Structure.Catalog.CatalogDictionary;
        if (!catalog.TryGet(NameToken.StructTreeRoot, out var token) || Follow(document, token) is not DictionaryToken root) return null;
        var (tree, whole) = (new StructureTree(document, root, limits), new TagElement("Document", 1, 1));
        tree.AddKids(whole, root, page: 0, depth: 0);
        return whole;
    }

    private void CountPages(DictionaryToken node, int depth)
    {
        if (depth >= PdfLimits.DeepestStructure || Resolved(node, "Kids") is not ArrayToken kids) return;
        foreach (var kid in kids.Data.OfType<IndirectReferenceToken>())
        {
            limits.Step();
            if (!seen.Add(kid.Data) || Follow(document, kid) is not DictionaryToken page) continue;
            if (page.ContainsKey(NameToken.Kids)) CountPages(page, depth + 1);
            else pages[kid.Data] = pages.Count + 1;
        }
    }

    private void AddKids(TagElement parent, DictionaryToken element, int page, int depth)
    {
        if (element.TryGet(NameToken.Pg, out var own) && own is IndirectReferenceToken to) page = pages.GetValueOrDefault(to.Data);
        if (!element.TryGet(NameToken.K, out var kids)) return;
        if (Follow(document, kids) is ArrayToken several)
            foreach (var kid in several.Data) AddKid(parent, kid, page, depth);
        else AddKid(parent, kids, page, depth);
    }

    private void AddKid(TagElement parent, IToken kid, int page, int depth)
    {
        limits.Step();
        // Every element has one parent.
        if (depth >= PdfLimits.DeepestStructure || (kid is IndirectReferenceToken reference && !seen.Add(reference.Data))) return;
        var token = Follow(document, kid);
        if (token is NumericToken mark) parent.Marks.Add((page, mark.Int));
        if (token is not DictionaryToken element) return;
        if (element.TryGet(NameToken.Mcid, out var within) && Follow(document, within) is NumericToken number)
        {
            // Marks of a form that is printed within the page are counted by themselves.
            if (element.TryGet(NameToken.Create("Stm"), out _)) return;
            var on = element.TryGet(NameToken.Pg, out var own) && own is IndirectReferenceToken to ? pages.GetValueOrDefault(to.Data) : page;
            parent.Marks.Add((on, number.Int));
        }
        else if (element.TryGet(NameToken.S, out var kind) && Follow(document, kind) is NameToken name)
        {
            var child = new TagElement(StandardName(name.Data), SpanOf(element, "ColSpan"), SpanOf(element, "RowSpan"));
            parent.Children.Add(child);
            AddKids(child, element, page, depth + 1);
            limits.Step(child.Marks.Count);
            parent.Marks.AddRange(child.Marks);
        }
    }

    private string StandardName(string name)
    {
        for (var at = 0; at < MostRenamings && names is not null && Resolved(names, name) is NameToken { Data: var other } && other != name; at++)
            name = other;
        return name;
    }

    // One dictionary, or several of which one is of tables.
    private int SpanOf(DictionaryToken element, string name)
    {
        var said = Resolved(element, "A");
        var all = said is ArrayToken several ? several.Data.Select(one => Follow(document, one)) : [said];
        return all.OfType<DictionaryToken>().Select(one => Resolved(one, name)).OfType<NumericToken>()
            .Select(span => Math.Clamp(span.Int, 1, GridLimits.MostColumns)).FirstOrDefault(1);
    }

    private IToken? Resolved(DictionaryToken dictionary, string name) =>
        dictionary.TryGet(NameToken.Create(name), out var token) ? Follow(document, token) : null;

    private static IToken? Follow(PdfDocument document, IToken token)
    {
        for (var at = 0; at < MostRenamings && token is IndirectReferenceToken reference; at++)
            token = document.Structure.GetObject(reference.Data)?.Data ?? NullToken.Instance;
        return token;
    }
}
