using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Reports;

/// <summary>A line of a report in Markdown, its signs told from its words.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Level">Of a heading, from 1; 0 for another line.</param>
/// <param name="Label">The words in front of the line or of those below it, with their colon; empty for none.</param>
/// <param name="Words">Without signs and label; empty where nothing else is there.</param>
internal sealed partial record ReportLine(int Number, int Level, Stretch Label, Stretch Words)
{
    /// <summary>A line of nothing but bold words is below every heading with a sign.</summary>
    public const int BoldLevel = 7;

    public bool IsRule { get; init; }

    /// <summary>A picture and nothing else, which holds no words.</summary>
    public bool IsPicture { get; init; }

    /// <summary>Of a heading that is read as a label; 0 for others.</summary>
    public int LabelLevel { get; init; }

    public bool IsItem { get; init; }

    public bool IsQuoted { get; init; }

    /// <summary>True for <c>&lt;cite&gt;P4&lt;/cite&gt;</c>.</summary>
    public bool IsCited { get; init; }

    /// <summary>What a block says that it is in brackets, as Obsidian and GitHub write it; null for other lines.</summary>
    public string? Callout { get; init; }

    /// <summary>What Markdown writes to set the line and does not show.</summary>
    public List<Stretch> Signs { get; } = [];

    /// <summary>What its label says, or the one above whose section it is in; null where there is none.</summary>
    public ReportLabel? Section { get; set; }

    /// <summary>The label whose section it is in, without one of its own; null for none.</summary>
    public ReportLine? Under { get; set; }

    /// <summary>Of a label: true where something in its section has quotation marks.</summary>
    public bool HasMarks { get; set; }

    /// <summary>True where its words begin with whoever speaks and a colon.</summary>
    public bool IsSpoken { get; init; }

    /// <summary>True where whoever leads the talk speaks.</summary>
    public bool IsAsking { get; set; }

    /// <summary>True where it goes on with the quote on the line above.</summary>
    public bool IsContinued { get; set; }

    public bool IsBlank => Label.IsEmpty && Words.IsEmpty && !IsRule;

    /// <summary>True where a quotation mark opens the words.</summary>
    public bool IsMarked(string text) => !Words.IsEmpty && QuotationMarks.IsMark(text[Words.Start]);

    /// <summary>True for a dash and whoever speaks, on a line of their own.</summary>
    public bool IsBy(string text) => IsCited || !Words.IsEmpty && text[Words.Start] is '—' or '–' or '-' or '~';

    public static ReportLine Of(string text, TextLine line)
    {
        if (line.IsBlank) return new(line.Number, 0, default, default);
        if (Rule().IsMatch(line.In(text)))
            return new(line.Number, 0, default, default) { IsRule = true, Signs = { new(line.Start, line.End) } };
        if (text[line.Start] is '!' or '<' or '[' or ':' && Tags().IsMatch(line.In(text)))
            return new(line.Number, 0, default, default) { IsPicture = Picture().IsMatch(line.In(text)), Signs = { new(line.Start, line.End) } };
        var signs = new List<Stretch>();
        var (start, end, level, isItem, isQuoted) = (line.Start, line.End, 0, false, false);
        while (Sign().Match(text, start, end - start) is { Success: true } sign)
        {
            signs.Add(new(start, start + sign.Groups["sign"].Length));
            isItem |= sign.Groups["item"].Success;
            isQuoted |= sign.Groups["quoted"].Success;
            level = sign.Groups["heading"].Length;
            start += sign.Length;
            if (level == 0) continue;
            var last = end;
            while (text[last - 1] == '#') last--;
            if (last < end && last > start && text[last - 1] is ' ' or '\t')
            {
                signs.Add(new(last, end));
                end = Stretch.Trimmed(text, start, last).End;
            }

            break;
        }

        var cited = Cited().Match(text, start, end - start).Groups["who"];
        if (cited.Success)
        {
            signs.AddRange([new(start, cited.Index), new(cited.Index + cited.Length, end)]);
            (start, end, isQuoted) = (cited.Index, cited.Index + cited.Length, false);
        }

        // Heading {#sec-waiting .unnumbered}
        if (level > 0 && end > start && text[end - 1] == '}' && AnchorSign().Match(text, start, end - start) is { Success: true } anchor)
        {
            signs.Add(new(anchor.Index, end));
            end = Stretch.Trimmed(text, start, anchor.Index).End;
        }

        // > [!quote] P01
        var callout = isQuoted && end > start && text[start] == '[' && CalloutSign().Match(text, start, end - start) is { Success: true } called ? called : null;
        if (callout is not null)
        {
            signs.Add(new(start, start + callout.Length));
            start = Stretch.Trimmed(text, start + callout.Length, end).Start;
        }

        // A backslash breaks the line.
        if (level == 0 && end > start && text[end - 1] == '\\')
        {
            signs.Add(new(end - 1, end));
            end = Stretch.Trimmed(text, start, end - 1).End;
        }

        var (words, label) = (new Stretch(start, end), default(Stretch));
        if (level == 0 && BoldLabel().Match(text, start, end - start) is { Success: true } bold)
        {
            Cut(bold.Groups["open"]);
            Cut(bold.Groups["close"]);
            var (named, after) = (bold.Groups["label"], bold.Groups["outside"]);
            words = Stretch.Trimmed(text, bold.Index + bold.Length, end);
            // "> **P02:** I left.": whoever speaks.
            if (isQuoted && !words.IsEmpty && char.IsWhiteSpace(text[bold.Index + bold.Length]) && ReportWords.Of(named.Value) == ReportLabel.Other && MayName(named.ValueSpan)) words = new(named.Index, end);
            else if (after.Success || named.ValueSpan[^1] is ':' or '：')
                label = new(named.Index, after.Success ? after.Index + after.Length : named.Index + named.Length);
            else if (words.IsEmpty && named.Value.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
                (label, words) = (new(named.Index, named.Index + colon + 1), Stretch.Trimmed(text, named.Index + colon + 1, named.Index + named.Length));
            else if (words.IsEmpty) (level, words) = (BoldLevel, new(named.Index, named.Index + named.Length));
            else
            {
                // Bold words that the line goes on after are words like others.
                signs.RemoveRange(signs.Count - 2, 2);
                words = new(start, end);
            }
        }
        else if (Whole().Match(text, start, end - start) is { Success: true } whole)
        {
            Cut(whole.Groups["open"]);
            Cut(whole.Groups["close"]);
            words = new(whole.Groups["words"].Index, level > 0 || whole.Groups["close"].Index + whole.Groups["close"].Length == end
                ? whole.Groups["words"].Index + whole.Groups["words"].Length : end);
        }

        // Bold letters that begin or end on another line.
        else if (level == 0 && end - start > 4 && text.AsSpan(start, end - start) is var all && all.Count("**") == 1 && all.StartsWith("**") != all.EndsWith("**"))
        {
            signs.Add(all.StartsWith("**") ? new(start, start + 2) : new(end - 2, end));
            words = all.StartsWith("**") ? Stretch.Trimmed(text, start + 2, end) : Stretch.Trimmed(text, start, end - 2);
        }

        var read = new ReportLine(line.Number, level, label, words) { IsItem = isItem, IsQuoted = isQuoted, IsCited = cited.Success, Callout = callout?.Groups["kind"].Value };
        read.Signs.AddRange(signs.OrderBy(sign => sign.Start));
        return read;

        static bool MayName(ReadOnlySpan<char> label) => AttributionParts.Parse(label.TrimEnd(" :：")) is { IsSure: true } or { IsLikely: true } or { IsRole: true };

        void Cut(Group sign) => signs.Add(new(sign.Index, sign.Index + sign.Length));
    }

    [GeneratedRegex(@"^(?:(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s?){3,}|={3,}|~{4,}|#{4,})$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\G(?:[—–-]{1,3}\s?)?<cite>\s{0,9}(?<who>[^<>\r\n]{1,90}?)\s{0,9}</cite>$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cited();

    [GeneratedRegex(@"!\[|<img\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\s?\{(?:[#.][^{}]{0,200}|-)\}$", RegexOptions.CultureInvariant)]
    private static partial Regex AnchorSign();

    [GeneratedRegex(@"\G\[!(?<kind>[\w-]{1,30})(?:\|[^\]]{0,60})?\][+-]?[ \t]*", RegexOptions.CultureInvariant)]
    private static partial Regex CalloutSign();

    // Pictures, links around them, and what sets them apart in a page.
    [GeneratedRegex(
        @"^:{3,}.{0,200}$|^(?:\[?!\[[^\]]{0,2000}\]\([^()]{0,2000}\)(?:\]\([^()\s]{0,2000}\))?\s{0,9}|</?(?:img|p|br|hr|div|center|a|picture|source|figure|details|summary)\b[^<>]{0,2000}>\s{0,9}){1,40}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\G(?<sign>(?<quoted>>)|(?<item>(?:[-*+•]|[0-9]{1,3}[.)])(?:\s\[[ xX]\])?)(?=\s)|(?<quoted>\|)(?=\s[^|\r\n]{1,2000}$)|(?<heading>#{1,6})(?=\s))[ \t]*(?=\S)|\G(?<sign>(?<quoted>>))[ \t]*$")]
    private static partial Regex Sign();

    // **Codes:** and **Codes**: and, alone on its line, **Waiting**.
    [GeneratedRegex(
        @"\G(?<open>\*\*|__)(?<label>[^\s*_""“„«][^*\r\n]{0,90}?)(?<close>\*\*|__)(?<outside>\s?[:：])?")]
    private static partial Regex BoldLabel();

    // Slanted or bold from its first word to its last, or around the quotation marks that it begins with.
    [GeneratedRegex(
        @"\G(?<open>[*_]{1,3})(?<words>(?=[""“„«‘'])[^*_\r\n]+[""”“»’'][.,]?|[^*_\r\n]+(?=[*_]{1,3}$))(?<close>[*_]{1,3})")]
    private static partial Regex Whole();
}
