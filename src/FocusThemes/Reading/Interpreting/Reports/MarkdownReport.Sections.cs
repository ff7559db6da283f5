using System.Buffers;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Reports;

/// <summary>What each line of a report stands under: a label, or nothing but its heading.</summary>
internal sealed partial class MarkdownReport
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789:");

    private const int FewestSaid = 2;

    // A label's section goes on to the next label, heading or rule; one that begins behind the label ends with its paragraph.
    private void PlaceSections()
    {
        ReportLine? label = null, last = null, speaking = null;
        var isAfterBlank = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            patience.Spend(line.Words.End - line.Words.Start);
            if (line.IsBlank)
            {
                isAfterBlank = true;
                continue;
            }

            if (line.Level > 0) line = lines[i] = AsLabel(line, i);
            if (line.Level > 0 || line.IsRule) label = null;
            else if (!line.Label.IsEmpty) label = Begun(line, i);
            else if (label is not null && IsBeyond(line, label, isAfterBlank, ReferenceEquals(last, label))) label = null;
            if (line.Level == 0 && !line.IsRule && line.Label.IsEmpty) (line.Section, line.Under) = (label?.Section, label);
            if (label is not null) label.HasMarks |= line.Words.In(text).IndexOfAny(QuotationMarks.Doubles) >= 0;
            if (line.Level > 0 || line.IsRule || !line.Label.IsEmpty || line.IsSpoken) speaking = line.IsSpoken ? line : null;
            else if (speaking is not null && IsSpokenOn(line, i)) line.IsAsking = speaking.IsAsking;
            else speaking = null;
            line.IsContinued = (i > 0 && GoesOn(line, lines[i - 1])) || (speaking is not null && !line.IsSpoken);
            (isAfterBlank, last) = (false, line);
        }
    }

    // "### Quotes" says no more than a label does.
    private ReportLine AsLabel(ReportLine line, int at)
    {
        var words = line.Words.In(text);
        var isOfNothing = line.Level == ReportLine.BoldLevel && LabelOf(line) is null && !HasQuotesBelow(at);
        if (!isOfNothing && (line.Level == 1 || words.ContainsAny(Digits) || words.Count(' ') > 2 || LabelOf(line) is not null
            || ReportWords.Of(words.ToString()) is not (ReportLabel.Quotes or ReportLabel.Concept))) return line;
        return line with { Level = 0, LabelLevel = line.Level, Label = line.Words, Words = new(line.Words.End, line.Words.End) };
    }

    // Up to the next heading or bold line.
    private bool HasQuotesBelow(int at)
    {
        for (var i = at + 1; i < lines.Count && lines[i].Level == 0; i++)
            if (lines[i].IsQuoted || lines[i].IsMarked(text) || (!lines[i].Label.IsEmpty && ReportWords.Of(lines[i].Label.In(text).ToString()) == ReportLabel.Quotes))
                return true;
        return false;
    }

    // Null for a label that only stands before a quote, as whoever speaks or as what its quotes are of.
    private ReportLine? Begun(ReportLine line, int at)
    {
        var said = ReportWords.Of(line.Label.In(text).ToString());
        var next = lines.FindIndex(at + 1, one => !one.IsBlank);
        var isOfQuote = line.IsMarked(text)
            || (next >= 0 && lines[next].Level == 0 && lines[next].Label.IsEmpty && lines[next].IsMarked(text));
        if (said == ReportLabel.Themes || LabelOf(line) is not null || (said == ReportLabel.Other && isOfQuote)) return null;
        line.Section = said;
        return line;
    }

    private bool IsBeyond(ReportLine line, ReportLine label, bool isAfterBlank, bool isFirst)
    {
        var isSaid = line.IsQuoted || line.IsSpoken || line.IsMarked(text);
        if (label.Section == ReportLabel.Quotes) return isAfterBlank && !isFirst && !isSaid && !line.IsItem && !line.IsBy(text);
        return isSaid || (isAfterBlank && (!label.Words.IsEmpty || (!isFirst && !line.IsItem)));
    }

    // That of headings which say that they are themes; else the highest at which several have quotes below them.
    private int LevelOfThemes(List<(ReportLine Line, bool HasQuotes)> headings)
    {
        if (!headings.Exists(one => one.HasQuotes)) return 0;
        levelOfPeople = LevelOfPeople(headings);
        var named = headings.FindAll(one => LabelOf(one.Line) is { IsPart: false });
        if (named.Count > 0) return named.Min(one => one.Line.Level);
        var own = headings.FindAll(one => one.HasQuotes && one.Line.Level != levelOfPeople
            && (ReportWords.Of(one.Line.Words.In(text).ToString()) is not (ReportLabel.Themes or ReportLabel.Quotes)));
        if (WiderByNumbers(own, headings) is { Count: > 0 } wider) return wider.Min(one => one.Line.Level);
        return own.GroupBy(one => one.Line.Level).OrderBy(of => of.Key)
            .FirstOrDefault(of => of.Count() > 1)?.Key ?? own.Select(one => one.Line.Level).DefaultIfEmpty().Max();
    }

    // Findings without a quote, among others under one heading, by their lines.
    private static HashSet<int> BetweenThemes(List<(ReportLine Line, bool HasQuotes)> headings, int level)
    {
        var (between, waiting, isBelow) = (new HashSet<int>(), new List<int>(), false);
        foreach (var (line, hasQuotes) in headings.Where(one => one.Line.Level <= level))
        {
            if (line.Level == level && !hasQuotes) waiting.Add(line.Number);
            else
            {
                if (isBelow && line.Level == level) between.UnionWith(waiting);
                waiting.Clear();
                isBelow = line.Level == level;
            }
        }

        return between;
    }

    // "1. Waiting" over "1.1 At night": the numbers say which is the wider.
    private List<(ReportLine Line, bool HasQuotes)> WiderByNumbers(List<(ReportLine Line, bool HasQuotes)> own, List<(ReportLine Line, bool HasQuotes)> headings)
    {
        var deepest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, _) in headings)
        {
            var number = NumberOf(line);
            for (var dot = number.IndexOf('.'); dot > 0; dot = number.IndexOf('.', dot + 1))
                deepest[number[..dot]] = Math.Max(line.Level, deepest.GetValueOrDefault(number[..dot]));
        }

        return own.FindAll(one => deepest.GetValueOrDefault(NumberOf(one.Line)) > one.Line.Level);
    }

    private string NumberOf(ReportLine heading) => Numbered().Match(heading.Words.In(text).ToString()).Groups["number"].Value;

    // In a block of quotes, or right below one.
    private bool GoesOn(ReportLine line, ReportLine above) => line.Level == 0 && !line.IsSpoken && !line.IsRule && line.Label.IsEmpty
        && !line.IsItem && !line.IsMarked(text) && !line.IsBy(text) && !(areNamedBelow && NamesAlone(line)) && !above.Words.IsEmpty && (above.IsContinued || IsQuote(above));

    // A paragraph of nothing but words in marks, and whoever says them; “such words” may begin a sentence of the authors.
    private bool IsAllSaid(ReportLine line)
    {
        if (!QuotationMarks.IsDouble(text[line.Words.Start]) || (line.Number > 1 && lines[line.Number - 2] is { Level: 0, IsBlank: false, IsRule: false } above && !above.Words.IsEmpty)) return false;
        var from = line.Words.Start + 1;
        var length = text.AsSpan(from).IndexOfAny(QuotationMarks.Doubles);
        if (length < 0 || text.AsSpan(from, length).Count(' ') < FewestSaid) return false;
        var last = line.Number - 1;
        while (last + 1 < lines.Count && !lines[last].IsBlank && lines[last].Words.End <= from + length) last++;
        return !lines[last].IsBlank && text.AsSpan((from + length + 1)..Math.Max(from + length + 1, lines[last].Words.End)).TrimStart(" .,;")
            is [] or ['(' or '[' or '—' or '–' or '-' or '~' or '"' or '“' or '„' or '«', ..];
    }
}
