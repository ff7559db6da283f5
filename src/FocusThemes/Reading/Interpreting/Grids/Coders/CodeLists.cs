namespace FocusThemes.Reading.Interpreting.Grids.Coders;

/// <summary>Cells that name several codes: what parts these.</summary>
internal static class CodeLists
{
    public const string Marks = ";|\n\r";

    /// <summary>What parts codes that each cell has as programs write lists, such as <c>["Trust", "Time"]</c>; null where one has not.</summary>
    public static string? BracketsOf(List<string> cells) => cells.Count == 0 || !cells.TrueForAll(cell => cell is ['[', .., ']']) ? null
        : cells.TrueForAll(cell => cell.Contains('"') || cell == "[]") ? "[]\"" : cells.TrueForAll(cell => cell.Contains('\'') || cell == "[]") ? "[]'" : "[],";

    /// <summary>Each code of a cell's paragraph.</summary>
    public static IEnumerable<Stretch> In(string text, int start, int end, string marks)
    {
        for (var at = start; at <= end;)
        {
            var length = text.AsSpan(at, end - at).IndexOfAny(marks);
            var stop = length < 0 ? end : at + length;
            // Between the marks around each of two codes stands what parts them.
            if (Stretch.Trimmed(text, at, stop) is { IsEmpty: false } code && code.In(text) is not ",") yield return code;
            at = stop + 1;
        }
    }

    /// <summary>True where commas part titles, each of which is all of another cell, or without a blank, as programs write lists.</summary>
    public static bool AreListedByCommas(List<string> cells)
    {
        var (whole, listed) = (cells.ToHashSet(StringComparer.Ordinal), cells.FindAll(cell => cell.Contains(',', StringComparison.Ordinal)));
        if (listed.Count == 0) return false;
        return listed.TrueForAll(cell => cell.Split(',', StringSplitOptions.TrimEntries).All(whole.Contains))
            || (listed.TrueForAll(cell => !cell.Contains(", ", StringComparison.Ordinal)) && Recur(cells, ","));
    }

    /// <summary>True where at least half of what marks part stands in other cells too: else it is one title with a mark
    /// in it.</summary>
    public static bool Recur(List<string> cells, string marks)
    {
        var parts = PartsOf(cells, marks, out var often);
        var parted = parts.Where(of => of.Length > 1).SelectMany(of => of).ToList();
        return parted.Count > 0 && parted.Count(part => often[part] > 1) * 2 >= parted.Count;
    }

    /// <summary>True where something of what marks part is all of another cell.</summary>
    public static bool ComeAlone(List<string> cells, string marks)
    {
        var whole = cells.ToHashSet(StringComparer.Ordinal);
        return PartsOf(cells, marks, out _).Exists(of => of.Length > 1 && of.Any(whole.Contains));
    }

    /// <summary>The cells of which no part stands in another one: each is a title with a mark in it.</summary>
    public static HashSet<string> Whole(List<string> cells, string marks)
    {
        cells = [.. cells.Distinct(StringComparer.Ordinal)];
        var parts = PartsOf(cells, marks, out var often);
        return [.. cells.Where((_, at) => parts[at].Length > 1 && parts[at].All(part => often[part] == 1))];
    }

    // Of each cell; and in how many cells each stands.
    private static List<string[]> PartsOf(List<string> cells, string marks, out Dictionary<string, int> often)
    {
        var parts = cells.ConvertAll(cell => cell.Split(marks.ToCharArray(), StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        often = parts.SelectMany(of => of.Distinct()).CountBy(part => part).ToDictionary();
        return parts;
    }
}
