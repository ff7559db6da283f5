using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Model.Citing;
using FocusThemes.Model.Letters;

namespace FocusThemes.Writing.Citations;

/// <summary>What citations in plain text have in common.</summary>
internal static partial class PlainCitation
{
    /// <summary>The parts that say something, with a blank between them.</summary>
    public static string Joined(params IEnumerable<string> parts) =>
        string.Join(' ', parts.Where(part => part.Length > 0));

    /// <summary>
    /// A sentence with a full stop, unless it ends as a sentence does, perhaps inside its quotation marks.
    /// </summary>
    public static string Sentence(string text) => SentenceEnd.With(text);

    /// <summary>The text between the signs; nothing for no text.</summary>
    public static string Between(string before, string text, string after = "") =>
        text.Length == 0 ? "" : $"{before}{text}{after}";

    /// <summary>Empty for 0.</summary>
    public static string Number(int number) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Pages with a dash between them; the number of an article without any.</summary>
    public static string Pages(Reference reference) => reference.LastPage.Length == 0
        ? Dash().Replace(reference.Location, "–")
        : $"{reference.FirstPage}–{reference.LastPage}";

    /// <summary>"2nd ed" for a number; what is no number as it is.</summary>
    public static string Edition(Reference reference) =>
        reference.Edition.Length > 0 && reference.Edition.All(char.IsAsciiDigit)
            ? $"{Ordinal.Of(reference.Edition)} ed"
            : reference.Edition;

    /// <summary>"No. 12", unless the number says itself what it is.</summary>
    public static string Numbered(string label, string number) =>
        SaysNumber().IsMatch(number) ? number : Between($"{label} ", number);

    /// <summary>The citation, and in front of it which theme or quote is meant.</summary>
    public static string Of(CitedWork work, string citation) => OneLine(
        work.Part is { } part ? $"{part.Place}{Between(" (", work.Url, ")")}. In: {citation}" : citation);

    /// <summary>Line breaks and other control characters as one blank, and none at the ends.</summary>
    public static string OneLine(string text) => Unbroken(text).Trim();

    /// <summary>Line breaks and other control characters as one blank.</summary>
    public static string Unbroken(string text)
    {
        var line = new StringBuilder(text.Length);
        var isBroken = false;
        foreach (var c in text)
        {
            if (IsBreak(c))
            {
                isBroken = true;
                continue;
            }

            if (isBroken) line.Append(' ');
            isBroken = false;
            line.Append(c);
        }

        return (isBroken ? line.Append(' ') : line).ToString();
    }

    /// <summary>True for what no line has in it.</summary>
    public static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    [GeneratedRegex(@"(?<=[0-9])-{1,4}(?=\w)")]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?:no|nos|nr|number)\b|№", RegexOptions.IgnoreCase)]
    private static partial Regex SaysNumber();
}
