using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Markdown;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Running.Labels;

namespace FocusThemes.Reading.Interpreting.Reports;

/// <summary>
/// A report in Markdown: headings, bold labels, lists and block quotes. It is read as if there were blanks in the places
/// of its signs, its labels and what is neither of themes nor of quotes; these stand among the passages as what they are.
/// </summary>
internal sealed partial class MarkdownReport
{
    private readonly string text;
    private readonly Patience patience;
    private readonly List<ReportLine> lines;
    private List<(Stretch Place, PassageKind Kind)> places = [];
    private readonly Dictionary<int, ToldLine> told = [];
    private readonly List<ReadingProblem> problems = [];

    private bool mayBeSaid;

    private MarkdownReport(string text, Patience patience, IReadOnlyDictionary<int, int>? styled = null)
    {
        (this.patience, mayBeSaid) = (patience, styled?.Count > 0);
        (this.text, var turns) = SpeakerLines.Joined(text, TextLine.Of(text, patience));
        lines = turns.ConvertAll(line => ReportLine.Of(this.text, line));
        foreach (var (number, level) in styled ?? new Dictionary<int, int>())
            if (number <= lines.Count && lines[number - 1] is { IsBlank: false } line)
                lines[number - 1] = level == 0 ? line with { IsQuoted = true } : line with { Level = level, Label = default, Words = line.Label.Through(line.Words) };
        FindQuoteLabels();
        FindCallouts();
        FindSpeakers();
        FindSaidAbove();
        FindFields();
        FindRuled();
        PlaceSections();
    }

    /// <summary>The table with blanks in those places; itself where it is no such report.</summary>
    /// <param name="places">In the order of the text.</param>
    public static TableText Masked(
        TableText table, Patience patience, out IReadOnlyList<(Stretch Place, PassageKind Kind)> places)
    {
        places = [];
        if (table.Grids.Count > 0 || !(HasHeadings(table, patience) || MayBe(table.Text))) return table;
        var report = new MarkdownReport(table.Text, patience, table.Styled);
        if (!report.PlaceThemes())
        {
            // Whatever else it is, a rule holds no words.
            places = report.places = [.. report.lines.Where(line => line.IsRule).Select(line => (line.Signs[0], PassageKind.Border))];
            return places.Count == 0 ? table : NoteMarks.Blanked(table, [.. places.Select(one => one.Place)]);
        }

        if (report.lines.Count(line => line.IsPicture) is > 0 and var pictures)
            report.problems.Add(new(0, pictures == 1 ? "A picture holds no words; it was left out." : $"{pictures:N0} pictures hold no words; they were left out.", ""));
        report.places.Sort((one, other) => one.Place.Start.CompareTo(other.Place.Start));
        places = report.places;
        return NoteMarks.Blanked(table, [.. places.Select(one => one.Place)]) with
        {
            Told = report.told,
            SaidBy = report.saidBy,
            Problems = [.. table.Problems, .. report.problems],
        };
    }

    /// <summary>The text without marks of emphasis and escapes within the words of such a report.</summary>
    public static string Shown(string text, Patience patience)
    {
        if (!MayBe(text)) return text;
        var report = new MarkdownReport(text, patience);
        if (!report.PlaceThemes()) return text;
        var (shown, at) = (new StringBuilder(text.Length), 0);
        foreach (var line in report.lines.Where(line => !line.Words.IsEmpty))
        {
            patience.Spend(line.Words.End - line.Words.Start);
            // Of quotes over several lines, the sign of the block stands within the words.
            if (line.IsQuoted && line.IsContinued) Append(line.Signs[0].Start, line.Words.Start, "");
            Append(line.Words.Start, line.Words.End, MarkdownMarks.Shown(line.Words.In(text).ToString()));
            if (line.Signs.Find(sign => sign.Start >= line.Words.End && text[sign.Start] == '\\') is { IsEmpty: false } hardBreak)
                Append(line.Words.End, hardBreak.End, "");
        }

        return shown.Append(text, at, text.Length - at).ToString();

        void Append(int start, int end, string words)
        {
            shown.Append(text, at, start - at).Append(words);
            at = end;
        }
    }

    /// <summary>True where quotes stand below headings, and tables among them have none: of participants, of counts.</summary>
    public static bool StandsAround(string text, IReadOnlyList<Grid> tables, Patience patience)
    {
        if (!MayBe(text) || tables.Any(table => table.Rows.Count > 1 && table.Rows[0].Cells.Any(cell => ColumnHeadings.NamesQuotes(cell.In(text).ToString())))) return false;
        var report = new MarkdownReport(text, patience);
        return report.PlaceThemes() && report.lines.Count(report.HasQuote) > 1;
    }

    private bool IsQuote(ReportLine line) => !IsCalledBy(line) && (line.IsSpoken ? !line.IsAsking && !line.IsContinued : line.Level == 0 && !line.IsContinued && !line.Words.IsEmpty && !line.IsBy(text)
        && (line.Label.IsEmpty || line.Section is not null)
        && (line.IsQuoted ? line.Label.IsEmpty : line.IsMarked(text) ? line.IsItem || line.Section == ReportLabel.Quotes || IsAllSaid(line)
            : line.Section == ReportLabel.Quotes && line.Label.IsEmpty && line.IsItem
                && line.Under is { HasMarks: false }));

    // Whoever speaks may stand before the mark.
    private bool HasQuote(ReportLine line) => IsQuote(line) || (mayBeSaid && IsSaid(line))
        || (!IsRow(line) && line.Section == ReportLabel.Quotes && line.Words.In(text).IndexOfAny(QuotationMarks.Doubles) >= 0);

    // Of a table.
    private bool IsRow(ReportLine line) => !line.Words.IsEmpty && line.Label.IsEmpty && text[line.Words.Start] == '|';

    private LevelLabel? LabelOf(ReportLine line)
    {
        var (start, end) = line.Label.IsEmpty ? (line.Words.Start, line.Words.End)
            : (line.Label.Start, line.Words.IsEmpty ? line.Label.End : line.Words.End);
        return LevelLabel.Of(text, new(line.Number, start, end));
    }

    private bool PlaceThemes()
    {
        var headings = Headings();
        // Without any mark, what names whoever says it was said.
        if (!mayBeSaid && !headings.Exists(one => one.HasQuotes) && AreSaid())
        {
            mayBeSaid = true;
            headings = Headings();
        }

        if (LevelOfThemes(headings) is not (> 0 and var level)) return false;
        var areTalks = AreTalks(headings, level);
        var (isTheme, isOut, isFirst, hasQuotes, under) = (false, true, true, false, level);
        var between = BetweenThemes(headings, level);
        var told = headings.ToDictionary(one => one.Line.Number);
        foreach (var line in lines)
        {
            patience.Spend(line.Words.End - line.Words.Start);
            if (!told.TryGetValue(line.Number, out var heading))
            {
                isOut |= line.LabelLevel > 0 && (line.LabelLevel < level || (line.LabelLevel == level && (hasQuotes || !isTheme)));
                hasQuotes |= HasQuote(line);
                if (HasQuote(line)) lastQuote = line;
                if (line.Callout is not null) person = null;
                if (isTheme && !isOut && PersonIn(line) is { } who) Place(line, who, under);
                else Place(line, isOut);
                if (person is { } known && HasQuote(line)) saidBy[line.Number] = known.Who;
            }
            else
            {
                var isNamed = heading.HasQuotes || LabelOf(line) is not null || between.Contains(line.Number);
                isOut = line.Level < level || !isNamed || (line.Level > level && !isTheme);
                if (line.Level <= level) isTheme = !isOut;
                under = line.Level;
                if (person?.Under >= under) person = null;
                var named = line.Level == levelOfPeople || (!isOut && line.Level > level) ? PersonOver(line) : null;
                if (named is not null && line.Level == levelOfPeople) Place(line, named, under);
                else PlaceHeading(line, isOut, line.Level > level, isFirst && line.Level < level, heading.HasQuotes);
                if (areTalks && line.Level == level) named = TalkWith(line);
                if (named is not null) person = (named, under);
                (isFirst, hasQuotes) = (false, false);
            }
        }

        return true;
    }

    // Those with a sign, and lines of bold words with quotes below them; with whether quotes stand in their sections.
    private List<(ReportLine Line, bool HasQuotes)> Headings()
    {
        var isDirect = false;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            isDirect |= HasQuote(lines[i]);
            if (lines[i].Level == 0 && !(lines[i].Section is null && !lines[i].Label.IsEmpty && LabelOf(lines[i]) is not null)) continue;
            if (lines[i].Level == 0)
                lines[i] = lines[i] with { Level = ReportLine.BoldLevel, Label = default, Words = lines[i].Label.Through(lines[i].Words) };
            if (lines[i].Level == ReportLine.BoldLevel && !isDirect && LabelOf(lines[i]) is null) lines[i] = lines[i] with { Level = 0 };
            else isDirect = false;
        }

        var found = new List<(ReportLine, bool)>();
        var quotes = new int[ReportLine.BoldLevel + 1];
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (HasQuote(lines[i])) Array.Fill(quotes, 1);
            if (lines[i].Level is not (> 0 and var level)) continue;
            found.Add((lines[i], quotes[level] > 0));
            Array.Fill(quotes, 0, level, quotes.Length - level);
        }

        found.Reverse();
        return found;
    }

    private void PlaceHeading(ReportLine line, bool isOut, bool isPart, bool isCaption, bool hasQuotes)
    {
        foreach (var sign in line.Signs) Add(sign, PassageKind.Border);
        if (!isOut) told[line.Number] = isPart ? ToldLine.Part : ToldLine.Title;
        else Add(line.Words, isCaption ? PassageKind.Caption : hasQuotes ? PassageKind.Heading : PassageKind.Note);
    }

    private void Place(ReportLine line, bool isOut)
    {
        foreach (var sign in line.Signs) Add(sign, PassageKind.Border);
        if (line.IsBlank || line.IsRule) return;
        // Among quotes in marks, what has none tells of them.
        var isNote = isOut || line.IsAsking || IsRow(line) || IsCount(line) || (line.Section == ReportLabel.Other && !IsQuote(line))
            || (line is { IsItem: true, IsContinued: false, Section: ReportLabel.Quotes, Under.HasMarks: true } && !HasQuote(line) && !line.IsBy(text));
        if (isNote)
        {
            Add(line.Label, PassageKind.Note);
            Add(line.Words, PassageKind.Note);
            if (isOut && HasQuote(line))
                problems.Add(ReadingProblem.At(line.Number, "This looks like a quote, but stands below no theme; it was read as a note.", line.Words.In(text)));
            else if (isOut && !line.IsAsking && SpokenWords.In(line.Words.In(text)) > 1)
                problems.Add(ReadingProblem.At(line.Number, "No quote could be told below this heading; this was read as a note, but speaks of “I” or “we” as quotes do.", line.Words.In(text)));
            return;
        }

        if (line.Section is not null || line.IsSpoken || (line.IsQuoted && line.IsMarked(text))) Add(line.Label, PassageKind.Heading);
        if (IsQuote(line)) told[line.Number] = ToldLine.Quote;
        else if (line.IsContinued || HasQuote(line) || (areNamedBelow && NamesAlone(line))) told[line.Number] = ToldLine.Within;
        else if (line.Section == ReportLabel.Concept && !line.Words.IsEmpty) told[line.Number] = ToldLine.Concept;
        else if (CallsNobody(line)) told[line.Number] = ToldLine.Concept;
        else if (IsApart(line)) told[line.Number] = ToldLine.Apart;
    }

    private void Add(Stretch place, PassageKind kind)
    {
        if (!place.IsEmpty) places.Add((place, kind));
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,2}(?:\.[0-9]{1,2}){0,3})\.?\s", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[ \t]{0,3}#{1,6}[ \t]", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^[ \\t]{0,3}(?:={4,200}|-{4,200}|~{4,200}|_{4,200}|[*]{4,200}|#{4,200})[ \\t]{0,9}\\r?$", RegexOptions.Multiline)]
    private static partial Regex Rules();

    [GeneratedRegex(@"^[ \t>*+-]{0,12}\*\*[^*\r\n]{1,90}\*\*", RegexOptions.Multiline)]
    private static partial Regex Bold();
}
