using FocusThemes.Model;

namespace FocusThemes.Reading.Projects.Refi.Assembly;

/// <summary>A stretch of a text under one code or more.</summary>
internal sealed class CodedStretch
{
    private const int Few = 8;

    private readonly List<ProjectCode> codes = new(1);
    private OrderedDictionary<string, int>? memos;
    private HashSet<ProjectCode>? known;

    /// <summary>Each once, in the order of the file.</summary>
    public IReadOnlyList<ProjectCode> Codes => codes;

    public string Name { get; private set; } = "";

    /// <summary>What the file keeps with an area of a page; null for a selection of text.</summary>
    public string? Words { get; private set; }

    /// <summary>Null where none of its selections has one.</summary>
    public QuoteIdentifier? Identifier { get; private set; }

    public string? Memo => memos is null ? null : string.Join("\n\n", memos.Keys);

    // Most have one code, but a file may give all of them to one stretch.
    public bool Has(ProjectCode code) =>
        codes.Count <= Few ? codes.Contains(code) : (known ??= [.. codes]).Contains(code);

    public void Add(ProjectCode code)
    {
        if (Has(code)) return;
        codes.Add(code);
        known?.Add(code);
    }

    public void Add(string name, string words, string? memo, string guid)
    {
        Identifier ??= RefiIdentifier.In(guid);
        if (words.Length > 0) Words ??= words;
        if (Name.Length == 0) Name = name.Trim();
        if (memo is not null) (memos ??= []).TryAdd(memo, 0);
    }
}
