using System.Text;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>
/// CSV and its kin (RFC 4180): the text made of it has the file's lines, its fields parted by tabs, without the marks
/// that only quote them.
/// </summary>
internal static class DelimitedText
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    public static TableText Read(string file)
    {
        var delimiter = DelimiterOf(file);
        var text = new StringBuilder(file.Length);
        var rows = new List<GridRow>();
        var row = new List<GridCell>();
        for (var at = 0; at < file.Length;)
        {
            var start = text.Length;
            at = file[at] == '"' ? ReadQuoted(file, at + 1, text) : at;
            while (at < file.Length && file[at] != delimiter && file[at] is not ('\r' or '\n')) text.Append(file[at++]);
            row.Add(Trimmed(text, start));
            if (at < file.Length && file[at] == delimiter)
            {
                text.Append('\t');
                if (++at == file.Length) row.Add(new(text.Length, text.Length));
                continue;
            }

            if (row.Exists(cell => !cell.IsEmpty)) rows.Add(new(row));
            row = [];
            while (at < file.Length && file[at] is '\r' or '\n') text.Append(file[at++]);
        }

        if (row.Exists(cell => !cell.IsEmpty)) rows.Add(new(row));
        return new(text.ToString(), rows.Count == 0 ? [] : [new(rows)], []);
    }

    private static int ReadQuoted(string file, int at, StringBuilder text)
    {
        for (; at < file.Length; at++)
        {
            if (file[at] != '"') text.Append(file[at]);
            else if (at + 1 < file.Length && file[at + 1] == '"') text.Append(file[at++]);
            else return at + 1;
        }

        return at;
    }

    // The one that parts the first lines into the same number of fields, the most of them.
    private static char DelimiterOf(string file)
    {
        var best = (Score: 0, Delimiter: ',');
        foreach (var delimiter in Delimiters)
        {
            var counts = CountsOf(file, delimiter);
            var same = counts.Count == 0 ? 0 : counts.Count(count => count == counts[0]);
            var score = counts.Count == 0 || counts[0] == 0 ? 0 : (same * 1000 / counts.Count) + Math.Min(counts[0], 99);
            if (score > best.Score) best = (score, delimiter);
        }

        return best.Delimiter;
    }

    private static List<int> CountsOf(string file, char delimiter)
    {
        var counts = new List<int>();
        var (count, isQuoted) = (0, false);
        foreach (var c in file.AsSpan(0, Math.Min(file.Length, 100_000)))
        {
            if (c == '"') isQuoted = !isQuoted;
            else if (!isQuoted && c == delimiter) count++;
            else if (!isQuoted && c == '\n')
            {
                counts.Add(count);
                count = 0;
                if (counts.Count == 50) break;
            }
        }

        if (count > 0) counts.Add(count);
        return counts;
    }

    private static GridCell Trimmed(StringBuilder text, int start)
    {
        var end = text.Length;
        while (start < end && TextLine.IsSpace(text[start])) start++;
        while (end > start && TextLine.IsSpace(text[end - 1])) end--;
        return new(start, end);
    }
}
