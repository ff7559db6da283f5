using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Grids.Coders;

/// <summary>
/// Lines outside any table of cells that say who made the study, by a label and a name or an address:
/// <c>Lead researcher: Ann Example, ann@example.org</c>. They are left out as columns of coders are.
/// </summary>
internal static partial class CreditLines
{
    private static readonly string[] Between = [",", ";", " & ", " and ", " und ", " et ", " y ", " e ", " en ", " och ", " og "];

    /// <summary>The table with blanks in the places of such lines.</summary>
    /// <param name="left">In the order of the text.</param>
    public static TableText Masked(TableText table, Patience patience, out List<Stretch> left)
    {
        left = [];
        if (!table.Text.AsSpan().ContainsAny(':', '：')) return table;
        var lines = TextLine.Of(table.Text, patience).FindAll(line => !line.IsBlank);
        var labels = lines.Select(line => LabelIn(line.In(table.Text))).OfType<(string Label, string Value)>().CountBy(one => one.Label).ToDictionary();
        if (labels.Count == 0) return table;
        List<int> cells = [.. table.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Where(cell => !cell.IsEmpty).Select(cell => cell.End).Order()];
        var problems = new List<ReadingProblem>();
        foreach (var line in lines)
        {
            if (LabelIn(line.In(table.Text)) is not var (label, value) || !IsWho(value, CoderColumn.Of(label) == CoderName.Sure, labels[label] == 1)) continue;
            var next = Sorted.First(cells, cell => cell <= line.Start);
            if (next < cells.Count && cells[next] <= line.End) continue;
            left.Add(new(line.Start, line.End));
            problems.Add(new(line.Number, $"The line “{label}” tells who worked on the study; it was left out.", ""));
        }

        return left.Count == 0 ? table : NoteMarks.Blanked(table, left) with { Problems = [.. table.Problems, .. problems] };
    }

    /// <summary>True for an e-mail address alone.</summary>
    public static bool IsAddress(string words) => !words.AsSpan().Trim().Contains(' ') && Address().IsMatch(words);

    private static (string Label, string Value)? LabelIn(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny(':', '：') is not (> 1 and < 80) || !Labelled().IsMatch(line)) return null;
        var found = Labelled().Match(line.ToString());
        var label = found.Groups["label"].Value;
        return CoderColumn.Of(label) is CoderName.Sure or CoderName.Either ? (label, found.Groups["value"].Value) : null;
    }

    // A word alone is a name where nobody speaks under that label.
    private static bool IsWho(string value, bool isSure, bool isAlone)
    {
        if (Address().IsMatch(value)) return true;
        if (!isSure) return false;
        var parts = Beside().Replace(value, "").Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && Array.TrueForAll(parts, part => AttributionPartKind.Of(part) == AttributionPart.Name)
            && (isAlone || Array.Exists(parts, part => part.Contains(' ', StringComparison.Ordinal)));
    }

    // "- **Lead researcher:** …"
    [GeneratedRegex(@"^[\s>#*+•_-]{0,9}(?<label>\p{L}[^:：\t|*_]{1,60}?)[*_\s]{0,4}[:：][*_\s]{0,9}(?<value>[^\t|]{1,300})$", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"[\w.+-]{1,60}@[\w-]{1,60}\.\w", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // Degrees, and where somebody works.
    [GeneratedRegex(@"\([^()]{1,120}\)|\b(?:Dr|Prof|Mr|Mrs|Ms|Ph\.?D|M\.?Sc|M\.?A|B\.?A|B\.?Sc|MPH|RN|MD)\b\.?|[*_]{1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Beside();
}
