using System.Xml;

namespace FocusThemes.Reading.Formats.Office.OpenDocument;

/// <summary>What the styles of an OpenDocument file say of whether words, tables and cells are shown.</summary>
internal sealed class OpenDocumentStyles
{
    /// <summary>The family of styles for paragraphs.</summary>
    public const string OfParagraphs = "paragraph";

    /// <summary>The family of styles for words within a paragraph.</summary>
    public const string OfWords = "text";

    /// <summary>The family of styles for tables and sheets.</summary>
    public const string OfTables = "table";

    /// <summary>The family of styles for cells.</summary>
    public const string OfCells = "table-cell";

    // What all of a family rest on has no name.
    private const string Usual = "";
    private readonly Dictionary<(string Family, string Name), (string? Parent, bool? IsHidden, bool IsStruck)> styles = [];

    /// <summary>Takes in the named styles, which stand in a part of their own; those of headers and footers are not asked for.</summary>
    public void ReadNamed(XmlReader xml, OfficeArchive archive)
    {
        if (xml.MoveToContent() != XmlNodeType.Element) return;
        foreach (var part in archive.ChildrenOf(xml))
            if (part == "styles") Read(xml, archive);
    }

    /// <summary>Takes in the styles within the element that the reader is on.</summary>
    public void Read(XmlReader xml, OfficeArchive archive)
    {
        foreach (var child in archive.ChildrenOf(xml))
        {
            if (child is not ("style" or "default-style") || ValueOf(xml, "family") is not { } family) continue;
            var (name, parent, isHidden, isStruck) = (ValueOf(xml, "name") ?? Usual, ValueOf(xml, "parent-style-name"), (bool?)null, false);
            var (color, behind) = ((string?)null, (string?)null);
            foreach (var property in archive.ChildrenOf(xml))
            {
                color = ValueOf(xml, "color") ?? color;
                behind = ValueOf(xml, "background-color") ?? behind;
                isHidden = StatedBy(property, xml) ?? isHidden;
                isStruck |= (ValueOf(xml, "text-line-through-style") ?? ValueOf(xml, "text-line-through-type") ?? "none") != "none";
            }

            // Words of the colour that the same style has behind them.
            if (color is not null && color.Equals(behind, StringComparison.OrdinalIgnoreCase)) isHidden = true;
            styles[(family, name)] = (parent, isHidden, isStruck);
        }
    }

    /// <summary>
    /// Whether a style hides what it is for; null where neither it nor those that it rests on say anything.
    /// </summary>
    /// <param name="style">The style's name; null where nothing names one.</param>
    public bool? Hides(string family, string? style)
    {
        for (var steps = 0; style is not null && steps < GridLimits.LongestStyleChain && styles.TryGetValue((family, style), out var found); steps++)
        {
            if (found.IsHidden is not null) return found.IsHidden;
            style = found.Parent;
        }

        return styles.GetValueOrDefault((family, Usual)).IsHidden;
    }

    /// <summary>Whether a style itself draws a line through its words.</summary>
    public bool Strikes(string family, string? style) => style is not null && styles.GetValueOrDefault((family, style)).IsStruck;

    /// <summary>
    /// The value of an attribute by its local name: no element has two of one that are asked for. Null where there is
    /// none.
    /// </summary>
    public static string? ValueOf(XmlReader xml, string name)
    {
        string? value = null;
        for (var found = xml.MoveToFirstAttribute(); found && value is null; found = xml.MoveToNextAttribute())
            if (xml.LocalName == name) value = xml.Value;
        xml.MoveToElement();
        return value;
    }

    private static bool? StatedBy(string property, XmlReader xml) => property switch
    {
        "text-properties" when ValueOf(xml, "display") is { } display => display is "none" or "condition",
        "table-properties" when ValueOf(xml, "display") is { } display => display == "false",
        "table-cell-properties" when ValueOf(xml, "cell-protect") is { } protection =>
            protection.Contains("hidden-and-protected", StringComparison.Ordinal),
        _ => null,
    };
}
