using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Reports;

/// <summary>Labels and headings that may name whoever speaks below them.</summary>
internal sealed partial class MarkdownReport
{
    // "**Reactions:**" above quotes is nobody where people have codes.
    private bool CallsNobody(ReportLine line) => line is { Words.IsEmpty: true, Label.IsEmpty: false, Section: ReportLabel.Other or null, IsSpoken: false }
        && AttributionParts.Parse(NameOf(line)) is { IsOneName: true, BeginsWithCode: false } && (haveCodes ??= HaveCodes());

    private bool HaveCodes()
    {
        patience.Spend(text.Length);
        return CodeAtEnd().Matches(text).Select(found => found.Groups["code"].Value).Count(code => AttributionParts.Parse(code) is { IsSure: true, BeginsWithCode: true }) > 1;
    }

    [GeneratedRegex(@"(?:[—–-][ \t]?|\()(?<code>[\p{L}\p{Nd}#-]{2,12})\)?[ \t*_]{0,9}\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CodeAtEnd();

    // "## Interview 1: Tove", "**Interview 2 — Arne, drives the van**": each theme is what one person said.
    private bool AreTalks(List<(ReportLine Line, bool HasQuotes)> headings, int level) =>
        headings.FindAll(one => one.HasQuotes && one.Line.Level == level) is { Count: > 1 } talks && talks.TrueForAll(one => TalkWith(one.Line) is not null);

    private string? TalkWith(ReportLine heading) => Talk().Match(heading.Words.In(text).ToString()) is { Success: true } found
        && AttributionParts.Parse(found.Groups["name"].Value) is { IsOneName: true } or { IsSure: true, NamesFirst: true } ? found.Groups["name"].Value : null;

    [GeneratedRegex(@"^(?:Interview|Gespräch|Entrevista|Entretien|Intervista|Wywiad|Session|Call|Visitor|User|Customer|Participant|Interviewee)\s?#?[0-9]{1,3}\s?[:–—-]\s{0,3}(?<name>\p{Lu}[^:,(–—]{0,40}?)\s?(?:[,(–—].{0,90})?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Talk();
}
