using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using FocusThemes.Reading.Formats.Office;
using FocusThemes.Reading.Formats.Own.Copies;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>
/// The stamp among the properties of a document or workbook that its owner may add. Programs keep 255 characters of
/// each: what is longer goes on in further ones.
/// </summary>
internal sealed class OwnProperties
{
    private const string Stamp = ExportStamp.Name;
    private const string Key = $"{ExportStamp.Name} key";
    private const int Longest = 250;
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public static OwnProperties Of(CustomFilePropertiesPart? part, OfficeArchive archive)
    {
        var read = new OwnProperties();
        if (part is null) return read;
        using var xml = archive.Open(part);
        foreach (var property in XElement.Load(xml).Elements())
            if (property.Attribute("name")?.Value is { } name && name.StartsWith(Stamp, StringComparison.Ordinal))
                read.values[name] = property.Value;
        return read;
    }

    /// <summary>The part as XML.</summary>
    public static string Xml(ExportStamp stamp, CopyKey? key = null)
    {
        XNamespace space = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
        XNamespace types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
        var all = Parts(Stamp, stamp.ToString()).Concat(key is null ? [] : Parts(Key, key.ToString()));
        return new XElement(space + "Properties", all.Select((one, i) => new XElement(
            space + "property", new XAttribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"),
            new XAttribute("pid", i + 2), new XAttribute("name", one.Name), new XElement(types + "lpwstr", one.Value))))
            .ToString(SaveOptions.DisableFormatting);
    }

    /// <exception cref="UnacceptableInputException">It is newer than this program.</exception>
    public ExportStamp? StampOf(string file) => Whole(Stamp) is { } json ? ExportStamp.Read(file, json) : null;

    public CopyKey? CopyKey => Whole(Key) is { } json ? Own.Copies.CopyKey.Read(json) : null;

    private string? Whole(string name)
    {
        if (!values.TryGetValue(name, out var first)) return null;
        var whole = new StringBuilder(first);
        for (var i = 2; values.TryGetValue(Called(name, i), out var more); i++) whole.Append(more);
        return whole.ToString();
    }

    // What XML cannot hold, and white space at an end that a program might drop, stands as an escape of JSON.
    private static IEnumerable<(string Name, string Value)> Parts(string name, string json)
    {
        var held = new StringBuilder(json.Length);
        foreach (var c in json)
            if (XmlConvert.IsXmlChar(c) && (c == ' ' || !char.IsWhiteSpace(c))) held.Append(c);
            else held.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        var (text, part) = (held.ToString(), 1);
        for (var start = 0; start < text.Length; part++)
        {
            var end = Math.Min(start + Longest, text.Length);
            while (end < text.Length && end > start + 1 && (text[end] == ' ' || text[end - 1] == ' ')) end--;
            yield return (part == 1 ? name : Called(name, part), text[start..end]);
            start = end;
        }
    }

    private static string Called(string name, int part) => $"{name} {part.ToString(CultureInfo.InvariantCulture)}";
}
