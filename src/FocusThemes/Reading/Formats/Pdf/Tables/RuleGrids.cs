using FocusThemes.Reading.Formats.Pdf.Letters;

namespace FocusThemes.Reading.Formats.Pdf.Tables;

/// <summary>The rules of a page, those that meet together.</summary>
internal static class RuleGrids
{
    // Points: rules that are one, and rules that touch.
    private const double SameEdge = 3.5;
    private const double Touching = 3;

    public static IEnumerable<RuleGrid> Of(IReadOnlyList<PageRule> rules, PdfLimits limits)
    {
        var levels = Merged([.. rules.Where(rule => rule.IsLevel)]);
        var uprights = Merged([.. rules.Where(rule => !rule.IsLevel)]);
        if (levels.Count == 0 || uprights.Count == 0 || levels.Count + uprights.Count > PdfLimits.MostRulesOfGrid
            || levels.Count * uprights.Count > PdfLimits.MostMeetings) yield break;
        var group = Enumerable.Range(0, levels.Count + uprights.Count).ToArray();
        for (var i = 0; i < levels.Count; i++)
        {
            limits.Step(uprights.Count / 8);
            for (var j = 0; j < uprights.Count; j++)
                if (Meet(levels[i], uprights[j])) group[Root(levels.Count + j)] = Root(i);
        }

        foreach (var one in Enumerable.Range(0, group.Length).GroupBy(Root))
        {
            List<PageRule> across = [.. one.Where(at => at < levels.Count).Select(at => levels[at])];
            List<PageRule> down = [.. one.Where(at => at >= levels.Count).Select(at => uprights[at - levels.Count])];
            if (across.Count > 1 && down.Count > 0 && GridOf(across, down) is { } grid) yield return grid;
        }

        int Root(int at)
        {
            while (group[at] != at) at = group[at] = group[group[at]];
            return at;
        }
    }

    private static RuleGrid? GridOf(List<PageRule> across, List<PageRule> down)
    {
        var xs = Edges([.. down.Select(rule => rule.At)], across.Min(rule => rule.From), across.Max(rule => rule.To));
        var ys = Edges([.. across.Select(rule => rule.At)], down.Min(rule => rule.From), down.Max(rule => rule.To));
        if (xs.Count < 2 || ys.Count < 2 || xs.Count > GridLimits.MostColumns || (long)xs.Count * ys.Count > PdfLimits.MostRulesOfGrid * 4) return null;
        // Once for each place where a rule may stand.
        var isUpright = xs.ConvertAll(_ => new bool[ys.Count]);
        var isLevel = ys.ConvertAll(_ => new bool[xs.Count]);
        foreach (var rule in down) Mark(isUpright, xs, ys, rule);
        foreach (var rule in across) Mark(isLevel, ys, xs, rule);
        return new(xs, ys, (edge, row) => isUpright[edge][row], (edge, column) => isLevel[edge][column]);
    }

    private static void Mark(List<bool[]> marks, List<double> edges, List<double> along, PageRule rule)
    {
        var edge = edges.FindIndex(at => Math.Abs(at - rule.At) <= SameEdge);
        for (var i = 0; edge >= 0 && i + 1 < along.Count; i++)
        {
            var middle = (along[i] + along[i + 1]) / 2;
            if (rule.From <= middle && rule.To >= middle) marks[edge][i] = true;
        }
    }

    // Rules that are drawn twice, for the cells on either side, are one edge; a side without one is open.
    private static List<double> Edges(List<double> at, double from, double to)
    {
        var edges = new List<double>();
        foreach (var edge in at.Order())
            if (edges.Count == 0 || edge - edges[^1] > SameEdge) edges.Add(edge);
        if (edges[0] - from > SameEdge * 2) edges.Insert(0, from);
        if (to - edges[^1] > SameEdge * 2) edges.Add(to);
        return edges;
    }

    private static bool Meet(PageRule level, PageRule upright) =>
        level.From - Touching <= upright.At && upright.At <= level.To + Touching
        && upright.From - Touching <= level.At && level.At <= upright.To + Touching;

    // Pieces of one line, cell by cell.
    private static List<PageRule> Merged(List<PageRule> rules)
    {
        var merged = new List<PageRule>();
        foreach (var line in rules.OrderBy(rule => rule.At).ThenBy(rule => rule.From)
            .GroupBy(rule => Math.Round(rule.At / 0.75)))
        {
            PageRule? held = null;
            foreach (var rule in line.OrderBy(rule => rule.From))
            {
                if (held is { } before && rule.From <= before.To + Touching)
                {
                    held = before.IsLevel
                        ? before with { Right = Math.Max(before.Right, rule.Right) }
                        : before with { Bottom = Math.Max(before.Bottom, rule.Bottom) };
                    continue;
                }

                if (held is { } done) merged.Add(done);
                held = rule;
            }

            if (held is { } last) merged.Add(last);
        }

        return merged;
    }
}
