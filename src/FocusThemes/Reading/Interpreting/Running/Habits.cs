using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Running.Labels;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>
/// What a text does again and again, learnt before it is read: how it ties quotes to people, which marks stand around
/// quotes. Every attribution gets its weight here.
/// </summary>
internal sealed class Habits
{
    private const int ShortLine = 40, ShortestMarked = 20, FewestAtEnds = 4, FewestCells = 2, FewestDifferent = 3;
    private readonly List<AttributionForm> forms = [];

    /// <summary>How many of the likely attributions follow a closing mark, from 0 to 1; 1 where there are none.</summary>
    public double MarkShare { get; private set; } = 1;

    /// <summary>True where single marks stand around quotes, and double ones within them.</summary>
    public bool AreSinglesOuter { get; private set; }

    /// <summary>That numbers behind quotes were taken for those of papers; empty where none were.</summary>
    public IReadOnlyList<ReadingProblem> Cited { get; private set; } = [];

    /// <summary>True where Q1, Q2, Q3 stand above the quotes and number them.</summary>
    public bool AreQuotesNumbered { get; private set; }

    /// <summary>How many likely attributions there are.</summary>
    public int Attributions { get; private set; }

    /// <param name="isRunning">True where concepts run into quotes: a code without the mark may be mentioned there.</param>
    /// <param name="hint">An attribution as somebody says it is printed, <c>none</c>, or null to learn it.</param>
    /// <exception cref="UnacceptableInputException">The hint is nothing that could be an attribution.</exception>
    public static Habits Learn(
        string text, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found, bool isRunning, Patience patience,
        string? hint)
    {
        var habits = new Habits();
        AfterMarksAbove(text, lines, found);
        LoneLetters.Ask(text, found);
        habits.AreQuotesNumbered = NumberedQuotes.Take(text, found);
        NamesBefore.Find(text, lines, found, isRunning, patience);
        if (hint == "none")
        {
            foreach (var candidate in found.SelectMany(line => line)) candidate.Weight = Weights.Never;
            habits.LearnMarks(text, lines, found);
            return habits;
        }

        if (!isRunning) CodesThatEndAll(lines, found);
        var told = hint is null ? null : Hinted(hint);
        var forms = new Dictionary<(AttributionStyle, string), AttributionForm>();
        foreach (var candidate in found.SelectMany(line => line))
        {
            patience.Spend(1);
            if (!forms.TryGetValue(candidate.Form, out var form)) forms[candidate.Form] = form = new(candidate);
            form.Count(text, candidate);
        }

        var set = forms.Values.Where(form => form.Form.Item1 <= AttributionStyle.Bare).ToList();
        var (whole, filled) = (lines.Count(line => line.End - line.Start > ShortLine), lines.Count(line => !line.IsBlank));
        if (whole * 2 < filled) whole = filled;
        var areMarked = lines.Count(line => IsMarked(line.In(text))) * 2 > whole;
        var hasMarks = set.Sum(form => form.AfterMark) * 2 >= set.Sum(form => form.Ends);
        foreach (var candidate in found.SelectMany(line => line))
        {
            var form = forms[candidate.Form];
            candidate.Weight = told is not null && !form.IsLike(told) ? Weights.Never : form.WeightOf(candidate, hasMarks, areMarked, isRunning)
                + (told is null ? 0 : Weights.ToldAttribution);
        }

        if (isRunning && told is null) CodesOfTitles.Exclude(text, lines, found);
        if (told is null)
            foreach (var style in (AttributionStyle[])[AttributionStyle.Round, AttributionStyle.Square]) BracketsAtEnds(text, style, lines, found, areMarked, whole);
        if (told is null) LinesBehindDashes(text, lines, found);
        habits.forms.AddRange(forms.Values);
        if (told is null && CitedNumbers.Find(text, found, Weights.LikelyAttribution) is { } cited)
            habits.Cited = [CitedAs(text[cited.Attribution.Start..cited.Attribution.End].Trim('.', ',', ';', ' '))];
        habits.LearnMarks(text, lines, found);
        return habits;
    }

    // "… we wait (P1) it takes long (P2) nobody comes (P1)": where each cell that holds codes in brackets ends with one
    // right after the words, each of them ends a quote, whatever the next begins with.
    private static void CodesThatEndAll(IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found)
    {
        foreach (var style in (AttributionStyle[])[AttributionStyle.Round, AttributionStyle.Square])
        {
            var holding = lines.Zip(found, (line, ofLine) => (line.End, Codes: ofLine.FindAll(one => IsCode(one, style))))
                .Where(one => one.Codes.Count > 0).ToList();
            if (holding.Count(one => one.Codes.Count > 1) < FewestCells
                || !holding.TrueForAll(one => one.Codes[^1].Attribution.End == one.End)
                || holding.Exists(one => one.Codes.Exists(code => code.Attribution.AfterMark))) continue;
            foreach (var ofLine in found)
                for (var k = 0; k < ofLine.Count; k++)
                    if (IsCode(ofLine[k], style)) ofLine[k] = ofLine[k] with { IsEnd = true };
        }
    }

    private static bool IsCode(AttributionCandidate one, AttributionStyle style) =>
        one.Style == style && one.Parts is { BeginsWithCode: true, Count: 1 };

    // "–Carer, north", "–ANM, south", each below the words: where the lines that begin with a dash are nothing else, all of them are.
    private static void LinesBehindDashes(string text, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found)
    {
        var behind = new List<AttributionCandidate>();
        foreach (var (line, ofLine) in lines.Zip(found).Where(one => !one.First.IsBlank && Dashes.Is(text[one.First.Start])))
        {
            if (ofLine.Find(one => one.Style == AttributionStyle.Dash && one.Attribution.Start == line.Start && one.Attribution.End == line.End) is not { } one
                || TableWords.EndsAsSentence(line.In(text))) return;
            behind.Add(one);
        }

        if (behind.Count < FewestDifferent || behind.Count(one => one.Weight >= Weights.LikelyAttribution) * 2 < behind.Count) return;
        foreach (var one in behind) one.Weight = Math.Max(one.Weight, Weights.EndsMostLines);
    }

    // Brackets that half of all lines end with, each with its own words, say who spoke, whatever these are.
    private static void BracketsAtEnds(
        string text, AttributionStyle style, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found, bool areMarked, int whole)
    {
        var ends = lines.Zip(found, (line, ofLine) => ofLine.FindLast(one =>
            one.Style == style && one.Attribution.End == line.End)).OfType<AttributionCandidate>().ToList();
        // Where quotes stand in marks, what never follows one are counts of titles.
        if (ends.Count < FewestAtEnds || ends.Count * 2 <= whole || (areMarked && !ends.Exists(one => one.Attribution.AfterMark))
            || ends.DistinctBy(one => one.Parts.Code).Count() is var different && different < FewestDifferent
                && !(different > 1 && ends.Count > FewestAtEnds && ends.Count * 5 >= whole * 4 && ends.TrueForAll(one => one.Parts.IsOneName))) return;
        var unsure = ends.FindAll(one => !one.Parts.IsSure);
        // Where most are surely of people, a role is whoever has it: "[woman, 40s]", "[woman, 60s]", "[Midwife]".
        // So is what notes are called for short: “…” (FN), and a role of which more is told: “…” (Teacher, school 13)
        if (unsure.Count * 2 <= ends.Count)
            unsure.RemoveAll(one => !one.Parts.IsRole && !((one.Parts.IsForShort || one.Parts.BeginsWithRole) && (one.Attribution.AfterMark || one.IsAfterSentence)));
        foreach (var one in unsure) one.Weight = Math.Max(one.Weight, Weights.EndsMostLines);
        // "… it is mine. (Tare) In the past …": whoever is named at the ends of others.
        var names = unsure.Where(one => one.Parts.IsOneName).Select(one => one.Parts.Code).ToHashSet();
        foreach (var ofLine in found)
        {
            for (var k = 0; k < ofLine.Count; k++)
            {
                var one = ofLine[k];
                if (one.Style != style || one.IsEnd || !one.Parts.IsOneName || !names.Contains(one.Parts.Code) || !IsBetweenSentences(text, one.Attribution)) continue;
                ofLine[k] = one with { IsEnd = true, Weight = Weights.EndsMostLines };
            }
        }
    }

    private static bool IsBetweenSentences(string text, Attribution one)
    {
        var before = text.AsSpan(0, one.Start).TrimEnd();
        return before.Length > 0 && TableWords.IsSentenceEnd(before[^1]) && text.AsSpan(one.End).TrimStart() is [var next, ..] && (char.IsUpper(next) || next is '…' or '.');
    }

    // A line with enough between its first mark and its last for a quote.
    private static bool IsMarked(ReadOnlySpan<char> line) => line.IndexOfAny(QuotationMarks.Doubles) is >= 0 and var first
        && line.LastIndexOfAny(QuotationMarks.Doubles) - first > ShortestMarked;

    /// <summary>The commonest form among the attributions that were taken, as first printed, brackets included; null for
    /// none.</summary>
    public string? Example(IEnumerable<AttributionCandidate> taken)
    {
        var counted = taken.CountBy(one => one.Form).ToDictionary(one => one.Key, one => one.Value);
        return forms.Where(form => counted.ContainsKey(form.Form)).MaxBy(form => counted[form.Form])?.Printed;
    }

    // On a line of its own, an attribution stands after the mark that ends the line above.
    private static void AfterMarksAbove(string text, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found)
    {
        for (var (i, above) = (0, -1); i < lines.Count; i++)
        {
            if (lines[i].IsBlank) continue;
            var last = above < 0 ? -1 : lines[above].End - 1;
            while (above >= 0 && last > lines[above].Start && text[last] is '.' or ',' or ';') last--;
            for (var k = 0; above >= 0 && QuotationMarks.CanClose(text[last]) && k < found[i].Count; k++)
            {
                var one = found[i][k];
                if (one.Attribution.Start == lines[i].Start && one.Style != AttributionStyle.Leading)
                    found[i][k] = one with { Attribution = one.Attribution with { AfterMark = true } };
            }

            above = i;
        }
    }

    private void LearnMarks(
        string text, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found)
    {
        var (doubles, singles, after, likely, begun, whole) = (0, 0, 0, 0, 0, 0);
        foreach (var (i, line) in lines.Index())
        {
            if (line.IsBlank) continue;
            Count(text[line.Start], 1);
            if (GluedMark(text, line, "‘")) Count('‘', 1);
            if (line.End - line.Start > ShortLine) whole++;
            if (QuotationMarks.IsMark(text[line.Start]) || GluedMark(text, line, "“„«‘「\"")) begun++;
            foreach (var candidate in found[i])
            {
                if (candidate.Weight < Weights.LikelyAttribution) continue;
                likely++;
                if (!candidate.Attribution.AfterMark) continue;
                after++;
                Count(text[Attribution.MarkBefore(text, line.Start, candidate.Attribution.Start)], 2);
            }
        }

        AreSinglesOuter = singles > doubles;
        Attributions = likely;
        if (likely > 0) MarkShare = (double)after / likely;
        else MarkShare = Math.Min(1, (double)begun / Math.Max(1, whole));

        void Count(char mark, int weight)
        {
            if (QuotationMarks.IsDouble(mark)) doubles += weight;
            else if (QuotationMarks.IsMark(mark)) singles += weight;
        }
    }

    /// <summary>True where one of the marks opens a cell, be it one that the one before runs into.</summary>
    public static bool GluedMark(string text, TextLine line, string marks)
    {
        for (var at = line.Start + 1; at < line.End - 1; at++)
        {
            if (text.AsSpan(at, line.End - 1 - at).IndexOfAny(marks) is not (>= 0 and var ahead)) return false;
            at += ahead;
            if (text[at - 1] is '\t' or '|' || (!TextLine.IsSpace(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]) && (text[at] != '"' || TableWords.IsSentenceEnd(text[at - 1]) || char.IsUpper(text[at + 1]))))
                return true;
        }

        return false;
    }

    private static ReadingProblem CitedAs(string example) => new(0, $"Numbers in brackets behind quotes, such as {example}, lie together as those of papers "
        + $"do, and were taken for references, which name nobody. If they are participants, say so: --attribution \"{example}\", or \"attribution\" in study.json.", "");

    private static AttributionCandidate Hinted(string hint)
    {
        var written = $"“” {hint.Trim()}";
        return new AttributionCandidates(written, Patience.Until(default)).In(0, written.Length)
            .Find(one => one.Attribution.Start > 2) ?? throw new UnacceptableInputException(
                $"The attribution “{hint}” is not understood; give one as printed, such as “(FG1, P5)” or “– I10”, or “none”.");
    }
}
