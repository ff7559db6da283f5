using System.Xml;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Writing.Refi;

/// <summary>Writes the codes of a project, in a codebook of its own or in the project.</summary>
internal static class RefiKeptCodes
{
    /// <param name="project">With a code at least: the schema has no empty codebook.</param>
    public static void Write(XmlWriter xml, RefiKeptGuids guids, Project project)
    {
        var below = project.Codes.ToLookup(code => code.Parent);
        xml.WriteStartElement("Codes");
        // Without recursion: how deep codes stand is up to who made them. Null ends the code that is open.
        var open = new Stack<ProjectCode?>(below[null].Reverse());
        while (open.TryPop(out var next))
        {
            if (next is not { } code)
            {
                xml.WriteEndElement();
                continue;
            }

            xml.Start("Code", ("guid", guids.Of(code)), ("name", code.Name), ("isCodable", code.IsCodable ? "true" : "false"));
            if (code.Color is not null) xml.WriteAttributeString("color", code.Color);
            xml.Description(code.Memo);
            open.Push(null);
            foreach (var child in below[code].Reverse()) open.Push(child);
        }

        xml.WriteEndElement();
    }
}
