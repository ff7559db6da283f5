using FocusThemes.Reading.Formats.Own;

namespace FocusThemes.Reading.Formats.Plain;

/// <summary>
/// Delimited text: commas, semicolons, tabs or bars, whichever parts most rows into as many fields. Lines of the text
/// are the file's lines.
/// </summary>
public sealed class DelimitedFormat : ITableFormat
{
    internal const int SampleRows = 200;
    private const int SampleCharacters = 262_144;

    public bool Reads(string name, ReadOnlySpan<byte> bytes) =>
        Path.GetExtension(name).ToUpperInvariant() is ".CSV" or ".TSV";

    public TableText Read(string name, byte[] bytes, bool withHidden, Patience patience)
    {
        var (text, problems) = LegacyEncoding.Decode(name, bytes);
        var (delimiter, from) = StatedDelimiter(text);
        delimiter ??= DelimiterOf(text, patience, name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase));
        var table = delimiter is { } found ? Of(name, text, found, from, patience) : TableText.Running(text);
        return table with { Problems = [.. problems, .. table.Problems] };
    }

    /// <summary>The table of a plain text that is delimited without being called so; null for any other.</summary>
    /// <param name="delimiters">Those that are looked for.</param>
    internal static TableText? FindIn(string name, string text, string delimiters, Patience patience)
    {
        if (StatedDelimiter(text) is ({ } stated, var from)) return Of(name, text, stated, from, patience);
        if (PlainRows.In(SampleOf(text), delimiters, patience) is not { } rows) return null;
        var table = Of(name, text, rows.Delimiter, 0, patience);
        return rows.Doubt is { } doubt ? table with { Problems = [doubt, .. table.Problems] } : table;
    }

    private static TableText Of(string name, string text, char delimiter, int from, Patience patience)
    {
        var mark = DelimitedText.IsMarkedBy('\'', text, delimiter, patience) ? '\'' : '"';
        var (fields, limits) = (new DelimitedText(text, delimiter, patience, mark), new GridLimits.Count(name));
        var rows = new List<List<Stretch>>();
        foreach (var row in fields.Rows(from))
        {
            limits.AddRow(row.Count);
            rows.Add(row);
        }

        var problems = OverfullRows.Join(fields, rows, patience);
        var made = fields.Text;
        if (OwnRows.Find(name, rows, made, patience) is { } own) return own with { Problems = problems };
        var cells = rows.ConvertAll(row => new GridRow(
            [.. row.Select(field => Stretch.Trimmed(made, field.Start, field.End).Cell)], Fields: row.Count));
        return new(made, GridRows.Square(made, cells, null) is { } grid ? [grid] : [], problems);
    }

    // Spreadsheets write "sep=;" as a first line.
    private static (char? Delimiter, int From) StatedDelimiter(string text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
        && text.AsSpan(4) is [not ('\r' or '\n') and var stated, '\r' or '\n', ..] ? (stated, 6) : (null, 0);

    // Null where none parts anything.
    private static char? DelimiterOf(string text, Patience patience, bool preferTabs)
    {
        var sample = SampleOf(text);
        if (preferTabs && sample.Contains('\t', StringComparison.Ordinal)) return '\t';
        var best = ",;\t|".Select(delimiter => (Score: ScoreOf(sample, delimiter, patience), delimiter))
            .MaxBy(found => found.Score);
        return best.Score.Share > 0 ? best.delimiter : null;
    }

    // The share of rows with the commonest number of fields, and that number; 0 where it is 1.
    private static (double Share, int Fields) ScoreOf(string sample, char delimiter, Patience patience)
    {
        var counts = new DelimitedText(sample, delimiter, patience).Rows().Take(SampleRows).Select(row => row.Count).ToList();
        var most = counts.Where(count => count > 1).GroupBy(count => count).MaxBy(same => (same.Count(), same.Key));
        return most is null ? (0, 0) : ((double)most.Count() / counts.Count, most.Key);
    }

    // A row that the sample cuts would count as another.
    internal static string SampleOf(string text)
    {
        if (text.Length <= SampleCharacters) return text;
        var end = text.LastIndexOf('\n', SampleCharacters);
        return end < 0 ? text[..SampleCharacters] : text[..end];
    }
}
