using System.Xml;

namespace FocusThemes.Reading.Formats;

/// <summary>How XML of somebody else is read: without document types, and without anything that it points to.</summary>
internal static class SafeXml
{
    public static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };
}
