using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// How the themes of a table are numbered, learnt from its first number: <c>4)</c>, <c>(I)</c>, <c>1.0</c>.
/// </summary>
internal sealed partial class Numbering
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".):–—-");
    private readonly string open;
    private readonly string close;
    private readonly Kind kind;
    private readonly int depth;

    private Numbering(Match first)
    {
        (open, close) = (first.Groups["open"].Value, first.Groups["close"].Value);
        Example = first.Groups["mark"].Value;
        var label = first.Groups["label"].Value;
        depth = label.AsSpan().Count('.');
        kind = char.IsDigit(label[0]) ? Kind.Digits
            : char.IsDigit(label[^1]) ? Kind.Coded
            : char.IsLower(label[0]) ? Kind.Lower
            : label.Length > 1 || label is "I" or "V" or "X" ? Kind.Roman : Kind.Upper;
    }

    /// <summary>The first number with its punctuation, as printed.</summary>
    public string Example { get; }

    /// <summary>As somebody says numbers are printed; null for <c>none</c>.</summary>
    /// <exception cref="UnacceptableInputException">Not a number with its punctuation.</exception>
    public static Numbering? Told(string example) =>
        example == "none" ? null
        : Form().Match($"{example.Trim()} x") is { Success: true } match ? new(match)
        : throw new UnacceptableInputException(
            $"The numbering “{example}” is not understood; give one number as printed, such as “4)”, “(I)” or “1.1”, "
            + "or “none”.");

    private bool IsGlued { get; init; }

    // Nothing but the digits.
    private bool IsPlain => !IsGlued && !Example.AsSpan().ContainsAnyExceptInRange('0', '9');

    private enum Kind
    {
        Digits,
        Roman,
        Upper,
        Lower,

        /// <summary>C1, C2.</summary>
        Coded,
    }

    /// <summary>A printed number: the label, where its punctuation ends, and where the text after it begins.</summary>
    /// <param name="Value">For comparing numbers of digits; null for other kinds.</param>
    /// <param name="IsDeeper">True for 1.2 where themes have 1.</param>
    public readonly record struct Mark(string Label, int End, int TitleStart, Version? Value, bool IsDeeper);

    /// <summary>Null where no line begins with a number.</summary>
    /// <param name="hasColumn">True where the first column is called one of numbers: they run into the titles.</param>
    public static Numbering? Learn(string text, ReadOnlySpan<TextLine> lines, bool hasColumn = false)
    {
        if (hasColumn && lines.Length > 0 && Glued().Match(text, lines[0].Start, lines[0].End - lines[0].Start) is { Success: true } glued)
            return new(glued) { IsGlued = true };
        if (ArePlain(text, lines)) return new(Plain().Match(text, lines[0].Start, lines[0].End - lines[0].Start));
        foreach (var line in lines)
        {
            if (CanHaveNumber(line.In(text))
                && Form().Match(text, line.Start, line.End - line.Start) is { Success: true } match) return new(match);
        }

        return null;
    }

    /// <summary>The number that the line begins with; null where it has none of this numbering.</summary>
    public Mark? Find(string text, TextLine line)
    {
        if (!IsPlain && !IsGlued && !CanHaveNumber(line.In(text))) return null;
        var match = (IsGlued ? Glued() : IsPlain ? Plain() : Form()).Match(text, line.Start, line.End - line.Start);
        if (!match.Success || match.Groups["open"].Value != open || match.Groups["close"].Value != close) return null;
        var label = match.Groups["label"].Value;
        if (!IsOfKind(label)) return null;
        var mark = match.Groups["mark"];
        return new(
            label, mark.Index + mark.Length, match.Index + match.Length, kind == Kind.Digits ? ValueOf(label) : null,
            label.AsSpan().Count('.') > depth);
    }

    // "1 Access", "2 Trust": numbers without a mark are known by all titles having one, in order.
    private static bool ArePlain(string text, ReadOnlySpan<TextLine> lines)
    {
        var last = 0;
        foreach (var line in lines)
        {
            if (line.IsBlank || !char.IsAsciiDigit(text[line.Start])
                || Plain().Match(text, line.Start, line.End - line.Start) is not { Success: true } match
                || int.Parse(match.Groups["label"].ValueSpan, CultureInfo.InvariantCulture) is var number
                && number != last && number != last + 1) return false;
            last = number;
        }

        return last > 1;
    }

    [GeneratedRegex(@"\G(?<mark>(?<open>)(?<label>[0-9]{1,2})(?<close>))\s+(?=\p{L})")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\G(?<mark>(?<open>)(?<label>[0-9]{1,3})(?<close>))(?=\p{Lu})")]
    private static partial Regex Glued();

    // The longest forms, "(XXXVII)" and "Category XXXVII:", have their mark near the beginning: few lines are left to
    // the expression.
    private static bool CanHaveNumber(ReadOnlySpan<char> line) =>
        !line.IsEmpty && (line[0] == '(' || char.IsAsciiLetterOrDigit(line[0]))
        && line[..Math.Min(line.Length, HasWord(line) ? 20 : 8)].IndexOfAny(Marks) >= 0;

    private static bool HasWord(ReadOnlySpan<char> line) =>
        line[0] is 'T' or 'C' or 'D' && line.IndexOf(' ') is > 0 and var word
        && line[..word] is "Theme" or "Category" or "Domain" or "Topic";

    private bool IsOfKind(string label) => kind switch
    {
        Kind.Digits => char.IsDigit(label[0]),
        Kind.Coded => char.IsUpper(label[0]) && char.IsDigit(label[^1]),
        Kind.Lower => char.IsLower(label[0]),
        Kind.Upper => label.Length == 1 && char.IsUpper(label[0]),
        _ => label.All(c => "IVXLC".Contains(c, StringComparison.Ordinal)),
    };

    private static Version ValueOf(string label) =>
        Version.Parse(label.Contains('.', StringComparison.Ordinal) ? label : $"{label}.0");

    // A label of several parts (1.0, 1.1) needs no mark after it.
    [GeneratedRegex(
        @"\G(?<mark>(?<open>\(?|(?:Theme|Category|Domain|Topic)\s)(?<label>[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}|" +
        @"[IVXLC]{1,6}|[ivx]{1,4}|[A-Z][0-9]{1,2}|[A-Za-z])(?:(?<close>[).:]|(?<=\s[0-9IVXLC]{1,6})\s?[–—-](?=\s))|" +
        @"(?<=\.[0-9]{1,3})(?=\s)))(?:\s+|(?![a-z]\p{Lu}))(?=[^\s\d])")]
    private static partial Regex Form();
}
