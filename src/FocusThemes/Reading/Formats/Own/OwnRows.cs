using FocusThemes.Model.Letters;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>Reads lines of an export whose columns have names: a file of them, or the sheets of a workbook.</summary>
internal sealed class OwnRows(string name, Patience patience, ExportStamp? stamp = null)
{
    private readonly OwnStudy study = new(name, patience) { Caption = stamp?.Caption, Seal = stamp?.Seal };
    private readonly HashSet<string> studies = new(StringComparer.Ordinal);

    /// <summary>True where there were words that are not for readers; they were left out.</summary>
    public bool HasPrivate { get; private set; }

    /// <summary>The study of lines of quotes; null where the first line has other names.</summary>
    /// <param name="fields">The fields of each line, in the text.</param>
    public static TableText? Find(string name, List<List<Stretch>> fields, string text, Patience patience)
    {
        if (fields.Count == 0 || !OwnColumns.OfQuotes(Cells(fields[0])).AreOfQuotes) return null;
        var own = new OwnRows(name, patience);
        own.ReadQuotes(fields.ConvertAll(Cells));
        return own.Complete();

        IReadOnlyList<string> Cells(List<Stretch> line) => line.ConvertAll(
            field => SpreadsheetText.Read(field.In(text).ToString()));
    }

    public void ReadThemes(IReadOnlyList<IReadOnlyList<string>> rows) =>
        Read(rows, OwnColumns.OfThemes(rows[0]), (columns, cells) => study.Add(columns.RowOf(cells)));

    public void ReadConcepts(IReadOnlyList<IReadOnlyList<string>> rows) =>
        Read(rows, OwnColumns.OfConcepts(rows[0]), (columns, cells) => study.Add(columns.ConceptOf(cells)));

    public void ReadQuotes(IReadOnlyList<IReadOnlyList<string>> rows) =>
        Read(rows, OwnColumns.OfQuotes(rows[0]), (columns, cells) => study.Add(columns.RowOf(cells)));

    public void ReadParticipants(IReadOnlyList<IReadOnlyList<string>> rows) =>
        Read(rows, OwnColumns.OfParticipants(rows[0]), (columns, cells) =>
        {
            if (columns.Of(cells, "participant") is { } code)
                study.People.List(new(code, columns.Of(cells, "focus_group"), columns.ToldIn(cells)));
        });

    /// <exception cref="UnacceptableInputException">There are rows of several studies.</exception>
    public TableText Complete()
    {
        // The same number or code is another theme or person in another study.
        if (studies.Count > 1)
            throw new UnacceptableInputException(
                $"{name}: this export holds quotes of {studies.Count} studies "
                + $"({string.Join(", ", studies.Order(StringComparer.Ordinal).Take(5))}); take them along study by study, or keep "
                + "the rows of one.");
        var table = study.Complete(
            "These columns are those of an export of FocusThemes, but no row has a theme; put the column “theme” or "
            + "“theme_title” back, or take the study along again.");
        return HasPrivate ? table with { Hidden = Model.HiddenParts.LeftOut } : table;
    }

    private void Read(
        IReadOnlyList<IReadOnlyList<string>> rows, OwnColumns columns, Action<OwnColumns, IReadOnlyList<string>> take)
    {
        Tell(rows, columns);
        foreach (var cells in rows.Skip(1))
        {
            patience.Spend(cells.Count);
            if (columns.Of(cells, "study") is { } slug) studies.Add(slug);
            if (!cells.All(string.IsNullOrWhiteSpace)) take(columns, cells);
            var beyond = string.Join(" | ", cells.Skip(rows[0].Count).Where(cell => !string.IsNullOrWhiteSpace(cell)));
            if (beyond.Length > 0)
                study.Leave(beyond, "A row has more cells than there are names of columns; these were not read.");
        }
    }

    private void Tell(IReadOnlyList<IReadOnlyList<string>> rows, OwnColumns columns)
    {
        foreach (var (column, title, isPrivate) in columns.Others)
        {
            if (!rows.Skip(1).Any(cells => column < cells.Count && !string.IsNullOrWhiteSpace(cells[column]))) continue;
            HasPrivate |= isPrivate;
            study.Tell($"The column “{title}” is none that an export has; it was left out.");
        }
    }
}
