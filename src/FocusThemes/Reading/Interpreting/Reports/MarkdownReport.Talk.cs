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
    private const int LongestPerson = 120, LongestSpeaker = 40;

    private readonly Dictionary<int, string> saidBy = [];
    private bool isAsked;
    private (string Who, int Under)? person;

    // Bold words before a colon are labels, unless somebody asks among them or those with a code speak of themselves.
    private void FindSpeakers()
    {
        var labels = lines.Index().Where(line => line.Item is { Level: 0, Label.IsEmpty: false, Words.IsEmpty: false } && LabelOf(line.Item) is null)
            .Select(line => (At: line.Index, Name: NameOf(line.Item))).ToList();
        var surely = labels.FindAll(label => AttributionParts.Parse(label.Name) is { IsSure: true, People.Count: 1 });
        var asking = labels.FindAll(label => SpeakerLabels.IsAsking(label.Name));
        // Questions and answers without anybody's name or office are a manual's.
        isAsked = asking.Count > 0 && (surely.Count > 0 || asking.Exists(label => CoderWords.Sure.Contains(label.Name.ToLowerInvariant())));
        if (!isAsked && (surely.Count < 2 || surely.Count(label => SpokenWords.In(lines[label.At].Words.In(text)) > 0) * 2 < surely.Count)) return;
        var again = labels.CountBy(label => label.Name).Where(name => name.Value > 1).Select(name => name.Key).ToHashSet();
        var speaking = !isAsked ? surely : [.. surely, .. asking, .. labels.FindAll(label => SpeakerLabels.IsAnswering(label.Name)
            || (again.Contains(label.Name) && AttributionParts.Parse(label.Name) is { IsOneName: true } or { IsRole: true }))];
        foreach (var (at, name) in speaking.DistinctBy(label => label.At))
            lines[at] = lines[at] with { Label = default, Words = lines[at].Label.Through(lines[at].Words), IsSpoken = true, IsAsking = isAsked && SpeakerLabels.IsAsking(name) };
    }

    private string NameOf(ReportLine line) => line.Label.In(text).TrimEnd(" :：*_").ToString();

    // A paragraph between two turns, in words that people speak.
    private bool IsSpokenOn(ReportLine line, int at) => isAsked && !line.IsQuoted && !line.IsMarked(text) && SpokenWords.In(line.Words.In(text)) > 0
        && lines.FindIndex(at + 1, next => !next.IsBlank && next is { IsSpoken: true } or { Level: > 0 } or { IsRule: true } or { Label.IsEmpty: false }) is >= 0 and var next
        && lines[next].IsSpoken;

    // Of a document with headings, a paragraph that begins with a mark or whoever speaks, or ends with them in brackets.
    private bool IsSaid(ReportLine line) => line is { Level: 0, IsBlank: false, IsRule: false } && line.Label.Through(line.Words).In(text) is var words
        && (QuotationMarks.IsMark(words[0]) || (words.IndexOf(':') is > 0 and < LongestSpeaker and var colon && (SpeakerLabels.IsAnswering(words[..colon])
            || AttributionParts.Parse(words[..colon]) is { IsSure: true, NamesFirst: true }))
            || (words.TrimEnd(" .") is [.., ')'] ended && ended.LastIndexOf('(') is > 0 and var bracket && AttributionParts.Parse(ended[(bracket + 1)..^1]) is { IsSure: true }));

    // "**Participant:** Jane, 34, shop owner": whoever says what is quoted below without a name.
    private string? PersonIn(ReportLine line)
    {
        if (line.Label.IsEmpty || line.Words.IsEmpty || line.Words.End - line.Words.Start > LongestPerson
            || ColumnHeadings.KindOf(NameOf(line)) != ColumnKind.Participant) return null;
        var who = MarkdownMarks.Shown(line.Words.In(text).ToString()).Trim();
        var parts = AttributionParts.Parse(who);
        return who.Any(char.IsLetter) && SpokenWords.In(who) == 0 && !TableWords.EndsAsSentence(who)
            && (parts?.People.Count == 1 || (parts is null or { People.Count: 0 } && SpeakerLabels.IsAnswering(NameOf(line)))) ? who : null;
    }

    // "#### P3", "#### Participant 4 (nurse)": a part that is called by whoever speaks in it.
    private string? PersonOver(ReportLine heading) => heading.Words.In(text).ToString() is var who
        && AttributionParts.Parse(who) is { NamesFirst: true, People.Count: 1 } parts && (parts.BeginsWithCode || RoleWords.AreIn(who)) ? who : null;

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
}
