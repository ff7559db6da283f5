using System.Xml;
using FocusThemes.Queries;

namespace FocusThemes.Writing;

/// <summary>
/// Writes themes and concepts as a REFI-QDA 1.5 codebook: a theme is a code that nothing is coded with, its concepts
/// are the codes under it.
/// </summary>
public static class RefiCodebook
{
    private const string Namespace = "urn:QDA-XML:codebook:1.0";

    /// <summary>A whole <c>.qdc</c> file.</summary>
    /// <param name="themes">At least one: the schema has no empty codebook, and no study is without themes.</param>
    public static void Write(Stream stream, StudyHeader study, IReadOnlyList<ThemeDetail> themes)
    {
        using var xml = RefiXml.Open(stream);
        xml.WriteStartElement("CodeBook", Namespace);
        xml.WriteAttributeString("origin", RefiXml.Origin);
        WriteCodes(xml, new(study.Slug), themes);
        xml.WriteEndElement();
    }

    /// <summary>The codes of a codebook or of a project, in either namespace.</summary>
    internal static void WriteCodes(XmlWriter xml, RefiGuids guids, IReadOnlyList<ThemeDetail> themes)
    {
        xml.WriteStartElement("Codes");
        foreach (var theme in themes)
        {
            xml.Start("Code",
                ("guid", guids.Theme(theme.Number)), ("name", RefiNames.Of(theme)), ("isCodable", "false"));
            xml.Description(RefiNames.DescriptionOf(theme));
            foreach (var concept in theme.Concepts)
            {
                xml.Start("Code",
                    ("guid", guids.Concept(concept.Id)), ("name", RefiNames.Of(concept)), ("isCodable", "true"));
                xml.Description(RefiNames.DescriptionOf(concept));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
