namespace FocusThemes.Reading.Projects.Databases;

/// <summary>What researchers note on one thing in several places.</summary>
internal static class Memos
{
    /// <summary>Each once, a blank line apart; null for nothing.</summary>
    public static string? Joined(IEnumerable<string?> memos)
    {
        var all = memos.OfType<string>().Select(memo => memo.Trim()).Where(memo => memo.Length > 0)
            .Distinct(StringComparer.Ordinal).ToList();
        return all.Count == 0 ? null : string.Join("\n\n", all);
    }
}
