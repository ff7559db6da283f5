using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Projects.Databases;

/// <summary>Categories and codes as rows that name the row above them, and the tree that they make.</summary>
internal sealed class CodeTree(DatabaseReading reading)
{
    private readonly List<Node> nodes = [];
    private readonly Dictionary<string, Node> byKey = new(StringComparer.Ordinal);
    private readonly List<ProjectCode> codes = [];

    /// <summary>Each before those below it, those at one place in the order of the rows.</summary>
    public IReadOnlyList<ProjectCode> Codes => codes;

    /// <param name="key">The first row of a key is the one that others mean by it.</param>
    /// <param name="parent">The key of the row above, which may come later; null for none.</param>
    public void Add(string key, string? parent, string name, string? memo, bool isCodable, string? color = null)
    {
        var node = new Node(key, parent, name, memo, isCodable) { Color = color };
        nodes.Add(node);
        byKey.TryAdd(key, node);
    }

    /// <summary>The code of a row; null where there is no such row.</summary>
    public ProjectCode? Find(string key) => byKey.TryGetValue(key, out var node) ? node.Code : null;

    /// <param name="mergesEqualNames">A category and a code of its name in it are one theme.</param>
    /// <exception cref="UnacceptableInputException">They are nested too deep.</exception>
    public void Build(bool mergesEqualNames)
    {
        foreach (var node in nodes)
            node.Above = node.ParentKey is not null && byKey.TryGetValue(node.ParentKey, out var above) && above != node
                ? above : null;
        foreach (var node in nodes) CutCircle(node);
        if (mergesEqualNames) MergeEqualNames();
        foreach (var node in nodes.Where(node => node.Above is not null)) node.Above!.Below.Add(node);
        foreach (var node in nodes.Where(node => node.Above is null && node.Into is null)) Make(node, null, 1);
        foreach (var node in nodes.Where(node => node.Into is not null)) node.Code = node.Into!.Code;
    }

    // A row that stands above itself stands at the first level.
    private void CutCircle(Node node)
    {
        var steps = 0;
        for (var at = node; at.Above is not null && !at.IsSound; at = at.Above)
        {
            reading.Patience.Spend(0);
            if (++steps > GridLimits.DeepestNesting * 2)
            {
                if (OnCircle(node) is not { } again) TooDeep();
                else again.Above = null;
                break;
            }
        }

        for (var at = node; at is not null && !at.IsSound; at = at.Above) at.IsSound = true;
    }

    // The one that is met again on the way up; null where the way ends.
    private static Node? OnCircle(Node node)
    {
        var seen = new HashSet<Node>();
        for (var at = node; at is not null; at = at.Above)
            if (!seen.Add(at)) return at;
        return null;
    }

    private void MergeEqualNames()
    {
        foreach (var node in nodes.Where(node => node is { IsCodable: true, Above.IsCodable: false }
            && node.Above!.Name == node.Name))
        {
            var category = node.Above!;
            (category.IsCodable, category.Memo, category.Color, node.Into, node.Above) =
                (true, reading.Joined([category.Memo, node.Memo]), node.Color, category, null);
        }

        foreach (var node in nodes)
            if (node.Above?.Into is { } merged) node.Above = merged;
    }

    private void Make(Node node, ProjectCode? above, int depth)
    {
        if (depth > GridLimits.DeepestNesting) TooDeep();
        node.Code = new(node.Name, above, node.Memo, node.IsCodable) { Color = node.Color };
        codes.Add(node.Code);
        foreach (var below in node.Below) Make(below, node.Code, depth + 1);
    }

    private void TooDeep() => throw new UnacceptableInputException(
        $"{reading.File}: categories and codes are nested deeper than {GridLimits.DeepestNesting}; make the tree flatter.");

    private sealed class Node(string key, string? parentKey, string name, string? memo, bool isCodable)
    {
        public string Key { get; } = key;
        public string? ParentKey { get; } = parentKey;
        public string Name { get; } = name;
        public string? Memo { get; set; } = memo;
        public string? Color { get; set; }
        public bool IsCodable { get; set; } = isCodable;
        public Node? Above { get; set; }
        public Node? Into { get; set; }
        public bool IsSound { get; set; }
        public List<Node> Below { get; } = [];
        public ProjectCode? Code { get; set; }
    }
}
