using FocusThemes.Model;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Titles;
using FocusThemes.Reading.Interpreting.Running.Edges;
using FocusThemes.Reading.Interpreting.Running.Labels;
using FocusThemes.Reading.Interpreting.Running.Settling;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>
/// Reads a themes table that a publisher's page gives as running text. The rule: a cell of one paragraph runs straight
/// into the next cell; a cell of several puts each on a line of its own and ends with a line break, as a row does.
/// </summary>
public sealed partial class RunningTable
{
    private readonly ReadingHints hints;
    private readonly ToldPlaces told;
    private readonly Patience patience;
    private readonly string text;
    private readonly IReadOnlyDictionary<int, ToldLine> form;
    private readonly List<TextLine> lines;
    private readonly List<List<AttributionCandidate>> found;
    private readonly AttributionCandidates candidates;
    private readonly RunHeadings headings;
    private readonly Habits habits;
    private readonly GluedCells glued;
    private readonly TableDraft draft;
    private readonly List<AttributionCandidate> taken = [];
    private string? numberExample;

    private RunningTable(TableText table, ReadingHints hints, ToldPlaces told, Patience patience)
    {
        (this.patience, this.hints, this.told, form) = (patience, hints, told, table.Told);
        var printed = TextLine.Of(table.Text, patience);
        var (talk, turns) = SpeakerLines.Joined(table.Text, printed);
        text = form.Count > 0 ? talk : WrappedLines.Joined(talk, turns);
        lines = ReferenceEquals(text, talk) ? turns : TextLine.Of(text, patience);
        (candidates, headings) = (new(text, patience), new(text));
        // A heading names nobody who speaks, and an item for itself nobody above it.
        found = lines.ConvertAll(line => form.GetValueOrDefault(line.Number, ToldLine.Quote) switch
        {
            ToldLine.Title or ToldLine.Part => [],
            ToldLine.Apart => candidates.In(line.Start, line.End).FindAll(one => one.Style != AttributionStyle.Line),
            _ => candidates.In(line.Start, line.End),
        });
        habits = Habits.Learn(text, lines, found, isRunning: true, patience, hints.Attribution);
        glued = new(text, patience) { HasLineEnds = form.Count > 0 || AreTurns(lines, found) };
        draft = new(table.Text, text, printed, patience) { SaidBy = table.SaidBy };
    }

    /// <summary>Never throws on any text: what is not understood comes back as such, with its line.</summary>
    public static TableReading Read(string text) => Read(TableText.Running(text), new(), ToldPlaces.None, Patience.Until(default));

    /// <exception cref="UnacceptableInputException">A hint is not understood.</exception>
    internal static TableReading Read(TableText table, ReadingHints hints, ToldPlaces told, Patience patience)
    {
        var reading = new RunningTable(table, hints, told, patience).ReadTables();
        // Where the form had nothing to read, it has said why.
        if (table.Text.Length == 0 && table.Problems is [.., { Line: 0 }]) return reading with { Problems = table.Problems };
        return reading with
        {
            Problems = [.. table.Problems.Concat(reading.Problems).OrderBy(problem => problem.Line)],
        };
    }

    private TableReading ReadTables()
    {
        var first = 0;
        while (first < lines.Count)
        {
            var next = first + 1;
            for (var hasRows = false; next < lines.Count && !(hasRows && TableWords.IsTableLabel(lines[next].In(text))); next++)
                hasRows |= IsLikely(next);
            ReadTable(first, next);
            first = next;
        }

        var reading = draft.Complete(habits.Example(taken), numberExample);
        var marks = new MarksAgainst(draft.Text, reading.Themes, HoldsAttribution());
        return reading with { Problems = [.. marks.Whole, .. habits.Cited, .. reading.Problems, .. marks.Places(told)] };
    }

    // Those at the ends of a quote are taken for its own marks and attributions by others.
    private Func<SourceSpan, bool> HoldsAttribution()
    {
        var named = found.SelectMany(line => line).Where(one => one.Weight >= Weights.LikelyAttribution)
            .Select(one => one.Attribution.Start).Order().ToList();
        return span =>
        {
            var next = Sorted.First(named, at => at <= span.Start);
            return next < named.Count && named[next] < span.End;
        };
    }

    private bool IsLikely(int line) => found[line].Exists(one => one.Weight >= Weights.LikelyAttribution);

    private void ReadTable(int first, int end)
    {
        var used = Enumerable.Range(first, end - first).Where(line => !lines[line].IsBlank).ToList();
        if (used.Count == 0) return;
        var rows = used.ConvertAll(line => lines[line]);
        var ofRows = used.ConvertAll(line => found[line]);
        var heading = form.Count == 0 ? HeadingLines.In(text, rows, headings, ofRows) : null;
        var (namesFirst, namesLast) = (heading is { NamesFirst: true } || HasNamesBeforeMarks(ofRows), heading is { NamesLast: true });
        if (namesFirst || namesLast)
            ofRows = [.. rows.Zip(ofRows, (row, ofRow) => headings.In(row) is not null ? ofRow
                : (List<AttributionCandidate>)[.. ofRow, .. candidates.AtEnds(row.Start, row.End, namesFirst, namesLast)])];
        if (heading is { NamesFirst: true, Levels: 0 }) NumberedPeople.Find(text, rows, ofRows);
        if (heading is { EndsOtherwise: true, HasNotesLast: true, NamesLast: false })
            foreach (var one in ofRows.SelectMany(ofRow => ofRow).Where(one => one is { Style: AttributionStyle.Bare or AttributionStyle.Tail, IsEnd: true }))
                one.Weight = Weights.Never;
        var borders = Borders.Of(text, rows, ofRows, habits, glued, told, patience, isParted: form.Count > 0, capitals: CapitalsIn(rows, ofRows, heading));
        var layout = LayoutLearner.Learn(text, rows, ofRows, habits, borders, hints, form, headings, patience) with { GoesOn = draft.HasThemes || heading is { Behind.Count: > 0 } };
        // Without a heading, a label or an attribution nothing says that this is a themes table.
        if (!Array.Exists(layout.Lines, line => line.IsHeading || line.IsLabel) && !layout.HasSeveralQuotes && borders.Told.Count == 0
            && !layout.IsTold && !ofRows.Exists(ofRow => ofRow.Exists(one => one.Weight >= Weights.LikelyAttribution))) return;
        BorderStrengths.Strengthen(borders.All, layout.Lines);
        numberExample ??= layout.NumberExample;
        var segments = Interpreter.Best(text, borders, habits, layout, told, patience);
        var ofCaption = ThemeOfCaption(rows, layout, heading);
        if (ofCaption is var (_, title))
            for (var i = 0; i < segments.Count; i++)
            {
                if (rows[borders.All[segments[i].From].Line] is var row && row.Start <= title.Start && row.End >= title.End)
                    segments[i] = segments[i] with { Role = Role.Caption };
                else if (segments[i].Role == Role.Title) segments[i] = segments[i] with { Role = Role.Part };
            }

        var (lowered, raised, unsaid) = (default(Segment), default(Segment), new List<Segment>());
        if (heading is { Behind.Count: > 0 }) segments = LevelsBehind.Before(borders.All, segments, heading.Behind);
        else if (ofCaption is not null || heading is null || borders.Told.Count > 0 || !LevelsByName.Settle(segments, layout, heading.Order))
        {
            lowered = SettledLevels.Settle(text, borders, segments, layout, out unsaid);
            raised = ofCaption is null ? TitlesAlike.Raise(text, borders, segments, layout) : null;
        }

        var named = ofCaption is null ? NameTheme(segments, draft.HasThemes) : null;
        if (named is not null && rows[borders.All[named.From].Line] is var caption && TableWords.LabelEnd(caption.In(text)) is > 0 and var label && caption.Start + label < caption.End)
        {
            segments[segments.IndexOf(named)] = named with { Role = Role.Caption };
            ofCaption = CaptionTheme.In(text, caption) ?? (new(caption.Start, caption.Start), new(caption.Start + label, caption.End));
            if (CaptionTheme.In(text, caption) is not null) named = null;
        }

        if (heading is null && TitleOfTalk(rows, ofRows, layout, borders.All, segments) is { } ofTalk)
        {
            if (ofRows.Exists(ofRow => ofRow.Exists(one => one.IsAsking)))
            {
                draft.WhyNone ??= Doubts.OfTalk(rows[borders.All[ofTalk.From].Line].In(text));
                return;
            }

            named ??= ofTalk;
        }

        // Lines that were joined have the numbers of those that they begin on.
        var printed = rows.ConvertAll(row => row with { Number = draft.NumberAt(row.Start) });
        taken.AddRange(segments.Select(segment => segment.By).OfType<AttributionCandidate>().Where(one => !one.Attribution.NamesNobody));
        new SegmentWriter(text, borders, rows, layout, draft) { OfCaption = ofCaption }.Write(segments, patience);
        draft.Doubt(Doubts.In(draft.Text, borders.All, printed, segments));
        if (named is not null) draft.Doubt([Doubts.OfName(draft.Text, borders.All, printed, named)]);
        draft.Doubt(NamesAgain(segments, borders, rows).Select(names => Doubts.OfNames(draft.Text, borders.All, printed, names)));
        draft.Doubt(unsaid.Select(words => Doubts.OfWords(draft.Text, borders.All, printed, words)));
        if (raised is not null) draft.Doubt([Doubts.OfTitle(draft.Text, borders.All, printed, raised)]);
        if (lowered is not null) draft.Doubt([Doubts.OfPart(draft.Text, borders.All, printed, lowered)]);
        draft.EndTable();
    }

    private static bool IsGlued(ReadOnlySpan<char> names)
    {
        for (var at = 1; at < names.Length; at++)
            if (char.IsUpper(names[at]) && char.IsLower(names[at - 1])) return true;
        return false;
    }

    // Where capitals begin titles and quotes that blanks alone part from the title before.
    private HashSet<int>? CapitalsIn(List<TextLine> rows, List<List<AttributionCandidate>> ofRows, RunHeading? heading)
    {
        // Where the names of columns run into each other, so do all cells.
        if (heading is not { Levels: > 0 } || rows.Exists(row => headings.In(row) is not null && IsGlued(row.In(text)))) return null;
        var spoken = SpokenBeginnings.In(text, rows, ofRows, headings);
        HashSet<int> capitals = heading.Levels > 1 ? TitleCapitals.In(text, rows, ofRows, headings, heading.Levels, spoken) : [];
        capitals.UnionWith(spoken.Values);
        return capitals;
    }

    // "Table 4. Theme 3: Trust", above parts.
    private (Stretch Number, Stretch Title)? ThemeOfCaption(List<TextLine> rows, Layout layout, RunHeading? heading)
    {
        var arePartsAlone = Array.Exists(layout.Lines, line => line.IsPart)
            && !Array.Exists(layout.Lines, line => line is { IsTitle: true, IsLabel: false });
        if (heading is not { IsOfParts: true } && !arePartsAlone) return null;
        for (var i = 0; i < rows.Count && (i == 0 || !layout.Lines[i - 1].IsHeading) && !layout.Lines[i].IsPart; i++)
            if ((i == 0 || layout.Lines[i].IsLabel || layout.Lines[i].IsTitle) && CaptionTheme.In(text, rows[i]) is { } theme) return theme;
        return null;
    }

    // Rows of names below the first theme, which are not those above it.
    private IEnumerable<Segment> NamesAgain(List<Segment> segments, Borders borders, List<TextLine> rows)
    {
        var theme = segments.FindIndex(segment => segment.Role == Role.Title);
        var names = segments.FindIndex(segment => segment.Role == Role.Heading);
        return theme < 0 || names < 0 ? [] : segments.Skip(theme)
            .Where(segment => segment.Role == Role.Heading && !LineOf(segment).SequenceEqual(LineOf(segments[names])));

        ReadOnlySpan<char> LineOf(Segment segment) => rows[borders.All[segment.From].Line].In(text);
    }

    // A column of names that the quotes' runs into, whatever it is called.
    private bool HasNamesBeforeMarks(List<List<AttributionCandidate>> found) => form.Count == 0 && found.Count(ofRow => ofRow.Exists(one =>
        one is { Style: AttributionStyle.Leading, Weight: > 0 } && text[one.Attribution.End - 1] is not (':' or '：'))) > 1;

    // Where no line above the quotes is a theme, what stands there names it; null where one is.
    private static Segment? NameTheme(List<Segment> segments, bool goesOn)
    {
        var quote = segments.FindIndex(one => one.Role is Role.Quote or Role.Told);
        if (quote < 0 && !goesOn && !segments.Exists(one => one.Role == Role.Title)
            && segments.FindIndex(one => one.Role == Role.Heading) is >= 0 and var heading
            && segments.FindIndex(heading, one => one.Role is Role.Concept or Role.Part or Role.Note) is >= 0 and var below)
            return Name(below);
        if (quote < 0 || goesOn || segments.FindIndex(0, quote, one => one.Role == Role.Title) >= 0) return null;
        foreach (var roles in (Role[][])[[Role.Concept, Role.Part], [Role.Caption], [Role.Note], [Role.Heading]])
        {
            var above = segments.FindLastIndex(quote, one => roles.Contains(one.Role));
            if (above >= 0) return Name(above);
        }

        return null;

        Segment Name(int at) => segments[at] = segments[at] with { Role = Role.Title };
    }
}
