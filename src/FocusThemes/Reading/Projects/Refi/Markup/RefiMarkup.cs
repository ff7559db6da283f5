using System.Text;
using System.Xml;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Projects.Refi.Markup;

/// <summary>
/// The XML of a project, gone through once from beginning to end. Elements and attributes are known by their local names.
/// </summary>
internal sealed class RefiMarkup : IDisposable
{
    private static readonly XmlReaderSettings Settings = SettingsOf();

    private readonly string place;
    private readonly XmlReader xml;
    private int elements;

    /// <param name="place">The file's name, for sentences.</param>
    public RefiMarkup(string place, MarkupStream markup)
    {
        this.place = place;
        xml = XmlReader.Create(markup, Settings);
    }

    /// <summary>The name of the first element, which the reader is then on.</summary>
    public string Root()
    {
        xml.MoveToContent();
        return xml.LocalName;
    }

    /// <summary>Names of the elements within the one that the reader is on; each that is left on is passed over with all
    /// that is in it.</summary>
    /// <exception cref="UnacceptableInputException">They are too deep, or too many.</exception>
    public IEnumerable<string> Children()
    {
        if (xml.IsEmptyElement) yield break;
        var depth = xml.Depth + 1;
        if (depth > GridLimits.DeepestNesting)
            throw Refusal($"elements are nested deeper than {GridLimits.DeepestNesting}; move codes up and export anew");
        while (Read() && xml.Depth >= depth)
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth) yield return xml.LocalName;
    }

    /// <summary>Everything that is written within the element that the reader is on, as it is.</summary>
    public string Text()
    {
        if (xml.IsEmptyElement) return "";
        var (depth, text) = (xml.Depth, new StringBuilder());
        while (Read() && xml.Depth > depth)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        return Storable(text.ToString());
    }

    /// <summary>Empty where the element that the reader is on does not have it.</summary>
    public string Attribute(string name) => xml.GetAttribute(name) is { } value ? Storable(value) : "";

    /// <summary>
    /// A GUID as records are told apart: programs write it in either case and with braces or without.
    /// </summary>
    public string Guid(string attribute = "guid") =>
        Attribute(attribute).Trim().TrimStart('{').TrimEnd('}').ToUpperInvariant();

    /// <param name="reason">Without a full stop.</param>
    public UnacceptableInputException Refusal(string reason) => new($"{place}, line {Line}: {reason}.");

    private int Line => xml is IXmlLineInfo { LineNumber: > 0 } info ? info.LineNumber : 1;

    public void Dispose() => xml.Dispose();

    /// <summary>What no library can hold becomes U+FFFD, unit for unit, so that positions stay what they are.</summary>
    public static string Storable(string text)
    {
        if (!text.Any(c => c == '\0' || char.IsSurrogate(c))) return text;
        return string.Create(text.Length, text, (units, from) =>
        {
            for (var i = 0; i < units.Length; i++)
            {
                var isPaired = (i + 1 < from.Length && char.IsSurrogatePair(from[i], from[i + 1]))
                    || (i > 0 && char.IsSurrogatePair(from[i - 1], from[i]));
                units[i] = from[i] == '\0' || (char.IsSurrogate(from[i]) && !isPaired) ? '\uFFFD' : from[i];
            }
        });
    }

    private bool Read()
    {
        if (!xml.Read()) return false;
        if (xml.NodeType == XmlNodeType.Element && ++elements > ProjectLimits.MostElements)
            throw new UnacceptableInputException(
                $"{place}: the project has more than {ProjectLimits.MostElements:N0} elements; export a part of it.");
        return true;
    }

    // References to control characters, in a memo, are no reason to refuse a project.
    private static XmlReaderSettings SettingsOf()
    {
        var settings = SafeXml.Settings.Clone();
        settings.CheckCharacters = false;
        return settings;
    }
}
