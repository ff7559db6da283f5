namespace FocusThemes.Model.Letters;

/// <summary>Raised and lowered numbers in plain text, behind another number.</summary>
internal static class RaisedDigits
{
    private const string Plain = "0123456789+-−=()";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

    /// <summary>A text in letters that are raised by themselves, where there are some; else in parentheses.</summary>
    public static string Of(string text, TextStyle style)
    {
        if ((style & (TextStyle.Raised | TextStyle.Lowered)) == 0) return text;
        if (text.Any(c => !Plain.Contains(c, StringComparison.Ordinal))) return $"({text})";
        var letters = style.HasFlag(TextStyle.Raised) ? Raised : Lowered;
        return string.Concat(text.Select(c => letters[Plain.IndexOf(c, StringComparison.Ordinal)]));
    }
}
