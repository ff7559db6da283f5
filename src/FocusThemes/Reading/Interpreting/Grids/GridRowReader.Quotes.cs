using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Grids.Titles;
using FocusThemes.Reading.Interpreting.Running;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>What was said in the cells of a row, and by whom.</summary>
internal sealed partial class GridRowReader
{
    private const int LongestNothing = 20, LongestPoint = 200;

    // "???", "!", ":(": somebody meant something by it.
    private static readonly System.Buffers.SearchValues<char> Meant = System.Buffers.SearchValues.Create("?!？！:;");
    private bool isNothingTold;

    private void ReadQuotes(
        GridRow row, IEnumerable<GridCell> said, List<(GridCell Cell, ColumnRole Role)> by, List<(string Name, GridCell Cell)> told, RowLevels rows) =>
        Place(Interpret(row, said, by, told, rows));

    // What somebody said, in marks and alone in its row: over all columns, or before whoever said it.
    private GridCell? SaidOver(GridRow row, GridColumns columns) => columns.Has(ColumnRole.Quote) && TitleRows.SaidIn(text, row) is { } cell
        && (row.Cells.Any(other => other.IsContinued)
            || cells.Of(cell).Exists(piece => pattern.In(piece).Exists(one => one.Weight >= Weights.LikelyAttribution))) ? cell : null;

    // As it is read once, however many codes it stands under; with what of its row it gives, and how often.
    private sealed record SaidInRow(List<SaidInCell> Cells, List<(GridCell Cell, int Times)> Given);

    private sealed record SaidInCell(
        QuoteCell Quotes, IReadOnlyList<string>? Attributions, List<(string Name, int Line, IReadOnlyList<string> Values)>? Told, string? Group);

    private SaidInRow Interpret(
        GridRow row, IEnumerable<GridCell> said, List<(GridCell Cell, ColumnRole Role)> all, List<(string Name, GridCell Cell)> told, RowLevels rows)
    {
        var read = new SaidInRow([], []);
        // Whoever leads the talk asks; their words are no quotes.
        if (all.Exists(one => IsAsking(one.Cell.In(text))))
        {
            foreach (var cell in said.Where(cell => !cell.IsContinued)) draft.Place(PassageKind.Note, cell);
            return read;
        }

        foreach (var (cell, _) in all) Take(cell, 1);
        foreach (var cell in said.Where(cell => !cell.IsContinued))
        {
            var by = rows.Beside(row, cell, all);
            var group = areFilesOfGroups && by is [var (file, _)] && SpeakerOf(cell) is not null ? file.In(text) : null;
            var speaker = hasColumn && group is null ? new ColumnSpeaker(PeopleBesideQuotes.NamesIn(text, by)) : null;
            // "N/A", "Nil", "–": nobody said it.
            if (SaysNothing(cell))
            {
                draft.Place(PassageKind.Note, cell);
                if (!isNothingTold && by.Count > 0 && cell.In(text).ToString() is var nothing && (nothing.Count(char.IsLetter) > 3 || nothing.AsSpan().ContainsAny(Meant)))
                {
                    isNothingTold = true;
                    Problems.Add(ReadingProblem.At(draft.SpanOf(cell.Start, cell.End).Line, $"Somebody is named beside “{nothing}”, here and perhaps below; it was taken for no words, "
                        + "though it may be an answer.", nothing));
                }

                continue;
            }

            var quotes = new QuoteCell(text, pattern, cells.Patience, speaker is null ? null : (named, isLeading) => Allows(by, speaker, named, isLeading));
            var pieces = cells.Of(cell);
            var arePoints = isMatrix && pieces.Count > 1;
            // Each string of a program's list is a quote, but for whoever is named at its end.
            if (cells.StringsIn(cell) is not null)
                foreach (var piece in pieces) quotes.Read([piece], isWhole: !pattern.In(piece).Exists(one => one.Weight >= Weights.LikelyAttribution));
            else quotes.Read(pieces, isWhole: by.Count > 0 && group is null && !arePoints && (!rows.HasManyQuotes(cell) || QuoteCell.HasWordsOutsideMarks(cell.In(text))), isOne: (hasWholeRows && by.Count > 0 && group is null) || (rows.HasThemeInEveryRow && IsPlain(pieces)),
                arePoints: arePoints && pieces.TrueForAll(piece => piece.End - piece.Start <= LongestPoint));
            Problems.AddRange(quotes.Problems);
            var count = quotes.Quotes.Count;
            if (speaker?.Together is { } together && quotes.Quotes.Exists(quote => quote.By is null) && count < together.Count)
                Problems.Add(ReadingProblem.At(cells.Of(cell)[0].Number, $"The cell beside names several people ({string.Join(", ", together)}), "
                    + "and nothing tells who said what; they are kept as one voice.", cell.In(text)));
            read.Cells.Add(new(quotes, group is null ? rows.AttributionsOf(by, count, Take) : null, told.Count == 0 ? null : told.ConvertAll(
                one => (one.Name, draft.SpanOf(one.Cell.Start, 0).Line, rows.AttributionsOf([(one.Cell, ColumnRole.Attribute)], count, Take)!)), group));
        }

        return read;

        void Take(GridCell cell, int times)
        {
            Give(cell, times);
            read.Given.Add((cell, times));
        }

        bool Allows(List<(GridCell Cell, ColumnRole Role)> by, ColumnSpeaker speaker, Attribution named, bool isLeading)
        {
            foreach (var (cell, _) in by) Give(cell, 1);
            if (speaker.WhyNot(named.PrintedIn(text), isLeading) is not { } why) return true;
            if (why.Length > 0) Problems.Add(ReadingProblem.At(draft.SpanOf(named.Start, named.End).Line, why, ""));
            return false;
        }
    }

    // Where each row is written whole, paragraphs without marks, bullets and names are what one of them said.
    private bool IsPlain(IReadOnlyList<TextLine> pieces) => pieces.All(piece => !BorderWords.IsBullet(text[piece.Start]) && !char.IsAsciiDigit(text[piece.Start]) && !Dashes.Is(text[piece.Start])
        && !piece.In(text).ContainsAny(QuotationMarks.Doubles) && !pattern.In(piece).Exists(one => one.Weight >= Weights.LikelyAttribution));

    // "P6: …", "P1: …", beside "Group 11.docx": of half of all cells, and several people.
    private bool AreFilesOfGroups(Grid grid, GridColumns columns)
    {
        var (quote, file) = (Array.IndexOf(columns.Roles, ColumnRole.Quote), Array.IndexOf(columns.Roles, ColumnRole.Participant));
        var said = quote < 0 || file < 0 ? [] : grid.Rows.Skip(columns.FirstRow).Take(ColumnLook.MostLookedAt)
            .Where(row => row.Cells.Count > Math.Max(quote, file) && !row.Cells[quote].IsEmpty && !row.Cells[file].IsEmpty).ToList();
        var speakers = said.Select(row => SpeakerOf(row.Cells[quote])).OfType<string>().ToList();
        return said.Count > 1 && speakers.Count * 2 >= said.Count && speakers.Distinct().Skip(1).Any()
            && said.TrueForAll(row => ColumnSpeaker.IsFile(row.Cells[file].In(text)));
    }

    // Whose code words of a cell begin with; null for nobody's.
    private string? SpeakerOf(GridCell cell) => cells.Of(cell).Select(piece => pattern.In(piece).Find(one => one is { Style: AttributionStyle.Leading, IsAsking: false }
        && one.Attribution.Start == piece.Start && one.Parts.BeginsWithCode)?.Parts.Code).FirstOrDefault(code => code is not null);

    private bool SaysNothing(GridCell cell) => (cell.End - cell.Start <= LongestNothing && cell.In(text) is var words
        && (words == "Nil" || NobodyWords.Are(words))) || PlaceholderWords.StandForQuote(text, cell, hasWholeRows);

    // A letter alone may be anybody's code.
    private static bool IsAsking(string named) => named.Length > 1 && SpeakerLabels.IsAsking(named.AsSpan().TrimEnd(":："));

    private void Place(SaidInRow said)
    {
        foreach (var cell in said.Cells) Place(cell.Quotes, cell.Attributions, cell.Told, cell.Group);
    }

    private void Place(
        QuoteCell cell, IReadOnlyList<string>? attributions, List<(string Name, int Line, IReadOnlyList<string> Values)>? told, string? file = null)
    {
        foreach (var (kind, start, end) in cell.Beside) draft.Place(kind, start, end);
        foreach (var (i, quote) in cell.Quotes.Index())
        {
            hasTaken |= quote.By is not null;
            if (quote.Title is { } title) draft.BeginConcept(draft.Place(PassageKind.Concept, title.Start, title.End));
            var (attributedAs, group) = ColumnSpeaker.Both(attributions?[i], Attribution.Both(text, quote.Speaker, quote.By));
            attributedAs ??= personOfSheet;
            List<(ParticipantAttribute Attribute, int Line)> ofPerson = told is null ? [] : [.. told.Where(one => !NobodyWords.Are(one.Values[i]))
                .Select(one => (new ParticipantAttribute(one.Name, one.Values[i]), one.Line))];
            draft.AddQuote(quote, new(attributedAs, group ?? file ?? groupOfSheet, ofPerson)
            {
                Known = attributedAs is null ? null : alike.GetValueOrDefault(attributedAs) ?? (attributedAs == attributions?[i] && GroupAndPerson().IsMatch(attributedAs)
                    ? new(attributedAs, null, [.. ofPerson.Select(one => one.Attribute)]) : null),
            }, mayBeVoice: !hasColumn);
        }
    }

    // 1.4 in a column of participants; elsewhere it is a place.
    [GeneratedRegex(@"^[0-9]{1,3}\.[0-9]{1,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex GroupAndPerson();

    // Authors' words and participants' in one column: each paragraph is the one or the other.
    private void ReadMixed(GridCell cell)
    {
        TextLine? begun = null;
        foreach (var piece in cells.Of(cell))
        {
            var said = piece;
            if (MarkAfterTitle(piece) is > 0 and var mark && !pattern.In(piece).Exists(one => one.Weight >= Weights.LikelyAttribution))
            {
                var title = Stretch.Trimmed(text, piece.Start, mark);
                begun = begun is { } above ? above with { End = title.End } : piece with { End = title.End };
                draft.Place(PassageKind.Concept, title.Start, title.End);
                said = piece with { Start = mark };
            }
            else if (!pattern.In(piece).Exists(one => one.Weight >= Weights.LikelyAttribution) && !QuotationMarks.IsMark(text[piece.Start]))
            {
                begun = begun is { } earlier ? earlier with { End = piece.End } : piece;
                draft.Place(PassageKind.Concept, piece.Start, piece.End);
                continue;
            }

            BeginConcept();
            var quotes = new QuoteCell(text, pattern, cells.Patience);
            quotes.Read([said], isWhole: false);
            Problems.AddRange(quotes.Problems);
            Place(quotes, null, null);
        }

        BeginConcept();

        // "On stigma “They would not let me in for as long as I coughed.”"
        int MarkAfterTitle(TextLine piece) => piece.In(text).IndexOfAny(QuotationMarks.Doubles) is > 0 and var mark && QuoteCell.BeginsWithTitle(piece.In(text).ToString())
            && MarksAgainst.IsMarked(piece.In(text)[mark..].ToString()) ? piece.Start + mark : 0;

        void BeginConcept()
        {
            if (begun is { } above) draft.BeginConcept(draft.SpanOf(above.Start, above.End));
            begun = null;
        }
    }
}
