using System.Globalization;
using System.Text;
using System.Xml;
using FocusThemes.Queries.Sources;
using FocusThemes.Reading.Projects.Refi;

namespace FocusThemes.Writing.Refi;

/// <summary>How every XML of REFI-QDA is written here.</summary>
internal static class RefiXml
{
    private const string ProjectNamespace = "urn:QDA-XML:project:1.0";

    public const string Origin = RefiOwn.Program;

    /// <summary>A moment, to the second, in UTC.</summary>
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

    /// <summary>The beginning of a project and who made it.</summary>
    public static void StartProject(this XmlWriter xml, string name, StudyDates dates)
    {
        xml.WriteStartElement("Project", ProjectNamespace);
        xml.WriteAttributeString("name", RefiText.Held(name));
        xml.WriteAttributeString("origin", Origin);
        xml.WriteAttributeString("creatingUserGUID", RefiGuids.User);
        xml.WriteAttributeString("creationDateTime", Text(StudyDates.Known(dates.Added ?? dates.Read)));
        xml.WriteAttributeString("modifiedDateTime", Text(StudyDates.Known(dates.Read)));
        // Programs look up who coded a passage. It was this program: names of people are for the citation.
        xml.WriteStartElement("Users");
        xml.Start("User", ("guid", RefiGuids.User), ("name", Origin));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>A source whose text is a file of the archive, or was one.</summary>
    public static void StartSource(this XmlWriter xml, string guid, string name, string date) => xml.Start("TextSource",
        ("guid", guid), ("name", name), ("plainTextPath", $"internal://{guid}.txt"),
        ("creatingUser", RefiGuids.User), ("creationDateTime", date));

    /// <summary>A passage of the text that the source has.</summary>
    public static void StartSelection(
        this XmlWriter xml, string guid, string name, int start, int end, string date) => xml.Start("PlainTextSelection",
            ("guid", guid), ("name", name),
            ("startPosition", start.ToString(CultureInfo.InvariantCulture)), ("endPosition", end.ToString(CultureInfo.InvariantCulture)),
            ("creatingUser", RefiGuids.User), ("creationDateTime", date));

    /// <param name="code">GUID of what the passage is coded with.</param>
    public static void Coding(this XmlWriter xml, string guid, string code, string date)
    {
        xml.Start("Coding", ("guid", guid), ("creatingUser", RefiGuids.User), ("creationDateTime", date));
        xml.Reference("CodeRef", code);
        xml.WriteEndElement();
    }

    public static void Variable(this XmlWriter xml, string guid, string name, string? description)
    {
        xml.Start("Variable", ("guid", guid), ("name", name), ("typeOfVariable", "Text"));
        xml.Description(description);
        xml.WriteEndElement();
    }

    public static void Value(this XmlWriter xml, string variable, string value)
    {
        xml.WriteStartElement("VariableValue");
        xml.Reference("VariableRef", variable);
        xml.WriteElementString("TextValue", RefiText.Held(value));
        xml.WriteEndElement();
    }

    /// <summary>Begins an element without a prefix, in the namespace that the document declared.</summary>
    public static void Start(this XmlWriter xml, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element);
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, RefiText.Held(value));
    }

    /// <summary>Records of a kind within what holds them; nothing for none, as the schema has it.</summary>
    public static void Within<T>(this XmlWriter xml, string element, IReadOnlyCollection<T> all, Action<T> write)
    {
        if (all.Count == 0) return;
        xml.WriteStartElement(element);
        foreach (var one in all) write(one);
        xml.WriteEndElement();
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
