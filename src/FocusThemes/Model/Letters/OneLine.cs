namespace FocusThemes.Model.Letters;

/// <summary>Words on one line, whatever white space is between them.</summary>
public static class OneLine
{
    /// <summary>A text with one blank between words and none around them.</summary>
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
