using FocusThemes.Reading.Tables.Grids;

namespace FocusThemes.Reading.Tables;

/// <summary>Reads the themes of a source, from its grids where its form makes them plain, else from its running text.</summary>
public static class TableReader
{
    /// <exception cref="UnacceptableInputException">A hint is not understood.</exception>
    public static TableReading Read(TableText table, ReadingHints hints) =>
        (table.Grids.Count > 0 ? GridTableReader.Read(table, hints) : null) ?? FlattenedTableReader.Read(table, hints);
}
