namespace FocusThemes.Queries;

/// <summary>How numbers, groups and nobody are called, on pages and in exports alike.</summary>
public static class Wording
{
    /// <summary>Stands where a quote has no attribution.</summary>
    public const string Nobody = "nobody named";

    /// <summary>"1 quote", "2 quotes", "no quotes".</summary>
    public static string Count(int number, string singular, string? plural = null) => number switch
    {
        0 => $"no {plural ?? $"{singular}s"}",
        1 => $"1 {singular}",
        _ => $"{number} {plural ?? $"{singular}s"}",
    };

    public static string Group(string? focusGroup) =>
        focusGroup is null ? "no group in the code" : $"focus group {focusGroup}";

    /// <summary>With a capital at the beginning.</summary>
    public static string AsHeading(string sentence) => $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}";
}
