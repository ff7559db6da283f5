using System.Globalization;
using System.Text;
using System.Xml;

namespace FocusThemes.Writing;

/// <summary>How every XML of REFI-QDA is written here.</summary>
internal static class RefiXml
{
    public const string Origin = "FocusThemes";

    /// <summary>
    /// The first day that ZIP knows, which stands for a date that an old library did not note: QualCoder does not read a
    /// passage without one.
    /// </summary>
    private static readonly DateTime Undated = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <remarks>A file that told when it was written would never be the same twice.</remarks>
    public static DateTime Known(DateTime? date) => date ?? Undated;

    /// <summary>To the second, in UTC.</summary>
    public static string Text(DateTime date) => date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static XmlWriter Open(Stream stream) => XmlWriter.Create(stream, new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        // A carriage return, a tab in a name would come back as something else.
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    });

    /// <summary>Without a prefix, in the namespace that the document declared.</summary>
    public static void Start(this XmlWriter xml, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element);
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, RefiText.Held(value));
    }

    public static void Reference(this XmlWriter xml, string element, string guid)
    {
        xml.Start(element, ("targetGUID", guid));
        xml.WriteEndElement();
    }

    public static void Description(this XmlWriter xml, string? text)
    {
        if (text is not null) xml.WriteElementString("Description", RefiText.Held(text));
    }
}
