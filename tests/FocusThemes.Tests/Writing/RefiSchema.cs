using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace FocusThemes.Tests.Writing;

/// <summary>The schemas of REFI-QDA 1.5, as its authors publish them.</summary>
internal static class RefiSchema
{
    private static readonly XmlSchemaSet Schemas = Load();

    /// <summary>Reads a document, which has to be valid and without a DTD.</summary>
    public static XElement Read(Stream xml)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            ValidationType = ValidationType.Schema,
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings,
            Schemas = Schemas,
        };
        settings.ValidationEventHandler += (_, found) => Assert.Fail(found.Message);
        using var reader = XmlReader.Create(xml, settings);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static XmlSchemaSet Load()
    {
        var schemas = new XmlSchemaSet();
        foreach (var name in new[] { "Project.xsd", "Codebook.xsd" })
        {
            using var reader = XmlReader.Create(Path.Combine(AppContext.BaseDirectory, "Writing", "refi-qda", name));
            schemas.Add(null, reader);
        }

        schemas.Compile();
        return schemas;
    }
}
