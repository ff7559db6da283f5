using System.Xml;
using System.Xml.Linq;

namespace FocusThemes.Reading.Formats.Jats;

/// <summary>What is kept of an article while it is gone through: its tables and what it says of itself.</summary>
internal sealed class JatsParts
{
    private static readonly HashSet<string> Wrappers = new(StringComparer.Ordinal) { "table-wrap-group", "table-wrap", "table" };

    private static readonly HashSet<string> About = new(StringComparer.Ordinal)
    {
        "journal-meta", "article-meta", "book-meta", "book-part-meta",
    };

    // Reviews, answers to them and translations have tables that are not the article's.
    private static readonly HashSet<string> PassedOver = new(StringComparer.Ordinal) { "sub-article", "response" };

    // Those that something is read from, without what names them apart.
    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "colspan", "rowspan", "cols", "rows", "morerows", "namest", "nameend", "colname", "colnum", "role", "ref-type", "space", "id", "rid",
        "contrib-type", "content-type", "pub-type", "date-type", "pub-id-type", "publication-format", "name-style", "href", "article-type",
    };

    // Of an editor of XML: comments and deletions, which it keeps as instructions.
    private const string Tracked = "oxy_";
    private readonly Dictionary<string, XElement> about = [];
    private readonly string name;
    private readonly XmlReader xml;
    private readonly Patience patience;
    private int elements;

    private JatsParts(string name, XmlReader xml, Patience patience) => (this.name, this.xml, this.patience) = (name, xml, patience);

    /// <summary>Each table with its wrapper, or several within a group of them; elements have no namespaces.</summary>
    public List<XElement> Tables { get; } = [];

    public string Root { get; private set; } = "";

    /// <summary>The article's language as it is stated, such as <c>en</c>; null where it is not.</summary>
    public string? Language { get; private set; }

    public int Articles { get; private set; }

    /// <summary>Characters outside tables, without white space around them.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Remarks with words in what is kept, and those of an editor anywhere.</summary>
    public int Remarks { get; private set; }

    public bool IsArticle => Articles > 0 || about.Count > 0
        || Root is "article" or "book" or "book-part" or "book-part-wrapper" or "pmc-articleset" or "TEI" or "teiCorpus" or "table-wrap";

    /// <summary>The element that tells of the article; null where it does not say it.</summary>
    public XElement? AboutOf(string part) => about.GetValueOrDefault(part);

    /// <exception cref="UnacceptableInputException">The elements are too deep or too many.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static JatsParts Read(string name, XmlReader xml, Patience patience)
    {
        var parts = new JatsParts(name, xml, patience);
        parts.Read();
        return parts;
    }

    private void Read()
    {
        var passed = int.MaxValue;
        while (Next())
        {
            if (xml.Depth <= passed && xml.NodeType == XmlNodeType.EndElement) passed = int.MaxValue;
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) LeftOut += xml.Value.AsSpan().Trim().Length;
            if (xml.NodeType != XmlNodeType.Element || passed < int.MaxValue) continue;
            if (xml.Depth == 0) Root = xml.LocalName;
            if (xml.LocalName is "article" or "book") Articles++;
            if (xml.LocalName is "article" or "book" or "TEI") Language ??= xml.GetAttribute("xml:lang");
            if (PassedOver.Contains(xml.LocalName) && !xml.IsEmptyElement) passed = xml.Depth;
            else if (Wrappers.Contains(xml.LocalName)) Tables.Add(Take());
            else if (About.Contains(xml.LocalName)) about.TryAdd(xml.LocalName, Take());
        }
    }

    private bool Next()
    {
        if (!xml.Read()) return false;
        patience.Spend(xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? xml.Value.Length : 0);
        if (xml.NodeType == XmlNodeType.ProcessingInstruction && xml.Name.StartsWith(Tracked, StringComparison.Ordinal)
            && xml.Value.Any(char.IsLetterOrDigit)) Remarks++;
        if (xml.Depth > GridLimits.DeepestNesting)
            throw new UnacceptableInputException(
                $"{name}: elements are nested deeper than {GridLimits.DeepestNesting}; keep only the table.");
        return true;
    }

    // The element that the reader is on, with all that is in it; the reader is then on its end.
    private XElement Take()
    {
        var (root, depth, isEmpty) = (Begin(), xml.Depth, xml.IsEmptyElement);
        for (var open = root; !isEmpty && Next();)
        {
            if (xml.NodeType == XmlNodeType.EndElement)
            {
                if (xml.Depth == depth) break;
                open = open.Parent!;
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                var isLeaf = xml.IsEmptyElement;
                var inner = Begin();
                open.Add(inner);
                if (!isLeaf) open = inner;
            }
            else if (xml.NodeType == XmlNodeType.Comment) Remarks += xml.Value.Any(char.IsLetterOrDigit) ? 1 : 0;
            else if (xml.HasValue && xml.NodeType != XmlNodeType.ProcessingInstruction) open.Add(new XText(xml.Value));
        }

        return root;
    }

    private XElement Begin()
    {
        if (++elements > GridLimits.MostElements)
            throw new UnacceptableInputException(
                $"{name}: the tables have more than {GridLimits.MostElements:N0} elements; part the file.");
        var element = new XElement(XName.Get(xml.LocalName));
        while (xml.MoveToNextAttribute())
            if (Attributes.Contains(xml.LocalName)) element.SetAttributeValue(xml.LocalName, xml.Value);
        xml.MoveToElement();
        return element;
    }
}
