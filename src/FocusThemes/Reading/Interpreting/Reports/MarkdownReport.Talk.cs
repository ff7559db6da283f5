using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats.Markdown;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Reports;

/// <summary>Who speaks in a report: before the words in bold letters, <c>**P3:** It was far.</c>, or above all of a section.</summary>
internal sealed partial class MarkdownReport
{
    private const int LongestPerson = 120, LongestSpeaker = 40, LongestAlone = 70, FewestSaidAbove = 5, FewestFields = 2;

    private readonly Dictionary<int, string> saidBy = [];
    private bool isAsked, areNamedBelow;
    private bool? haveCodes;
    private (string Who, int Under)? person;
    private ReportLine? lastQuote;
    private int levelOfPeople, nextSet;

    // Bold words before a colon are labels, unless a mark follows them, somebody asks among them or those with a code speak of themselves.
    private void FindSpeakers()
    {
        var labels = new List<(int At, string Name, bool IsMarked)>();
        foreach (var (i, line) in lines.Index())
            if (NameBefore(line) is var (before, isMarked)) labels.Add((i, before, isMarked));
        var surely = labels.FindAll(label => AttributionParts.Parse(label.Name) is { IsSure: true, People.Count: 1 });
        var asking = labels.FindAll(label => SpeakerLabels.IsAsking(label.Name));
        // Questions and answers without anybody's name or office are a manual's.
        isAsked = asking.Count > 0 && (surely.Count > 0 || asking.Exists(label => CoderWords.Sure.Contains(label.Name.ToLowerInvariant())));
        var again = labels.CountBy(label => label.Name).Where(name => name.Value > 1).Select(name => name.Key).ToHashSet();
        var marked = labels.FindAll(label => label.IsMarked && AttributionParts.Parse(label.Name) is { } parts
            && ((parts.IsSure && parts.People.Count > 0) || parts.IsRole));
        // "Kofi: “…”", "Ama: “…”", "Kofi: “…”": what comes again, and is no word for what stands in reports.
        var names = labels.FindAll(label => label.IsMarked && AttributionParts.Parse(label.Name) is { IsOneName: true }
            && !QuoteLabel.Is(label.Name) && !ColumnHeadings.Tells(label.Name) && ReportWords.Of(label.Name) == ReportLabel.Other);
        if (names.CountBy(label => label.Name).Count(name => name.Value > 1) > 1) marked.AddRange(names);
        if (!isAsked && marked.Count == 0 && (surely.Count < 2 || surely.Count(label => SpokenWords.In(lines[label.At].Words.In(text)) > 0) * 2 < surely.Count)) return;
        var speaking = !isAsked ? marked.Count > 0 ? marked : surely : [.. marked, .. surely, .. asking, .. labels.FindAll(label => SpeakerLabels.IsAnswering(label.Name)
            || (again.Contains(label.Name) && AttributionParts.Parse(label.Name) is { IsOneName: true } or { IsRole: true }))];
        foreach (var (at, name, _) in speaking.DistinctBy(label => label.At))
        {
            var (label, words) = isAsked && SpeakerLabels.IsAnswering(name) ? WithoutLabel(lines[at]) : (default, lines[at].Label.IsEmpty ? lines[at].Words : lines[at].Label.Through(lines[at].Words));
            lines[at] = lines[at] with { Label = label, Words = words, IsSpoken = true, IsAsking = isAsked && SpeakerLabels.IsAsking(name) };
        }
    }

    // "> **Status:** draft", "> **Updated:** in May": a block of labels in which nobody speaks is none of quotes.
    private void FindFields()
    {
        for (var first = 0; first < lines.Count; first++)
        {
            var end = first;
            while (end < lines.Count && lines[end] is { IsQuoted: true, IsSpoken: false, IsBlank: false }) end++;
            if (end - first < FewestFields || !Enumerable.Range(first, end - first).All(IsField)) first = Math.Max(first, end);
            else for (; first < end; first++)
            {
                var (label, words) = WithoutLabel(lines[first]);
                lines[first] = lines[first] with { IsQuoted = false, Label = label, Words = words };
            }
        }
    }

    private bool IsField(int at) => NameBefore(lines[at]) is var (name, isMarked) && !isMarked && AttributionParts.Parse(name) is not ({ IsSure: true } or { IsRole: true })
        && !SpeakerLabels.IsAnswering(name) && !SpeakerLabels.IsAsking(name) && SpokenWords.In(lines[at].Words.In(text)) == 0;

    // "PARTICIPANT: I did.": who answers is not named by it.
    private (Stretch Label, Stretch Words) WithoutLabel(ReportLine line)
    {
        var colon = line.Label.IsEmpty ? line.Words.In(text).IndexOfAny(':', '：') : -1;
        return colon < 0 ? (line.Label, line.Words)
            : (new(line.Words.Start, line.Words.Start + colon + 1), Stretch.Trimmed(text, line.Words.Start + colon + 1, line.Words.End));
    }

    // "Quote 2: “…”", without the signs of bold letters.
    private void FindQuoteLabels()
    {
        foreach (var (i, line) in lines.Index().Where(one => one.Item is { Level: 0, Label.IsEmpty: true, Words.IsEmpty: false }).ToList())
        {
            var words = line.Words.In(text);
            var colon = words[..Math.Min(words.Length, LongestSpeaker)].IndexOf(':');
            if (colon <= 0 || !QuoteLabel.Is(words[..colon]) || words[(colon + 1)..].TrimStart() is not [var mark, ..] rest || !QuotationMarks.IsMark(mark)) continue;
            lines[i] = line with { Label = new(line.Words.Start, line.Words.Start + colon + 1), Words = new(line.Words.End - rest.Length, line.Words.End) };
        }
    }

    // What stands above whoever said it, who has a line of their own: in all of the report, or nowhere.
    private void FindSaidAbove()
    {
        var (said, above) = (new List<int>(), -1);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i].IsRule) continue;
            patience.Spend(Math.Min(LongestSpeaker, lines[i].Words.End - lines[i].Words.Start));
            if (above >= 0 && NamesAlone(lines[i]))
            {
                if (lines[above].Level > 0) return;
                if (lines[above] is { Label.IsEmpty: true, IsItem: false, IsQuoted: false, IsSpoken: false } words && !NamesAlone(words)
                    && Quote.CountWords(words.Words.In(text)) >= FewestSaidAbove) said.Add(above);
            }

            above = i;
        }

        areNamedBelow = said.Count > 1;
        if (areNamedBelow) foreach (var i in said) lines[i] = lines[i] with { IsQuoted = true };
    }

    private bool NamesAlone(ReportLine line) => line is { Level: 0, Label.IsEmpty: true, IsItem: false, IsSpoken: false } && line.Words.End - line.Words.Start is > 0 and <= LongestAlone
        && AttributionParts.Parse(line.Words.In(text)) is { IsSure: true, BeginsWithWords: false };

    // A block that says it is a note is none of quotes.
    private void FindCallouts()
    {
        var isOther = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsQuoted) isOther = false;
            else if (lines[i].Callout is { } kind) isOther = ReportWords.Of(kind) != ReportLabel.Quotes && !kind.Equals("cite", StringComparison.OrdinalIgnoreCase);
            if (isOther) lines[i] = lines[i] with { IsQuoted = false };
        }
    }

    // "**P4:** …", "P4: …", "P4 — “…”", "P4 “…”", "(P4) …"
    private (string Name, bool IsMarked)? NameBefore(ReportLine line)
    {
        if (line.Level > 0 || line.Words.IsEmpty || LabelOf(line) is not null) return null;
        if (!line.Label.IsEmpty) return (NameOf(line), QuotationMarks.IsMark(line.Words.In(text).TrimStart("*_") is [var first, ..] ? first : ' '));
        return (InBrackets().Match(text, line.Words.Start, line.Words.End - line.Words.Start) is { Success: true } bracketed ? bracketed
            : BeforeWords().Match(text, line.Words.Start, line.Words.End - line.Words.Start)) is { Success: true } match
            ? (match.Groups["name"].Value.Trim('*', '_', ' '), match.Groups["mark"].Success) : null;
    }

    private string NameOf(ReportLine line) => line.Label.In(text).TrimEnd(" :：*_").ToString();

    // A paragraph between two turns, in words that people speak.
    private bool IsSpokenOn(ReportLine line, int at) => isAsked && !line.IsQuoted && !line.IsMarked(text) && SpokenWords.In(line.Words.In(text)) > 0
        && NextSet(at) < lines.Count && lines[nextSet].IsSpoken;

    // The next line that somebody speaks or that is more than a paragraph, looked for once for all before it.
    private int NextSet(int at)
    {
        if (nextSet > at) return nextSet;
        var found = lines.FindIndex(at + 1, next => !next.IsBlank && next is { IsSpoken: true } or { Level: > 0 } or { IsRule: true } or { Label.IsEmpty: false });
        nextSet = found < 0 ? lines.Count : found;
        patience.Spend(nextSet - at);
        return nextSet;
    }

    // Of a document with headings, a paragraph that begins with a mark or whoever speaks, or ends with them in brackets.
    private bool IsSaid(ReportLine line) => line is { Level: 0, IsBlank: false, IsRule: false } && line.Label.Through(line.Words).In(text) is var words
        && (QuotationMarks.IsMark(words[0]) || (words.IndexOf(':') is > 0 and < LongestSpeaker and var colon && (SpeakerLabels.IsAnswering(words[..colon])
            || AttributionParts.Parse(words[..colon]) is { IsSure: true, NamesFirst: true }))
            || (words.TrimEnd(" .") is [.., ')'] ended && ended.LastIndexOf('(') is > 0 and var bracket && AttributionParts.Parse(ended[(bracket + 1)..^1]) is { IsSure: true }));

    // Half of the paragraphs at least.
    private bool AreSaid()
    {
        var paragraphs = lines.FindAll(line => line is { Level: 0, IsBlank: false, IsRule: false, IsPicture: false });
        return paragraphs.Count(IsSaid) is > 1 and var said && said * 2 >= paragraphs.Count;
    }

    // "> [!quote] P01"
    private bool IsCalledBy(ReportLine line) => line is { Callout: not null, Words.IsEmpty: false } && AttributionParts.Parse(line.Words.In(text)) is { IsSure: true, People.Count: 1 };

    // "**Participant:** Jane, 34, shop owner": whoever says what is quoted below without a name.
    private string? PersonIn(ReportLine line)
    {
        if (IsCalledBy(line)) return line.Words.In(text).ToString();
        if (line.Label.IsEmpty || line.Words.IsEmpty || line.Words.End - line.Words.Start > LongestPerson
            || ColumnHeadings.KindOf(NameOf(line)) != ColumnKind.Participant) return null;
        var who = MarkdownMarks.Shown(line.Words.In(text).ToString()).Trim();
        var parts = AttributionParts.Parse(who);
        return who.Any(char.IsLetter) && SpokenWords.In(who) == 0 && !TableWords.EndsAsSentence(who)
            && (parts?.People.Count == 1 || (parts is null or { People.Count: 0 } && SpeakerLabels.IsAnswering(NameOf(line)))) ? who : null;
    }

    // "#### P3", "## Interviewee 1 – E1 (nurse)", "PARTICIPANT 1 - Age: 28, Role: Nurse": a part that is called by whoever speaks in it.
    private string? PersonOver(ReportLine heading)
    {
        var who = heading.Words.In(text).ToString();
        var apart = who.Split([" – ", " — ", " - "], StringSplitOptions.None);
        if (NamesOne(who) || apart.Length != 2 || !NamesOne(apart[0])) return NamesOne(who) ? who : Bracketed(who);
        return NamesOne(apart[1]) ? apart[1] : apart[1].Contains(": ", StringComparison.Ordinal) || RoleWords.AreIn(apart[1]) ? $"{apart[0]}, {apart[1]}" : null;

        static bool NamesOne(string who) => AttributionParts.Parse(who) is { NamesFirst: true, People.Count: 1 } parts && (parts.BeginsWithCode || RoleWords.AreIn(who));
    }

    // "### Quote 1: Long mornings (P01)"
    private static string? Bracketed(string heading) => heading is [.., ')'] && heading.LastIndexOf('(') is > 0 and var bracket && heading[(bracket + 1)..^1] is var who
        && AttributionParts.Parse(who) is { NamesFirst: true, People.Count: 1 } parts && (RoleWords.AreIn(who) || (parts.BeginsWithCode && who[0] is 'P')) ? who : null;

    // "## Interviewee 1", "## Interviewee 2", and themes below each of them; 0 where people are not so named.
    private int LevelOfPeople(List<(ReportLine Line, bool HasQuotes)> headings)
    {
        var named = headings.FindAll(one => one.HasQuotes && IsPerson(one.Line));
        return named.Count > 1 && named.Min(one => one.Line.Level) is var level
            && headings.TrueForAll(one => !one.HasQuotes || one.Line.Level != level || IsPerson(one.Line))
            && headings.Count(one => one.HasQuotes && one.Line.Level < level) < 2
            && headings.Exists(one => one.HasQuotes && one.Line.Level > level && !IsPerson(one.Line)) ? level : 0;

        bool IsPerson(ReportLine heading) => PersonOver(heading) is { } who && who != Bracketed(heading.Words.In(text).ToString());
    }

    // Beside the quote above or before it; below one in its own list stands who said it, and a sentence says it of nobody.
    private bool IsApart(ReportLine line) => line is { IsItem: true, Words.IsEmpty: false } && !line.IsBy(text) && lastQuote is not null
        && (lastQuote.IsItem ? IndentOf(line) <= IndentOf(lastQuote) : TableWords.EndsAsSentence(line.Words.In(text)));

    private int IndentOf(ReportLine line) => line.Signs[0].Start - 1 - (line.Signs[0].Start == 0 ? -1 : text.LastIndexOf('\n', line.Signs[0].Start - 1));

    private void Place(ReportLine line, string who, int under)
    {
        foreach (var sign in line.Signs) Add(sign, PassageKind.Border);
        Add(line.Label, PassageKind.Heading);
        Add(line.Words, PassageKind.Attribution);
        person = (who, under);
    }

    // "*Participants involved: 56*"
    private bool IsCount(ReportLine line) => line.Label.IsEmpty && !line.IsQuoted && !line.IsSpoken && CountBehindLabel().IsMatch(line.Words.In(text))
        && AttributionParts.Parse(line.Words.In(text)[..line.Words.In(text).LastIndexOfAny(':', '：')]) is not { IsSure: true };

    [GeneratedRegex(@"^\p{L}[^:：0-9]{1,60}[:：]\s*[~≈<>]?\s?[0-9][0-9.,/%\s–-]*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex CountBehindLabel();

    [GeneratedRegex(
        @"\G(?<name>[^:：|""“”„«»\t\r\n]{1,60}?)(?:(?:\s?[:：][*_]{0,3}\s{0,9}|\s{1,9}[—–-]{1,3}\s{1,9})[*_]{0,3}(?<mark>[""“”„«»「『‘'])|\s{1,9}[*_]{0,3}(?<mark>[""“”„«»])|[:：][*_]{0,3}(?=\s))",
        RegexOptions.CultureInvariant)]
    private static partial Regex BeforeWords();

    [GeneratedRegex(@"\G[(\[](?<name>[^()\[\]\t\r\n]{1,60})[)\]][:：]?\s{1,9}(?:[*_]{0,3}(?<mark>[""“”„«»「『‘])|(?=\w))", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
