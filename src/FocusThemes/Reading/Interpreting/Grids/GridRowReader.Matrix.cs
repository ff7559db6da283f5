using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>What stands below the names of people, or below titles.</summary>
internal sealed partial class GridRowReader
{
    private void ReadBelowNames(
        GridRow row, RowLevels rows, GridColumns columns, List<(GridCell Cell, ColumnRole Role)> by, List<(string Name, GridCell Cell)> told)
    {
        foreach (var (column, person) in columns.SaidBy.Where(said => said.Key < row.Cells.Count && draft.HasTheme))
            ReadBelow(row.Cells[column], [(person, ColumnRole.Participant)]);
        foreach (var (column, over) in columns.Headed.Where(headed => headed.Key < row.Cells.Count))
        {
            if (row.Cells[column] is not { IsEmpty: false } cell) continue;
            Give(over, 1);
            if (columns.AreThemesHeaded) BeginTheme(over);
            else if (draft.HasTheme) draft.BeginConcept(draft.Place(PassageKind.Concept, over));
            if (draft.HasTheme) ReadBelow(cell, by);
        }

        void ReadBelow(GridCell cell, List<(GridCell Cell, ColumnRole Role)> who)
        {
            if (!columns.AreSummed) ReadQuotes(row, [cell], who, told, rows);
            else if (!cell.IsEmpty && !cell.IsContinued)
            {
                var span = draft.Place(SaysNothing(cell) ? PassageKind.Note : PassageKind.Concept, cell);
                if (!SaysNothing(cell)) draft.BeginConcept(span);
            }
        }
    }
}
