namespace FocusThemes.Reading.Projects.Refi;

/// <summary>The codes of a project, and those among them that are only cases.</summary>
/// <remarks>
/// NVivo writes a case twice: as a case, and as a code of the same GUID whose codings are the case's text. Such a code is no
/// theme.
/// </remarks>
internal sealed class FoundCodes
{
    private readonly Dictionary<string, ProjectCode> codes = [];
    private readonly Dictionary<string, FoundCase> cases = [];
    private readonly HashSet<FoundCode> noThemes = new(ReferenceEqualityComparer.Instance);

    public FoundCodes(FoundProject found, RefiMemos memos)
    {
        FindCases(found);
        LeaveOutFoldersOfCases(found);
        var made = new Dictionary<FoundCode, ProjectCode>(ReferenceEqualityComparer.Instance);
        var all = new List<ProjectCode>();
        foreach (var code in found.Codes.Where(code => !noThemes.Contains(code)))
        {
            var parent = code.Parent;
            while (parent is not null && noThemes.Contains(parent)) parent = parent.Parent;
            var one = new ProjectCode(
                code.Name, parent is null ? null : made[parent], memos.Of(code.Memo, code.Guid), code.IsCodable)
            {
                Color = code.Color,
            };
            made.Add(code, one);
            all.Add(one);
            codes.TryAdd(code.Guid, one);
        }

        All = all;
    }

    /// <summary>Themes only, in the order of the file.</summary>
    public IReadOnlyList<ProjectCode> All { get; }

    /// <summary>The code of a GUID; null where the file does not define it, or it is a case.</summary>
    public ProjectCode? Find(string guid) => codes.GetValueOrDefault(guid);

    /// <summary>The case that a code is; null for a theme.</summary>
    public FoundCase? CaseOf(string guid) => cases.GetValueOrDefault(guid);

    private void FindCases(FoundProject found)
    {
        var byGuid = new Dictionary<string, FoundCase>();
        var called = new Dictionary<(string Code, string Name), FoundCase>();
        foreach (var one in found.Cases)
        {
            if (one.Guid.Length > 0) byGuid.TryAdd(one.Guid, one);
            foreach (var code in one.Codes) called.TryAdd((code, one.Name), one);
        }

        foreach (var code in found.Codes)
        {
            var of = byGuid.GetValueOrDefault(code.Guid) ?? called.GetValueOrDefault((code.Guid, code.Name));
            if (of is null) continue;
            noThemes.Add(code);
            cases.TryAdd(code.Guid, of);
        }
    }

    private void LeaveOutFoldersOfCases(FoundProject found)
    {
        var themes = found.Codes.Where(code => code.Parent is not null && !noThemes.Contains(code))
            .Select(code => code.Parent!).ToHashSet<FoundCode>(ReferenceEqualityComparer.Instance);
        // Those below come after those above.
        foreach (var code in Enumerable.Reverse(found.Codes))
        {
            if (!noThemes.Contains(code) || code.Parent is not { IsCodable: false } folder || themes.Contains(folder)) continue;
            noThemes.Add(folder);
        }
    }
}
