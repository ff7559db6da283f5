namespace FocusThemes.Reading.Projects.Refi.Markup;

/// <summary>Reads the XML of a project or codebook, sources apart.</summary>
internal sealed class ProjectMarkup(RefiMarkup xml)
{
    private readonly FoundProject project = new();

    /// <exception cref="UnacceptableInputException">It is neither.</exception>
    public FoundProject Read()
    {
        var root = xml.Root();
        (project.Name, project.Program) = (xml.Attribute("name"), xml.Attribute("origin"));
        if (root == "CodeBook") ReadCodebook();
        else if (root == "Project") foreach (var part in xml.Children()) ReadPart(part);
        else throw xml.Refusal($"the first element is {root}, not Project or CodeBook; export the project anew");
        return project;
    }

    private void ReadPart(string part)
    {
        switch (part)
        {
            case "CodeBook":
                ReadCodebook();
                break;
            // Small programs leave the codebook around them out.
            case "Codes":
                ReadCodes(null);
                break;
            case "Variables":
                foreach (var _ in xml.Children()) project.Variables.TryAdd(xml.Guid(), xml.Attribute("name"));
                break;
            case "Cases":
                foreach (var _ in xml.Children()) ReadCase();
                break;
            case "Sources":
                var sources = new SourceMarkup(xml, project);
                foreach (var kind in xml.Children()) sources.Read(kind);
                break;
            case "Notes":
                foreach (var _ in xml.Children()) project.Notes.Add(new SourceMarkup(xml, project).ReadText(of: ""));
                break;
            case "Links":
                foreach (var _ in xml.Children()) project.Links.Add((xml.Guid("originGUID"), xml.Guid("targetGUID")));
                break;
            case "Sets":
                foreach (var _ in xml.Children()) ReadSet();
                break;
            case "Graphs":
                foreach (var _ in xml.Children()) project.Graphs++;
                break;
            default:
                xml.ReadInto(project.Memo, part);
                break;
        }
    }

    private void ReadCodebook()
    {
        foreach (var part in xml.Children())
        {
            if (part == "Codes") ReadCodes(null);
            else if (part == "Sets")
                foreach (var _ in xml.Children()) ReadSet();
        }
    }

    // As deep as elements may be: the codes within codes are counted with them.
    private void ReadCodes(FoundCode? parent)
    {
        foreach (var part in xml.Children())
        {
            if (part != "Code")
            {
                if (parent is not null) xml.ReadInto(parent.Memo, part);
                continue;
            }

            // Said to be codable wherever it is not said that it is not.
            var code = new FoundCode(
                xml.Guid(), xml.Attribute("name"), parent, xml.Attribute("isCodable").Trim() is not ("false" or "0"))
            {
                Color = xml.Attribute("color").Trim(),
            };
            project.Codes.Add(code);
            ReadCodes(code);
        }
    }

    private void ReadCase()
    {
        var found = new FoundCase(xml.Guid(), xml.Attribute("name"));
        project.Cases.Add(found);
        foreach (var part in xml.Children())
        {
            if (part == "VariableValue") xml.ReadInto(found.Values);
            else if (part == "CodeRef") found.Codes.Add(xml.Target());
            else if (part == "SourceRef") found.Sources.Add(xml.Target());
            else if (part == "SelectionRef") found.Selections.Add(xml.Target());
            else xml.ReadInto(found.Memo, part);
        }
    }

    private void ReadSet()
    {
        var found = new FoundSet(xml.Guid(), xml.Attribute("name"));
        project.Sets.Add(found);
        foreach (var part in xml.Children())
        {
            if (part == "MemberSource") found.Sources.Add(xml.Target());
            else if (part == "MemberCode") found.Codes++;
            else if (part == "MemberNote") found.Notes++;
            else xml.ReadInto(found.Memo, part);
        }
    }
}
