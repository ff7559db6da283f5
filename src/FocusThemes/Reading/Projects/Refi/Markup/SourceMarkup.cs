using System.Globalization;

namespace FocusThemes.Reading.Projects.Refi.Markup;

/// <summary>Reads the sources in the XML of a project, with what is coded in them.</summary>
internal sealed class SourceMarkup(RefiMarkup xml, FoundProject project)
{
    /// <summary>What selections of a PDF are on, which may have words beside it.</summary>
    public const string Areas = "areas of PDF pages";

    private readonly HashSet<string> known = [];

    /// <param name="kind">The name of the element that the reader is on.</param>
    public void Read(string kind)
    {
        switch (kind)
        {
            case "TextSource":
                project.Texts.Add(ReadText(of: ""));
                break;
            case "PictureSource":
                ReadMedium("pictures");
                break;
            case "PDFSource":
                ReadMedium(Areas);
                break;
            case "AudioSource":
                ReadMedium("sound");
                break;
            case "VideoSource":
                ReadMedium("video");
                break;
        }
    }

    /// <param name="of">GUID of what the text's words are of; empty for none.</param>
    /// <param name="name">In place of its own.</param>
    public FoundText ReadText(string of, string? name = null)
    {
        var path = xml.Attribute("plainTextPath");
        var own = xml.Attribute("name");
        var text = new FoundText(xml.Guid(), of, name is { Length: > 0 } ? name : own.Length > 0 ? own : LastOf(path), path);
        var points = new Dictionary<string, long>();
        foreach (var part in xml.Children())
        {
            switch (part)
            {
                case "PlainTextContent":
                    text.Inline = xml.Text();
                    break;
                case "PlainTextSelection":
                    text.Selections.Add(ReadSelection(Number("startPosition"), Number("endPosition")));
                    break;
                case "SyncPoint":
                    if (Number("position") is { } position) points.TryAdd(xml.Guid(), position);
                    break;
                case "TranscriptSelection":
                    text.Selections.Add(ReadSelection(Point("fromSyncPoint"), Point("toSyncPoint")));
                    break;
                case "Coding":
                    text.WholeCodings++;
                    break;
                case "VariableValue":
                    xml.ReadInto(text.Values);
                    break;
                default:
                    xml.ReadInto(text.Memo, part);
                    break;
            }
        }

        return text;

        long? Point(string attribute) => points.TryGetValue(xml.Guid(attribute), out var position) ? position : null;
    }

    private void ReadMedium(string kind)
    {
        var medium = new FoundMedium(xml.Guid(), xml.Attribute("name"), kind);
        project.Media.Add(medium);
        var (first, memo, values) = (project.Texts.Count, new FoundMemo(), new List<FoundValue>());
        var areas = new List<FoundSelection>();
        foreach (var part in xml.Children())
        {
            if (part is "Representation" or "TextDescription")
                project.Texts.Add(ReadText(medium.Guid, medium.Name));
            else if (part == "Transcript") project.Texts.Add(ReadText(medium.Guid));
            else if (part == "Coding") medium.Selections.Add(("", "", 1));
            else if (part == "VariableValue") xml.ReadInto(values);
            else if (part.EndsWith("Selection", StringComparison.Ordinal)) areas.Add(ReadMediumSelection());
            else xml.ReadInto(memo, part);
        }

        AddAreas(medium, areas, first);
        // What is known of the file is known of the words in it.
        foreach (var text in project.Texts.Skip(first))
        {
            text.Values.AddRange(values);
            text.Memo.Notes.AddRange(memo.Notes);
            if (text.Memo.Description.Length == 0) text.Memo.Description = memo.Description;
        }
    }

    private FoundSelection ReadMediumSelection()
    {
        var selection = new FoundSelection(xml.Guid(), xml.Attribute("name"), null, null);
        foreach (var part in xml.Children())
        {
            if (part == "Coding") ReadCoding(selection);
            else if (part == "Representation") ReadWords(selection);
            else xml.ReadInto(selection.Memo ??= new(), part);
        }

        return selection;
    }

    private void ReadWords(FoundSelection area)
    {
        foreach (var part in xml.Children())
            if (part == "PlainTextContent") area.Words = xml.Text().Trim();
    }

    // An area with words of its own is coded text, unless the same is selected in the text as well.
    private void AddAreas(FoundMedium medium, List<FoundSelection> areas, int firstText)
    {
        var selected = project.Texts.Skip(firstText).SelectMany(text => text.Selections).ToList();
        var (guids, names) = (selected.Select(one => one.Guid).ToHashSet(),
            selected.Select(one => one.Name).Where(name => !StoredName.IsLabel(name)).ToHashSet());
        foreach (var area in areas)
        {
            if (medium.Kind != Areas || area.Words.Length == 0 || area.Codings.Count == 0
                || (area.Guid.Length > 0 && guids.Contains(area.Guid)) || names.Contains(area.Name))
            {
                medium.Selections.Add((area.Guid, area.Name, area.Codings.Count));
                continue;
            }

            if (project.Texts.Count == firstText) project.Texts.Add(new("", medium.Guid, medium.Name, ""));
            project.Texts[firstText].Selections.Add(area);
        }
    }

    private FoundSelection ReadSelection(long? start, long? end)
    {
        var selection = new FoundSelection(xml.Guid(), xml.Attribute("name"), start, end);
        foreach (var part in xml.Children())
        {
            if (part == "Coding") ReadCoding(selection);
            else xml.ReadInto(selection.Memo ??= new(), part);
        }

        return selection;
    }

    private void ReadCoding(FoundSelection selection)
    {
        var user = Known(xml.Guid("creatingUser"));
        foreach (var part in xml.Children())
        {
            if (part == "CodeRef") selection.Codings.Add(new(Known(xml.Target()), user));
            else xml.ReadInto(selection.Memo ??= new(), part);
        }
    }

    // A few codes stand in very many codings.
    private string Known(string guid)
    {
        if (known.TryGetValue(guid, out var same)) return same;
        known.Add(guid);
        return guid;
    }

    private long? Number(string attribute) =>
        long.TryParse(xml.Attribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string LastOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
}
