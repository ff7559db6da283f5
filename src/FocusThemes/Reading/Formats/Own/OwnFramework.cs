using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>A framework matrix that FocusThemes wrote as a table: its cells say of each quote which it is and by whom.</summary>
internal static partial class OwnFramework
{
    public const string Refusal = "This is a framework matrix that FocusThemes wrote, whose cells have several quotes each; "
        + "take the study along as a whole instead, or the same quotes as CSV or Excel.";

    /// <param name="names">What stands over the columns.</param>
    /// <param name="rows">The words of each row below them.</param>
    public static bool Is(IReadOnlyList<string> names, IEnumerable<IReadOnlyList<string>> rows)
    {
        var first = names is ["theme", "title", _, ..] ? 2 : names is ["participant", _, ..] ? 1 : 0;
        if (first == 0) return false;
        var cells = rows.SelectMany(row => row.Skip(first)).Where(cell => !string.IsNullOrWhiteSpace(cell)).ToList();
        return cells.Count > 0 && cells.TrueForAll(cell => Quoted().IsMatch(cell));
    }

    [GeneratedRegex(@"^\s*\S+\.[0-9]+\.[0-9]+ [^\n]{1,400}: ", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
