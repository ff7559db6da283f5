namespace FocusThemes.Model;

/// <summary>Whole addresses of the web, of http or https.</summary>
public static class WebAddress
{
    /// <returns>The address; null for what is none.</returns>
    public static Uri? Parse(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
}
