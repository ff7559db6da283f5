using System.Xml;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Writing.Refi;

/// <summary>
/// Writes themes and concepts as a REFI-QDA 1.5 codebook: a theme is a code that nothing is coded with, unless it
/// has no concepts; its concepts are the codes under it.
/// </summary>
public static class RefiCodebook
{
    private const string Namespace = "urn:QDA-XML:codebook:1.0";

    /// <summary>The codes of the project that a study came in as; else its themes and concepts.</summary>
    public static async Task WriteAsync(IWholeStudy study, Stream stream, CancellationToken stop)
    {
        if (await study.CodesAsync(stop) is { } project) Write(stream, study.Header, project);
        else Write(stream, study.Header, new RefiOutline(new(study.Header.Slug), await RefiArchive.NumbersAsync(study, stop), number => study.ReadTheme(number, stop)).Themes);
    }

    /// <summary>The codes of a project as they came in.</summary>
    public static void Write(Stream stream, StudyHeader study, Project project) =>
        Write(stream, xml => RefiKeptCodes.Write(xml, new(study.Slug, project), project));

    /// <summary>A whole <c>.qdc</c> file.</summary>
    /// <param name="themes">At least one: the schema has no empty codebook, and no study is without themes.</param>
    public static void Write(Stream stream, StudyHeader study, IReadOnlyList<ThemeDetail> themes) =>
        Write(stream, xml => WriteCodes(xml, new(study.Slug), themes));

    private static void Write(Stream stream, Action<XmlWriter> writeCodes)
    {
        using var xml = RefiXml.Open(stream);
        xml.WriteStartElement("CodeBook", Namespace);
        xml.WriteAttributeString("origin", RefiXml.Origin);
        writeCodes(xml);
        xml.WriteEndElement();
    }

    /// <summary>The codes of a codebook or of a project, in either namespace.</summary>
    internal static void WriteCodes(XmlWriter xml, RefiGuids guids, IReadOnlyList<ThemeDetail> themes)
    {
        // Programs that keep one list of names would take two codes of one name for one.
        var taken = themes.SelectMany(theme => theme.Concepts.Select(RefiNames.Of).Prepend(RefiNames.Of(theme)))
            .Select(RefiText.Held).ToHashSet(StringComparer.Ordinal);
        xml.WriteStartElement("Codes");
        foreach (var theme in themes)
        {
            xml.Start("Code",
                ("guid", guids.Theme(theme.Number)), ("name", RefiNames.Of(theme)),
                ("isCodable", theme.Concepts.Count == 0 ? "true" : "false"));
            xml.Description(RefiNames.DescriptionOf(theme));
            WriteConcepts(xml, guids, theme, taken);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // A part of a theme is a code between the theme and its concepts, and nothing is coded with it.
    private static void WriteConcepts(XmlWriter xml, RefiGuids guids, ThemeDetail theme, HashSet<string> taken)
    {
        var isInPart = false;
        foreach (var (i, concept) in theme.Concepts.Index())
        {
            var begins = concept.BeginsSubtheme(i == 0 ? null : theme.Concepts[i - 1]);
            if (isInPart && (begins || concept.Subtheme is null)) xml.WriteEndElement();
            if (begins)
            {
                var place = concept.SubthemeSource;
                ConceptDetail[] part = [.. theme.Concepts.Skip(i).TakeWhile(other => other.SubthemeSource == place)];
                var name = RefiNames.OfSubtheme(part, taken);
                xml.Start("Code", ("guid", guids.Subtheme(concept.Id)), ("name", name), ("isCodable", "false"));
                xml.Description(RefiNames.DescriptionOfSubtheme(concept.Subtheme!));
            }

            isInPart = concept.Subtheme is not null;
            xml.Start("Code",
                ("guid", guids.Concept(concept.Id)), ("name", RefiNames.Of(concept)), ("isCodable", "true"));
            xml.Description(RefiNames.DescriptionOf(concept));
            xml.WriteEndElement();
        }

        if (isInPart) xml.WriteEndElement();
    }
}
