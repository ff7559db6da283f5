using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>Codes and columns that stand for whoever speaks.</summary>
internal sealed partial class GridRowReader
{
    // Codes that are called as whoever leads the talk, as programs make them of speakers.
    private HashSet<string> asking = [];

    // Whoever stands over a column whose name tells no more than another's when only a part of it is taken.
    private Dictionary<string, KnownSpeaker> alike = [];

    private void FindSpeakers(Grid grid, GridColumns columns, RowLevels rows)
    {
        FindAlike(columns);
        asking = [];
        if (!columns.Has(ColumnRole.Quote)) return;
        var segments = grid.Rows.Skip(columns.FirstRow).SelectMany(row => (rows.HasCodes ? rows.CodesOf(row, cells) : rows.CellsOf(row, ColumnRole.Theme))
            .Select(code => (Code: LastOf(code.In(text)), Cells: rows.CellsOf(row, ColumnRole.Quote)))).Where(one => IsAsking(one.Code)).ToList();
        foreach (var ofCode in segments.GroupBy(one => one.Code, StringComparer.OrdinalIgnoreCase))
        {
            var asked = ofCode.Count(one => one.Cells.Exists(cell => cell.In(text).AsSpan().ContainsAny('?', '？')));
            // What helps is called so, too: a facilitator beside barriers.
            if (asked * 2 < ofCode.Count() && !CoderWords.Sure.Contains(ofCode.Key.ToLowerInvariant())) continue;
            asking.Add(ofCode.Key);
            Problems.Add(new(0, $"“{ofCode.Key}” is a code of whoever leads the talk; {(ofCode.Count() == 1 ? "its segment is" : $"its {ofCode.Count()} segments are")} "
                + "nobody’s quotes, and became notes.", ""));
        }
    }

    private bool IsOfAsking(GridCell code) => asking.Count > 0 && asking.Contains(LastOf(code.In(text)));

    // What was asked, and coded as nothing else.
    private bool NoteAsked(GridRow row, RowLevels rows)
    {
        if (asking.Count == 0) return false;
        var codes = rows.HasCodes ? [.. rows.CodesOf(row, cells)] : rows.CellsOf(row, ColumnRole.Theme);
        if (codes.Count == 0 || !codes.TrueForAll(IsOfAsking)) return false;
        foreach (var cell in row.Cells.Where(cell => !cell.IsContinued)) draft.Place(PassageKind.Note, cell);
        return true;
    }

    // "Speakers > Interviewer"
    private static string LastOf(string code) => code[(code.AsSpan().LastIndexOfAny('\\', '>') + 1)..].Trim();

    // "12_03 - [Bank] (Loans)", "14_03 - [Bank] (Rent)": two columns are never one person.
    private void FindAlike(GridColumns columns)
    {
        var names = columns.SaidBy.Values.Select(cell => cell.In(text)).Distinct().ToList();
        var keys = names.ConvertAll(name => ParticipantCode.Parse(AttributionParts.Parse(name)?.Code ?? name).Key);
        alike = keys.Distinct().Count() == names.Count ? []
            : names.ToDictionary(name => name, name => new KnownSpeaker(name, null, []), StringComparer.Ordinal);
    }
}
