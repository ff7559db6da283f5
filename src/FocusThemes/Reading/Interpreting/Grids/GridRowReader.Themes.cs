using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>The themes that cells of a row begin.</summary>
internal sealed partial class GridRowReader
{
    private void BeginTheme(GridCell cell)
    {
        var pieces = cells.Of(cell);
        var (title, parts) = (pieces[0], 1);
        while (parts < pieces.Count && TitleGoesOn(title, pieces[parts])) title = title with { End = pieces[parts++].End };
        string? label = null;
        SourceSpan? number = null;
        if (numbering?.Find(text, title) is { } mark && mark.TitleStart < title.End)
        {
            (label, number) = (mark.Label, draft.Place(PassageKind.Number, title.Start, mark.End));
            title = title with { Start = mark.TitleStart };
        }
        else if (LevelLabel.Of(text, title) is { IsPart: false } said && said.TitleStart < title.End)
        {
            var place = draft.Place(PassageKind.Number, title.Start, said.End);
            // "Theme one" is a number as much as its place tells.
            if (said.Number is not null) (label, number) = (said.Number, place);
            title = title with { Start = said.TitleStart };
        }

        if (label is null && numbers.TryGetValue(cell.In(text), out var beside))
            (label, number) = (NumberColumn.LabelOf(beside.In(text)), draft.SpanOf(beside.Start, beside.End));
        var span = draft.Place(PassageKind.Title, title.Start, title.End);
        foreach (var rest in pieces.Skip(parts)) draft.Place(PassageKind.Subtitle, rest.Start, rest.End);
        draft.BeginTheme(label, number, span, pieces.Count > parts ? draft.SpanOf(pieces[parts].Start, pieces[^1].End) : null);
    }

    // "Exposure of secrets and", "‘If you skip it’:": a line that ends where nobody ends a title.
    private bool TitleGoesOn(TextLine title, TextLine next)
    {
        var above = title.In(text);
        var below = next.In(text);
        // "s = 11" counts.
        return !below.Contains('=') && (above[^1] is ':' or ',' or '&' or '/' || Dashes.Is(above[^1]) || char.IsLower(below[0]) || below[0] is '&'
            || TitleWords.Join(above[(above.LastIndexOf(' ') + 1)..]) || TitleWords.Join(below[..(below.IndexOf(' ') is > 0 and var end ? end : below.Length)]));
    }

    // A concept may be a code with its definition beside it. Where every row has its theme, an empty concept is none.
    private void BeginConcept(List<GridCell> concepts, RowLevels rows)
    {
        if (!draft.HasTheme) return;
        if (concepts.Count == 0 && rows.HasThemeInEveryRow) draft.EndConcept();
        if (concepts.Count == 0 || concepts.TrueForAll(cell => cell.IsContinued)) return;
        foreach (var cell in concepts.Where(cell => !cell.IsContinued)) draft.Place(PassageKind.Concept, cell);
        BeginConcept(concepts);
    }

    private void BeginConcept(List<GridCell> concepts) => draft.BeginConcept(
        draft.SpanOf(concepts[0].Start, concepts[^1].End), concepts.Count == 1 ? null : string.Join('\n', concepts.Select(cell => cell.In(text))));

    // The part and the concept of a row, below one of its codes.
    private void BeginBelow(GridRow row, RowLevels rows, bool isFirst)
    {
        draft.EndSubtheme();
        foreach (var cell in rows.CellsOf(row, ColumnRole.Subtheme)) draft.BeginSubtheme(Below(PassageKind.Subtheme, cell));
        var concepts = rows.CellsOf(row, ColumnRole.Concept);
        foreach (var cell in concepts) Below(PassageKind.Concept, cell);
        if (concepts.Count > 0) BeginConcept(concepts);

        SourceSpan Below(PassageKind kind, GridCell cell)
        {
            Give(cell, 1);
            return isFirst && !cell.IsContinued ? draft.Place(kind, cell) : draft.SpanOf(cell.Start, cell.End);
        }
    }

    // Access > Cost > Travel: the way through a tree of codes; what lies between the first and the last is one part.
    private void BeginPath(GridCell cell, RowLevels rows)
    {
        var names = rows.NamesOfPath(cell);
        foreach (var (before, after) in names.Zip(names.Skip(1)))
        {
            var separator = Stretch.Trimmed(text, before.End, after.Start);
            draft.Place(PassageKind.Border, separator.Start, separator.End);
        }

        draft.BeginTheme(null, null, draft.Place(PassageKind.Title, names[0].Start, names[0].End), null);
        foreach (var part in names.Skip(1).SkipLast(1)) draft.Place(PassageKind.Subtheme, part.Start, part.End);
        if (names.Count > 2) draft.BeginSubtheme(draft.SpanOf(names[1].Start, names[^2].End));
        if (names.Count > 1) draft.BeginConcept(draft.Place(PassageKind.Concept, names[^1].Start, names[^1].End));
        else draft.EndConcept();
    }
}
