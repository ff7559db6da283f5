using System.Runtime.InteropServices;
using FocusThemes.Model;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// Reads a themes table that a publisher's page gives as running text. The rule: a cell of one paragraph runs straight
/// into the next cell; a cell of several puts each on a line of its own and ends with a line break, as a row does.
/// </summary>
public sealed class FlattenedTableReader
{
    private readonly ReadingHints hints;
    private readonly Patience patience;
    private readonly string text;
    private readonly List<TextLine> lines;
    private readonly AttributionPattern pattern;
    private readonly List<Attribution[]> attributions;
    private readonly Joints joints;
    private readonly TableDraft draft;
    private readonly CellReader cells;
    private readonly StackedLines stacked;
    private Numbering? numbering;

    // How many columns the row of column names has before the quotes'; 0 where it does not tell.
    private int levels;
    private bool hasLabels;

    // True where lines of their own are themes when another such line follows, else concepts.
    private bool hasPairs;
    private Version? lastNumber;
    private string? example;
    private int nextNumber;

    private FlattenedTableReader(TableText table, ReadingHints hints, Patience patience)
    {
        this.patience = patience;
        this.hints = hints;
        text = table.Text;
        lines = TextLine.Of(text, patience);
        pattern = AttributionPattern.Learn(text, lines, patience, hints.Attribution);
        attributions = lines.ConvertAll(pattern.In);
        joints = new(text, patience);
        draft = new(text, lines, patience);
        cells = new(text, lines, attributions, new(text, joints, patience, pattern.MarksAreUsual), draft);
        stacked = new(text, lines, line => cells.FirstQuote(line));
    }

    /// <summary>Never throws on any text: what is not understood comes back as such, with its line.</summary>
    public static TableReading Read(string text) => Read(TableText.Running(text), new(), Patience.Until(default));

    /// <exception cref="UnacceptableInputException">A hint is not understood.</exception>
    public static TableReading Read(TableText table, ReadingHints hints, Patience patience)
    {
        var reading = new FlattenedTableReader(table, hints, patience).ReadTables();
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
            for (var hasRows = false; next < lines.Count && !(hasRows && IsTableLabel(next)); next++)
                hasRows |= attributions[next].Length > 0;
            ReadTable(first, next);
            first = next;
        }

        return draft.Complete(pattern.Example, example);
    }

    // A label after rows begins another table.
    private bool IsTableLabel(int index) =>
        attributions[index].Length == 0 && TableWords.IsTableLabel(lines[index].In(text));

    private void ReadTable(int first, int end)
    {
        // A row of column names stands above every quote; below one, the same words are a row's own.
        var firstQuote = attributions.FindIndex(first, end - first, found => found.Length > 0);
        var above = (firstQuote < 0 ? end : firstQuote) - first;
        var heading = lines.FindIndex(first, above, line => GluedHeading.LevelsIn(line.In(text)) > 0);
        if (heading < 0) heading = lines.FindIndex(first, above, line => TableWords.IsHeading(line.In(text)));
        levels = hints.Columns is { } roles ? GluedHeading.LevelsOf(roles)
            : heading < 0 ? 0 : GluedHeading.LevelsIn(lines[heading].In(text));
        joints.BeginTable(levels > 1);
        var rows = heading < 0 ? first : heading + 1;
        var labelled = heading >= 0 || TableWords.IsTableLabel(FirstText(first, end));
        // A number that first comes after quotes is a footnote's or a sentence's.
        numbering = hints.Numbering is { } told ? Numbering.Told(told) : Numbering.Learn(
            text, CollectionsMarshal.AsSpan(lines)[rows..(firstQuote < 0 ? end : firstQuote + 1)]);
        var firstLabel = lines.FindIndex(rows, end - rows, line => LabelOf(line) is { IsPart: false });
        hasLabels = firstLabel >= 0;
        // Whatever is numbered below the first theme that says what it is, it is not the themes.
        if (hasLabels && lines.FindIndex(rows, firstLabel - rows, IsNumbered) < 0) numbering = null;
        example ??= numbering?.Example;
        lastNumber = null;
        nextNumber = first;
        var lastQuote = attributions.FindLastIndex(end - 1, end - first, found => found.Length > 0);
        // Without a heading, a label or an attribution nothing says that this is a themes table.
        if (!labelled && lastQuote < 0) return;

        hasPairs = false;
        if (heading < 0) rows = FirstRow(first, end);
        draft.PlaceAbove(lines[first..rows], heading);
        for (var i = rows; i < end;) i = ReadLine(i, end, isTrailing: lastQuote >= 0 && i > lastQuote);
        draft.EndTable();
    }

    private ReadOnlySpan<char> FirstText(int first, int end) =>
        lines.FindIndex(first, end - first, line => !line.IsBlank) is >= 0 and var i ? lines[i].In(text) : [];

    private int FirstRow(int first, int end)
    {
        var row = lines.FindIndex(first, end - first, line => !line.IsBlank && IsRow(line));
        if (row < 0) return end;
        if (numbering is not null || hasLabels) return row;
        hasPairs = stacked.HasPairs(row, end);
        return stacked.TitleOver(first, row, hasPairs);
    }

    private bool IsRow(TextLine line) =>
        IsNumbered(line) || LabelOf(line) is not null
        || (numbering is null && !TableWords.IsTableLabel(line.In(text))
            && (attributions[line.Number - 1].Length > 0 || HasSureJoint(line, line.End)));

    private bool IsNumbered(TextLine line) => numbering?.Find(text, line) is not null;

    private LevelLabel? LabelOf(TextLine line) => IsNumbered(line) ? null : LevelLabel.Of(text, line);

    private int ReadLine(int index, int end, bool isTrailing)
    {
        var line = lines[index];
        patience.Spend(line.End - line.Start);
        if (line.IsBlank) return index + 1;
        // Below the last quote, a number that does not go on is a footnote's.
        if (numbering?.Find(text, line) is { } mark && !(isTrailing && mark.Value <= lastNumber))
        {
            lastNumber = mark.Value;
            var number = draft.Passages.Add(PassageKind.Number, line.Start, mark.End, line.Number);
            return ReadTheme(line with { Start = mark.TitleStart }, mark.Label, number, end);
        }

        if (LabelOf(line) is { } label && (hasLabels || label.IsPart)) return ReadLabelled(line, label, end);

        // Within numbered themes, once the title is read, nothing below asks for the first quote.
        var quote = numbering is null || isTrailing || draft.IsTitleOpen ? cells.FirstQuote(line) : null;
        if (isTrailing && quote is null && draft.ConceptHasQuotes) return ReadAfterLastQuote(line);
        if (IsUnnumberedTheme(line, quote)) return ReadTheme(line, null, null, end);
        if (!draft.IsTitleOpen || quote is not null || EndsAsSentence(line) || stacked.IsOverQuote(line))
            return ReadCells(line, EndOfTheme(index, end));
        draft.AddSubtitle(line);
        return index + 1;
    }

    private int ReadLabelled(TextLine line, LevelLabel label, int end)
    {
        if (label.IsPart)
        {
            draft.BeginConcept(line, label.TitleStart);
            return line.Number;
        }

        var mark = draft.Passages.Add(
            label.Number is null ? PassageKind.Heading : PassageKind.Number, line.Start, label.End, line.Number);
        return ReadTheme(
            line with { Start = label.TitleStart }, label.Number, label.Number is null ? null : mark, end);
    }

    private bool IsUnnumberedTheme(TextLine line, int? firstQuote)
    {
        if (numbering is not null || hasLabels) return false;
        if (!draft.HasThemeInTable) return true;
        if (hasPairs) return stacked.IsOverTitle(line);
        // In two columns, whatever stands before a quote is a theme.
        if (levels == 1)
            return firstQuote > line.Start || (firstQuote is null && !draft.IsTitleOpen && !EndsAsSentence(line));
        if (levels == 3 && firstQuote is { } limit) return joints.SureIn(line.Start, limit).Skip(1).Any();
        if (HasSureJoint(line, firstQuote ?? line.End)) return !draft.IsTitleOpen;
        return levels < 3 && firstQuote is null && draft.ConceptHasQuotes && !EndsAsSentence(line);
    }

    private bool HasSureJoint(TextLine line, int end) =>
        joints.AfterTitle(line.Start, end, out var isDoubtful) > 0 && !isDoubtful;

    private int ReadTheme(TextLine line, string? label, SourceSpan? number, int end)
    {
        // A quotation at the very start is the title itself: words of participants are used as titles too.
        var quote = cells.FirstQuote(line) is { } found && found > line.Start ? found : line.End;
        var sentence = line.Start + TableWords.FirstSentenceEnd(text.AsSpan(line.Start, quote - line.Start));
        var joint = joints.AfterTitle(line.Start, quote, out var isDoubtful);
        if (quote == line.End && sentence == line.End && (joint < 0 || (isDoubtful && !EndsAsSentence(line))))
        {
            draft.AddTheme(label, number, line, isOpen: true);
            return line.Number;
        }

        if (levels == 1 && quote < line.End) (joint, isDoubtful) = (quote, false);
        var words = Stretch.Trimmed(text, line.Start, quote);
        if (QuoteLabel.At(text, words.Start, words.End) is { } named && (joint < 0 || joint >= named))
            (joint, isDoubtful) = (Stretch.Trimmed(text, words.Start, named).End, false);
        if (joint < 0 || isDoubtful)
        {
            joint = joint < 0 ? sentence : joint;
            draft.Doubt(
                line, "Where this theme's title ends could not be told for certain; the likelier place was taken.");
        }

        draft.AddTheme(label, number, line with { End = joint }, isOpen: false);
        return ReadCells(line with { Start = joint }, EndOfTheme(line.Number - 1, end));
    }

    // With a column for parts of themes, what is glued to the concept before it is such a part.
    private int ReadCells(TextLine line, int limit)
    {
        if (levels < 3) return cells.Read(line, limit);
        var quote = cells.FirstQuote(line) ?? line.End;
        if (joints.AfterTitle(line.Start, quote, out var isDoubtful) is > 0 and var joint && !isDoubtful)
        {
            draft.BeginSubtheme(line with { End = joint });
            line = line with { Start = joint };
        }

        return cells.Read(line, limit);
    }

    private int EndOfTheme(int index, int end)
    {
        var limit = Math.Min(end, index + CellReader.LongestQuoteInLines + 1);
        // What was looked ahead is kept: each line would else be asked for its number by the forty before it.
        nextNumber = Math.Max(nextNumber, index + 1);
        while (nextNumber < limit && !IsNumbered(lines[nextNumber]) && LabelOf(lines[nextNumber]) is null) nextNumber++;
        return nextNumber;
    }

    private int ReadAfterLastQuote(TextLine line)
    {
        if (draft.HasNotes || TableWords.IsNote(line.In(text))) draft.AddNote(line);
        else if (!lines[line.Number - 2].IsBlank && EndsAsSentence(line)) draft.AddConceptText(line);
        return line.Number;
    }

    private bool EndsAsSentence(TextLine line) => TableWords.EndsAsSentence(line.In(text));
}
