using FocusThemes.Model.Letters;

namespace FocusThemes.Queries.Selections;

/// <summary>A quote of a selection that the study does not have.</summary>
/// <param name="Id">As it was asked for.</param>
/// <param name="Nearest">Quotes of the theme before and after its place; none where the study has no such theme.</param>
public sealed record UnknownQuote(string Id, IReadOnlyList<string> Nearest)
{
    public string Sentence => $"This study has no quote {Id}"
        + (Nearest.Count > 0 ? $": near it {EnglishText.Are(Nearest.Count)} {string.Join(" and ", Nearest)}." : ", nor its theme.");

    /// <summary>All of it in one text; null where the study has all.</summary>
    public static string? MessageOf(IReadOnlyList<UnknownQuote> unknown) =>
        unknown.Count == 0 ? null : string.Join(' ', unknown.Select(one => one.Sentence));
}
