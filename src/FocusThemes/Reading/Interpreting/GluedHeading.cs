namespace FocusThemes.Reading.Interpreting;

/// <summary>The row of column names run together: <c>ThemesSub-themesIllustrative quotes</c>.</summary>
internal static class GluedHeading
{
    private const int Longest = 160;

    /// <summary>How many columns stand before the quotes'; 0 where the line is no such row.</summary>
    public static int LevelsIn(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > Longest || TableWords.EndsAsSentence(line)) return 0;
        var names = new List<string>();
        var start = 0;
        for (var i = 1; i < line.Length; i++)
        {
            if (!char.IsUpper(line[i]) || !(char.IsLower(line[i - 1]) || line[i - 1] is ')')) continue;
            names.Add(line[start..i].ToString());
            // Nearly every line is told by its first.
            if (!ColumnHeadings.Tells(names[^1])) return 0;
            start = i;
        }

        names.Add(line[start..].ToString());
        if (names.Count < 2) return 0;
        var roles = ColumnHeadings.RolesOf(names);
        return roles.Contains(ColumnRole.Theme) && roles[0] is not ColumnRole.Quote && !roles.Contains(null)
            ? LevelsOf([.. roles.OfType<ColumnRole>()])
            : 0;
    }

    /// <summary>0 without a column of quotes.</summary>
    public static int LevelsOf(IReadOnlyList<ColumnRole> roles) => !roles.Contains(ColumnRole.Quote) ? 0
        : roles.Count(role => role is ColumnRole.Theme or ColumnRole.Subtheme or ColumnRole.Concept);
}
