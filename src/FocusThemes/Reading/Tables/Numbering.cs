using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Tables;

/// <summary>How the themes of a text are numbered, learnt from its first number: <c>4)</c>, <c>(I)</c>, <c>1.</c>.</summary>
internal sealed partial class Numbering
{
    private readonly string style;

    private Numbering(string style) => this.style = style;

    /// <summary>A printed number: the label, and where the text after its punctuation begins.</summary>
    public readonly record struct Mark(string Label, int End, int TitleStart);

    /// <summary>Null where no line begins with a number.</summary>
    public static Numbering? Learn(string text, IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
            if (Form().Match(text, line.Start, line.End - line.Start) is { Success: true } match)
                return new(StyleOf(match));
        return null;
    }

    public Mark? Find(string text, TextLine line)
    {
        var match = Form().Match(text, line.Start, line.End - line.Start);
        if (!match.Success || StyleOf(match) != style) return null;
        var label = match.Groups["label"];
        return new(label.Value, match.Groups["mark"].Index + match.Groups["mark"].Length, match.Index + match.Length);
    }

    private static string StyleOf(Match match)
    {
        var label = match.Groups["label"].ValueSpan;
        var kind = char.IsDigit(label[0]) ? "digits" : char.IsUpper(label[0]) ? "roman" : "letter";
        return $"{match.Groups["open"].Value}{kind}{match.Groups["close"].Value}";
    }

    [GeneratedRegex(
        @"\G(?<mark>(?<open>\(?)(?<label>[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}|[IVXLC]{1,6}|[a-z])(?<close>[).:]))\s*(?=[^\s\d])")]
    private static partial Regex Form();
}
