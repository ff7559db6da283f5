namespace FocusThemes.Reading.Projects.Refi;

/// <summary>A project as its XML has it, before references are followed and positions are understood.</summary>
internal sealed class FoundProject
{
    public string Name { get; set; } = "";

    public string Program { get; set; } = "";

    public FoundMemo Memo { get; } = new();

    /// <summary>Each before those below it.</summary>
    public List<FoundCode> Codes { get; } = [];

    /// <summary>Names by GUID.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    public List<FoundCase> Cases { get; } = [];

    public List<FoundText> Texts { get; } = [];

    /// <summary>Pictures, recordings, and PDF files apart from the words in them.</summary>
    public List<FoundMedium> Media { get; } = [];

    public List<FoundText> Notes { get; } = [];

    public List<(string Origin, string Target)> Links { get; } = [];

    public List<FoundSet> Sets { get; } = [];

    public int Graphs { get; set; }
}

/// <summary>What researchers note on a record: in its place, and in notes of their own.</summary>
internal sealed class FoundMemo
{
    public string Description { get; set; } = "";

    /// <summary>GUIDs.</summary>
    public List<string> Notes { get; } = [];
}

internal sealed record FoundCode(string Guid, string Name, FoundCode? Parent, bool IsCodable)
{
    public string Color { get; init; } = "";

    public FoundMemo Memo { get; } = new();
}

internal sealed record FoundCase(string Guid, string Name)
{
    public FoundMemo Memo { get; } = new();

    public List<FoundValue> Values { get; } = [];

    public List<string> Codes { get; } = [];

    public List<string> Sources { get; } = [];

    public List<string> Selections { get; } = [];
}

internal readonly record struct FoundValue(string Variable, string Value);

/// <summary>Something with a text: a source, the words of a PDF, a transcript, the description of a picture, a note.</summary>
/// <param name="Of">GUID of the PDF, recording or picture whose words they are; empty for none.</param>
internal sealed record FoundText(string Guid, string Of, string Name, string Path)
{
    /// <summary>The text itself, where it stands in the XML.</summary>
    public string? Inline { get; set; }

    public FoundMemo Memo { get; } = new();

    public List<FoundValue> Values { get; } = [];

    public List<FoundSelection> Selections { get; } = [];

    /// <summary>Codings of the whole.</summary>
    public int WholeCodings { get; set; }
}

/// <param name="Start">The position of the first character; null where it is no number.</param>
internal sealed record FoundSelection(string Guid, string Name, long? Start, long? End)
{
    /// <summary>What the file keeps in place of a position, with an area of a page; empty for none.</summary>
    public string Words { get; set; } = "";

    /// <summary>Null for none: there are many selections.</summary>
    public FoundMemo? Memo { get; set; }

    /// <summary>Most often one.</summary>
    public List<FoundCoding> Codings { get; } = new(1);
}

internal readonly record struct FoundCoding(string Code, string User);

/// <param name="Kind">What its selections are on: <c>pictures</c>.</param>
internal sealed record FoundMedium(string Guid, string Name, string Kind)
{
    /// <summary>Each with how many codings it has.</summary>
    public List<(string Guid, string Name, int Codings)> Selections { get; } = [];
}

internal sealed record FoundSet(string Guid, string Name)
{
    public FoundMemo Memo { get; } = new();

    public List<string> Sources { get; } = [];

    public int Codes { get; set; }

    public int Notes { get; set; }
}
