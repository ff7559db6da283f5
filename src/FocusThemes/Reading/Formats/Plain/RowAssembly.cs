using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Formats.Plain;

/// <summary>
/// Lines to rows: a cell of several paragraphs goes on over the lines without a mark, until the line with the next one.
/// </summary>
/// <param name="isLeading">True where each cell but a row's first begins on a line of its own, with a tab.</param>
internal sealed class RowAssembly(string text, int columns, bool isLeading, Patience patience)
{
    private const int MostLinesAhead = 400;
    private const int LongestSection = 160;

    // Of an attribution after the closing mark.
    private const int LongestTail = 60, FewestInQuote = 7, MostKnown = 5, LongestSpeaker = 40;
    private readonly List<AssembledRow> rows = [];
    private List<Stretch> row = [];
    private bool fillsUp, hasSections;

    // The first rows below the names that have a cell for each column.
    private readonly List<CellLook[]> known = [];

    // The first row with a quote in its last column, which tells the last cell of a row from those before.
    private List<Stretch>? model;

    /// <param name="last">The last line with a mark; below, a cell goes on until a note, or a blank line that no quote follows.</param>
    public List<AssembledRow> Read(PartedLine[] lines, int last)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            patience.Spend(line.Whole.End - line.Whole.Start);
            if (i > last && (line.IsBlank ? !GoesOnQuoted(lines, i + 1) : TableWords.IsNote(line.Whole.In(text)))) break;
            if (line.IsBlank) continue;
            if (line.Marks > 0) AddMarked(line, lines, i);
            else if (row.Count == 0 && rows.Count > 0 && BeginsSection(rows[^1], line.Whole)) AddSection(line.Whole);
            else if (row.Count == 0 && rows.Count > 0) rows[^1].GoOn(line.Whole);
            else if (row.Count == 0) row = [line.Whole];
            else if (i < last && row.Count >= columns && BeginsRow(lines, i) && (isLeading || IsSection(line.Whole)))
                BeginRow(line.Whole);
            else if (i < last && (row.Count >= columns || IsBelowMerged(row)) && IsSection(line.Whole)
                && (IsLabelled(line.Whole) || IsFinished(row[^1]) || (hasSections && IsShort(row[^1]) && char.IsUpper(text[line.Whole.Start]))))
                AddSection(line.Whole);
            else GoOn(line.Whole);
        }

        EndRow();
        return rows;
    }

    // Of a row whose last cells are empty, another quote goes on with the one that has some.
    private void GoOn(Stretch line)
    {
        var filled = row.FindLastIndex(part => !part.IsEmpty);
        if (filled < 0 || filled == row.Count - 1 || !QuotationMarks.IsMark(text[line.Start]) || !QuotationMarks.IsMark(text[row[filled].Start])) row[^1] = row[^1].Through(line);
        else
        {
            row[filled] = row[filled].Through(line);
            for (var empty = filled + 1; empty < row.Count; empty++) row[empty] = new(line.End, line.End);
        }
    }

    // Another quote of the last cell, below one blank line: “We left”, P4: “We left”.
    private bool GoesOnQuoted(PartedLine[] lines, int next) => next < lines.Length && !lines[next].IsBlank && row.Count > 0
        && StartsSaid(row[^1]) && StartsSaid(lines[next].Whole);

    private void AddMarked(PartedLine line, PartedLine[] lines, int at)
    {
        // Quotes in the first column begin their rows, whatever is left out at the ends of these.
        fillsUp = row.Count > 0 && row.Count + line.Marks <= columns && !(IsNumber(row[0]) && IsNumber(line.Parts[0]))
            && !(StartsQuoted(row[0]) && StartsQuoted(line.Parts[0]))
            && !(IsBelowMerged(row) && IsBelowMerged(line.Parts))
            && (fillsUp || (!EndsAsModel() && LinesFillRow(line, lines, at)));
        if (fillsUp)
        {
            row[^1] = row[^1].Through(line.Parts[0]);
            row.AddRange(line.Parts.Skip(1));
            return;
        }

        BeginRow([.. line.Parts]);
    }

    // Rows below a cell that runs over several begin with what each of them has for itself.
    private bool IsNumber(Stretch cell) => !cell.IsEmpty && !cell.In(text).ContainsAnyExceptInRange('0', '9');

    // Nothing stands in the place of a cell that runs on from above.
    private bool IsBelowMerged(IReadOnlyList<Stretch> parts) => parts.Count < columns && known.Count > 0 && CellLook.AreOfLastColumns(text, parts, known, columns);

    private void BeginRow(params List<Stretch> parts)
    {
        EndRow();
        row = parts;
    }

    private void AddSection(Stretch line)
    {
        EndRow();
        hasSections = true;
        rows.Add(new([line], IsSection: true));
    }

    // Quotes may stand over all columns, each below a title or another of them, and a word for a level begins a title of its own.
    private bool BeginsSection(AssembledRow above, Stretch line) => above.IsSection && (StartsQuoted(line) || LevelLabel.Of(text, new(0, line.Start, line.End)) is not null
        || (StartsQuoted(above.Parts[0]) && IsFinished(above.Parts[^1]) && IsSection(line)));

    // The lines to come fill this row to the last column, no further: otherwise each is a row of its own.
    private bool LinesFillRow(PartedLine line, PartedLine[] lines, int at)
    {
        var filled = row.Count + line.Marks;
        for (var next = at + 1; filled < columns && next < lines.Length && next - at <= MostLinesAhead; next++)
            filled += lines[next].Marks;
        return filled == columns;
    }

    // Of a row that is not full.
    private bool EndsAsModel() =>
        model is not null && StartsQuoted(row[^1]) && !StartsQuoted(model[row.Count - 1]);

    // A theme over the width of the table, or the first paragraph of a first cell.
    private bool IsSection(Stretch line) => IsLabelled(line) || (line.End - line.Start <= LongestSection
        && (text[line.End - 1] == '?' || !TableWords.EndsAsSentence(line.In(text))) && !QuotationMarks.IsMark(text[line.Start]) && !IsItem(line) && !HoldsQuote(line.In(text)) && !IsSaid(line));

    // "On cost: “We sold the car before we could go there”"
    private static bool HoldsQuote(ReadOnlySpan<char> line) => line.IndexOfAny(QuotationMarks.Doubles) is >= 0 and var mark
        && line.LastIndexOfAny(QuotationMarks.Doubles) is var last && last > mark && Quote.CountWords(line[mark..last]) >= FewestInQuote;

    // "We never know when it comes (P7, weekdays)": another paragraph of the cell above.
    private bool IsSaid(Stretch line)
    {
        var words = line.In(text);
        return words[^1] is ')' or ']' && words.LastIndexOf(words[^1] == ')' ? '(' : '[') is > 0 and var open
            && AttributionParts.Parse(words[(open + 1)..^1]) is { IsSure: true } && Quote.CountWords(words[..open]) >= FewestInQuote;
    }

    private bool IsLabelled(Stretch line) => line.End - line.Start <= LongestSection
        && LevelLabel.Of(text, new(0, line.Start, line.End)) is { IsPart: false };

    // Nothing more is to be expected of the cell: it ends as a sentence or an attribution, or names a column.
    private bool IsFinished(Stretch cell) => cell.IsEmpty || text[cell.End - 1] is ')' or ']'
        || QuotationMarks.CanClose(text[cell.End - 1]) || TableWords.EndsAsSentence(cell.In(text))
        || HasTail(cell)
        || (rows.Count == 0 && cell.End - cell.Start <= LongestSection);

    // Only the end is looked at: a cell may go on for ever, and is asked with every line.
    private bool HasTail(Stretch cell) => text.AsSpan(
        Math.Max(cell.Start + 1, cell.End - LongestTail)..cell.End).ContainsAny('”', '"', '»');

    // The next line with a cell begins with its mark: the row began before.
    private static bool BeginsRow(PartedLine[] lines, int at)
    {
        do at++;
        while (at < lines.Length && lines[at].IsBlank);
        return at < lines.Length && lines[at].Marks > 0 && lines[at].Parts[0].IsEmpty;
    }

    private void EndRow()
    {
        if (row.Count == columns && rows.Count > 0 && known.Count < MostKnown) known.Add([.. row.Select(part => CellLook.Of(part.In(text)))]);
        if (row.Count > 0) rows.Add(new(row, IsSection: false));
        if (model is null && row.Count == columns && StartsQuoted(row[^1])) model = row;
        (row, fillsUp) = ([], false);
    }

    // "- “Easy to learn”": of a list in the cell above.
    private bool IsItem(Stretch line) => text[line.Start] is '-' or '–' or '—' or '•' or '·' or '*' && line.Start + 1 < line.End && text[line.Start + 1] == ' ';

    // Of a column beside the quotes, whose cells end as no sentence does.
    private bool IsShort(Stretch cell) => cell.End - cell.Start <= LongestTail && !StartsQuoted(cell);

    private bool StartsSaid(Stretch cell)
    {
        var begin = cell.In(text)[..Math.Min(cell.End - cell.Start, LongestSpeaker)];
        var colon = begin.IndexOf(':');
        return !begin.IsEmpty && (QuotationMarks.IsMark(begin[0])
            || (colon > 0 && begin[(colon + 1)..].TrimStart() is [var first, ..] && QuotationMarks.IsMark(first)));
    }

    private bool StartsQuoted(Stretch cell) => !cell.IsEmpty && QuotationMarks.IsMark(text[cell.Start]);
}
