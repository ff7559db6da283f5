using FocusThemes.Queries;

namespace FocusThemes.Web.Pages;

/// <summary>A participant's chip.</summary>
/// <param name="Code">The canonical code, for the address.</param>
public sealed record Who(StudyLink Study, string Code, string? FocusGroup)
{
    public string Mark => MarkOf(FocusGroup);

    /// <summary>The class that gives a focus group its colour and shape; they come round after the sixth.</summary>
    public static string MarkOf(string? focusGroup) =>
        focusGroup is null ? "g0"
        : int.TryParse(focusGroup, out var number) && number > 0 ? $"g{((number - 1) % 6) + 1}"
        : "g6";
}
