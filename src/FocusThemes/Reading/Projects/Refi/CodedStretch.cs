namespace FocusThemes.Reading.Projects.Refi;

/// <summary>A stretch of a text under one code or more.</summary>
internal sealed class CodedStretch
{
    private readonly List<string> memos = [];
    private readonly List<ProjectCode> codes = [];
    private readonly HashSet<object> known = [];

    /// <summary>Each once, in the order of the file.</summary>
    public IReadOnlyList<ProjectCode> Codes => codes;

    public string Name { get; private set; } = "";

    public string? Memo => memos.Count == 0 ? null : string.Join("\n\n", memos);

    public bool Has(ProjectCode code) => known.Contains(code);

    public void Add(ProjectCode code)
    {
        if (known.Add(code)) codes.Add(code);
    }

    public void Add(string name, string? memo)
    {
        if (Name.Length == 0) Name = name.Trim();
        if (memo is not null && known.Add(memo)) memos.Add(memo);
    }
}
