using System.Text;
using FocusThemes.Model;

namespace FocusThemes.Writing.Citations;

/// <summary>What citations in plain text have in common.</summary>
internal static class PlainCitation
{
    /// <summary>The parts that say something, with a blank between them.</summary>
    public static string Joined(params IEnumerable<string> parts) =>
        string.Join(' ', parts.Where(part => part.Length > 0));

    /// <summary>With a full stop, unless it ends as a sentence does.</summary>
    public static string Sentence(string text) =>
        text.Length == 0 || text[^1] is '.' or '?' or '!' or '…' ? text : $"{text}.";

    /// <summary>The text between the signs; nothing for no text.</summary>
    public static string Between(string before, string text, string after = "") =>
        text.Length == 0 ? "" : $"{before}{text}{after}";

    public static string Pages(Reference reference) => reference.LastPage.Length == 0
        ? reference.Pages
        : $"{reference.FirstPage}–{reference.LastPage}";

    /// <summary>The citation, and in front of it which theme or quote is meant.</summary>
    public static string Of(CitedWork work, string citation) => OneLine(
        work.Part is { } part ? $"{part.Place} ({work.Address}). In: {citation}" : citation);

    /// <summary>Line breaks and other control characters as one blank.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        var isBroken = false;
        foreach (var c in text)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                isBroken = true;
                continue;
            }

            if (isBroken) line.Append(' ');
            isBroken = false;
            line.Append(c);
        }

        return line.ToString().Trim();
    }
}
