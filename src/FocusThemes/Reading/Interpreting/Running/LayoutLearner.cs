using System.Runtime.InteropServices;
using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Running.Edges;
using FocusThemes.Reading.Interpreting.Running.Labels;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>Learns the layout of a table run together from its lines.</summary>
internal sealed partial class LayoutLearner
{
    private const int LongestName = 80;
    private const int FewestListed = 3, MostInTitle = 12;
    private const int LongestBareLabel = 10;

    // Names of columns stand near the beginning.
    private const int MostLookedAt = 200, MostAgain = 5000;
    private readonly string text;
    private readonly List<TextLine> rows;
    private readonly List<List<AttributionCandidate>> found;
    private readonly Habits habits;
    private readonly Border[] all;
    private readonly Patience patience;
    private bool areQuotesNumbered, areNumbersOfParts;

    private LayoutLearner(
        string text, List<TextLine> rows, List<List<AttributionCandidate>> found, Habits habits, Border[] all, Patience patience) =>
        (this.text, this.rows, this.found, this.habits, this.all, this.patience) = (text, rows, found, habits, all, patience);

    /// <param name="rows">The lines of the table, none of them blank.</param>
    /// <param name="found">The attributions of each.</param>
    /// <param name="told">What the form of the source says of lines, by their numbers.</param>
    public static Layout Learn(
        string text, List<TextLine> rows, List<List<AttributionCandidate>> found, Habits habits, Borders borders, ReadingHints hints,
        IReadOnlyDictionary<int, ToldLine> told, RunHeadings headings, Patience patience) =>
        new LayoutLearner(text, rows, found, habits, borders.All, patience).Learn(hints, told, headings);

    private Layout Learn(ReadingHints hints, IReadOnlyDictionary<int, ToldLine> told, RunHeadings headings)
    {
        var firstQuote = HeadingLines.FirstQuote(text, rows, found);
        var afterHeading = 0;
        var heading = told.Count > 0 ? -1 : HeadingLines.Above(text, rows, headings, firstQuote, out afterHeading);
        var columns = hints.Columns is { } roles ? RunHeading.Of([.. roles.Select(role => (ColumnRole?)role)])
            : heading < 0 ? new(0) : RunHeading.In(HeadingLines.WordsOf(text, rows, heading, afterHeading)) ?? new(0);
        var numbering = hints.Numbering is { } example ? Numbering.Told(example) : Numbering.Learn(
            text, CollectionsMarshal.AsSpan(rows)[(heading < 0 ? 0 : afterHeading)..(firstQuote + 1)], columns.HasNumbersFirst);
        if (hints.Numbering is null && numbering is not null && AreOfQuotes(numbering, out var areOfTitles))
            (numbering, areQuotesNumbered) = (areOfTitles ? numbering : null, areOfTitles);
        if (hints.Numbering is null && numbering is not null && AreOfSpeakers(numbering)) numbering = null;
        if (hints.Numbering is null && columns.Levels > 1 && numbering is not null && AreOfParts(numbering, heading < 0 ? 0 : afterHeading)) areNumbersOfParts = true;
        var labels = rows.ConvertAll(row => LevelLabel.Of(text, row));
        if (rows.Count(IsSigned) is > 1 and var signed && signed < rows.Count)
            for (var i = 0; i < rows.Count; i++)
                if (IsSigned(rows[i])) labels[i] = new(IsPart: true, Number: null, rows[i].Start, rows[i].Start);
        if (!labels.Exists(label => label is { IsPart: false })) NumberedTitles.Find(text, rows, labels);
        var firstLabel = labels.FindIndex(label => label is { IsPart: false });
        // Whatever is numbered below the first theme that says what it is, it is not the themes.
        if (firstLabel >= 0 && rows.FindIndex(0, firstLabel, row => numbering?.Find(text, row) is not null) < 0
            && numbering?.Find(text, rows[firstLabel]) is null) numbering = null;
        var signs = new LineSign[rows.Count];
        for (var i = 0; i < signs.Length; i++)
            signs[i] = SignOf(i, heading >= 0 && i >= heading && (i < afterHeading || RunHeading.IsAgain(rows[i].In(text), rows[heading].In(text))), numbering, firstLabel >= 0 ? labels[i] : labels[i] is { IsPart: true } ? labels[i] : null);
        foreach (var i in FieldLabels.In(text, rows))
            if (signs[i] is { Title: < 0, IsHeading: false, IsLabel: false } && !HoldsBy(i)) signs[i] = signs[i] with { IsNote = true, IsField = true };
        if (told.Count == 0) FootnotesOf(signs, numbering);
        else for (var i = 0; i < signs.Length; i++) signs[i] = WithTold(signs[i], rows[i], told);
        var quotes = QuotesOf(out var attributed);
        var seen = LevelsSeen(signs, out var areStacked, out var most);
        areStacked &= columns.Levels <= 1 && !Array.Exists(signs, sign => sign.Title >= 0);
        return new(areStacked ? 2 : most >= columns.Levels && columns.Levels > 1 ? columns.Levels : LevelsOf(columns, seen), quotes > 0, quotes == 0 ? 0 : (double)attributed / quotes)
        {
            Lines = signs,
            IsTold = told.Count > 0,
            AreStacked = areStacked,
            AreInRows = columns.Levels > 1 && most >= columns.Levels && !areStacked,
            NamesBelow = !columns.NamesFirst && rows.Count > 0 && found[^1].Exists(IsWholeLine) && found.Count(ofRow => ofRow.Exists(IsWholeLine)) > 1,
            AreNumbered = numbering is null && Enumerable.Range(0, all.Length - 1).Count(b => all[b].IsLine && all[b + 1].Is(BorderKind.Number)) is var numbered && (numbered > 2 && numbered * 2 > rows.Count || GoUp()),
            AreBulleted = attributed == 0 && Enumerable.Range(0, all.Length - 1).Count(IsBulletedQuote) * 5 >= rows.Count * 2,
            HasNumbers = Array.Exists(signs, sign => sign.IsTitle),
            IsList = told.Count == 0 && quotes == 0 && !Array.Exists(signs, sign => sign.IsHeading || sign.Title >= 0) && AreListed(),
            HasSeveralQuotes = quotes > 1,
            HasNotesLast = columns.HasNotesLast,
            NamesFirst = columns.NamesFirst,
            HasParts = columns.HasParts,
            Again = LinesAgain(),
            NumberExample = numbering?.Example,
        };
    }

    private HashSet<int> LinesAgain() => [.. rows.Index().Take(MostAgain).Where(row => row.Item.End - row.Item.Start < LongestName)
        .GroupBy(row => text[row.Item.Start..row.Item.End], StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).SelectMany(same => same.Select(row => row.Index))];

    // "/With family": a part of the theme above.
    private bool IsSigned(TextLine row) => row.End - row.Start > 2 && text[row.Start] == '/' && char.IsLetter(text[row.Start + 1]);

    // What a name says nothing of may as well be no level: then rows tell.
    private static int LevelsOf(RunHeading columns, int seen) => columns.Levels == 0
        || (seen > 0 && seen < columns.Levels && seen >= columns.Levels - columns.Untold) ? seen : columns.Levels;

    private LineSign SignOf(int index, bool isHeading, Numbering? numbering, LevelLabel? label)
    {
        var row = rows[index];
        var words = row.In(text);
        // A number before a quote is no footnote's.
        var mayBeNote = !HoldsBy(index);
        var isLabel = TableWords.IsTableLabel(words) || (index == 0 && NamesQuotes(words));
        var sign = new LineSign(isLabel, isHeading, mayBeNote && (TableWords.IsNote(words) || (index > 0 && TableWords.IsOrigin(words) && TableWords.IsTableLabel(rows[index - 1].In(text))))) { IsBareLabel = isLabel && words.Length <= LongestBareLabel };
        if (isHeading) return sign;
        if (numbering?.Find(text, row) is { } mark && !(areQuotesNumbered && QuotationMarks.IsMark(text[mark.TitleStart])))
            return sign with { Title = mark.TitleStart, Number = mark.Label, NumberEnd = mark.End, IsNote = false, IsPart = mark.IsDeeper || areNumbersOfParts };
        return label is { } said
            ? sign with { Title = said.TitleStart, Number = said.Number, NumberEnd = said.End, IsNote = false, IsPart = said.IsPart }
            : sign;
    }

    private bool HoldsBy(int index) => found[index].Exists(one => one.Weight >= Weights.LikelyAttribution && one.IsEnd);

    // "Key quotes from all groups", above all else.
    private bool NamesQuotes(ReadOnlySpan<char> words) => words.Length < LongestName && words.Count(' ') > 1 && !TableWords.EndsAsSentence(words)
        && !found[0].Exists(one => one.Weight >= Weights.LikelyAttribution) && RunHeading.In(words) is null && ColumnHeadings.NamesQuotes(words.ToString());

    // Below such a caption, nothing but sentences, or words as many as no title has, and hardly a cell that runs into the next.
    private bool AreListed()
    {
        var caption = rows[0].In(text);
        return rows.Count >= FewestListed
            && all.Where(border => !border.IsLine && border.Is(BorderKind.Joint) && border.Strength >= 1.5).DistinctBy(border => border.Line).Count() * 3 < rows.Count
            && ColumnHeadings.NamesQuotes(caption[TableWords.LabelEnd(caption)..].ToString())
            && rows.Skip(1).Count(row => row.In(text) is var words && (TableWords.EndsAsSentence(words) || SpokenWords.In(words) > 0
                || Quote.CountWords(words) > MostInTitle)) * 3 >= (rows.Count - 1) * 2;
    }

    // What the form of the source says goes before what a line says of itself.
    private static LineSign WithTold(LineSign sign, TextLine row, IReadOnlyDictionary<int, ToldLine> told)
    {
        var plain = new LineSign(IsLabel: false, IsHeading: false, IsNote: false);
        if (!told.TryGetValue(row.Number, out var line)) return plain with { IsNote = sign.IsField, IsField = sign.IsField };
        if (line != ToldLine.Apart) plain = plain with { Told = line };
        if (line is not (ToldLine.Title or ToldLine.Part)) return plain;
        var (title, end) = sign.Title >= 0 ? (sign.Title, sign.NumberEnd) : (row.Start, row.Start);
        return plain with { Title = title, Number = sign.Number, NumberEnd = end, IsPart = line == ToldLine.Part };
    }

    // Where no names tell: the most titles that stand over a quote, on its line or on those above it. They are stacked
    // where the first has others below it in the same column.
    private int LevelsSeen(LineSign[] signs, out bool areStacked, out int most)
    {
        most = 0;
        var (over, ones, more) = (0, 0, 0);
        areStacked = false;
        for (var b = 0; b < all.Length;)
        {
            var line = all[b].Line;
            var (joints, isQuote, bys) = (0, false, (HashSet<int>?)null);
            for (; b < all.Length && all[b].Line == line; b++)
            {
                if (isQuote) continue;
                isQuote = all[b].Opens > 0 || all[b].Is(BorderKind.Label) || (all[b].Is(BorderKind.By) && (bys ??= LikelyBysOf(line)).Contains(all[b].At)) || IsBulletedQuote(b);
                if (!isQuote && !all[b].IsLine && all[b].Is(BorderKind.Joint) && all[b].Strength >= 1.5) joints++;
                else if (isQuote && !all[b].IsLine && all[b].Opens > 0 && !all[b].Is(BorderKind.Number)) joints++;
            }

            if (signs[line].IsLabel || signs[line].IsHeading)
            {
                over = 0;
                continue;
            }

            if (isQuote) most = Math.Max(most, joints);
            if (!isQuote)
            {
                if (!TableWords.EndsAsSentence(rows[line].In(text))) over++;
                continue;
            }

            if (over + joints == 0) continue;
            if (over + joints == 1) ones++;
            else
            {
                if (ones + more == 0) areStacked = over > 0 && over + joints == 2;
                more++;
            }

            over = 0;
        }

        areStacked &= ones > 0;
        return ones == 0 || ones + more < 2 ? 0 : more == 0 ? 1 : more * 2 <= ones + more ? 2 : 0;
    }

    private static bool IsWholeLine(AttributionCandidate one) => one is { Style: AttributionStyle.Line, Weight: >= Weights.LikelyAttribution };

    // Where likely attributions of a line begin and end.
    private HashSet<int> LikelyBysOf(int line)
    {
        patience.Spend(found[line].Count);
        return [.. found[line].Where(one => one.Weight >= Weights.LikelyAttribution)
            .SelectMany(one => (int[])[one.Attribution.Start, one.Attribution.End])];
    }

    // "• We sit there all day"
    private bool IsBulletedQuote(int border) => all[border].IsBulleted(text) && border + 1 < all.Length
        && all[Borders.NextLine(all, border)].Words - all[border].Words > 3;

    // Below the last quote, a number that does not go on is a footnote's.
    private void FootnotesOf(LineSign[] signs, Numbering? numbering)
    {
        var lastQuote = found.FindLastIndex(ofRow => ofRow.Exists(one => one.Weight >= Weights.LikelyAttribution));
        if (lastQuote < 0 || numbering is null) return;
        Version? last = null;
        for (var i = 0; i < signs.Length; i++)
        {
            if (numbering.Find(text, rows[i]) is not { Value: { } value }) continue;
            if (i > lastQuote && signs[i - 1].IsNote) signs[i] = signs[i] with { Title = -1, Number = null, IsNote = true };
            if (i > lastQuote && value <= last) signs[i] = signs[i] with { Title = -1, Number = null, IsNote = true };
            else last = i > lastQuote && signs[i - 1].IsNote ? last : value;
        }
    }

    // How many quotes there seem to be, and how many of them are attributed.
    private int QuotesOf(out int attributed)
    {
        attributed = habits.Attributions;
        var pairs = 0;
        for (var b = 0; b < all.Length; b++)
        {
            if (all[b].Opens == 0 || all[b].ClosedAt < 0) continue;
            var at = all[b].ClosedAt;
            if (at + 1 < all.Length && all[at + 1].Closes == all[at].Closes) at++;
            if ((all[at].IsLine || all[at].Opens > 0 || all[at].Strength >= 2 || (at + 1 < all.Length && all[at + 1].Opens > 0)) && !all[at].Is(BorderKind.By)
                && (all[b].Strength > 1 || all[b].IsLine)) pairs++;
        }

        return attributed + pairs;
    }
}
