using FocusThemes.Model;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>The printed mark that ties a quote to whoever said it: <c>(1P04)</c>, <c>– I10</c>.</summary>
/// <param name="Start">Of its bracket or dash.</param>
/// <param name="End">After its bracket, and the full stop or comma that may follow it.</param>
/// <param name="AfterMark">True where a closing quotation mark stands before it, which makes it sure.</param>
/// <param name="Inside">Where the inside begins, brackets and dash left out.</param>
/// <param name="InsideEnd">Exclusive.</param>
internal readonly record struct Attribution(int Start, int End, bool AfterMark, int Inside, int InsideEnd)
{
    /// <summary>True for what is printed like a name and is none, such as the number of a paper.</summary>
    public bool NamesNobody { get; init; }

    public PassageKind Kind => NamesNobody ? PassageKind.NoteMark : PassageKind.Attribution;

    /// <summary>As printed, without brackets; null where nobody is named.</summary>
    public string? NamedIn(string text) => NamesNobody ? null : PrintedIn(text);

    /// <summary>As printed, without brackets.</summary>
    /// <remarks>Where names were left out, blanks stand in their places.</remarks>
    public string PrintedIn(string text) => text[Inside..InsideEnd] is var printed && printed.Contains("  ", StringComparison.Ordinal)
        ? string.Join(' ', printed.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace("( ", "(", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal) : printed;

    /// <summary>Who said words that somebody is named before and behind; null for nobody.</summary>
    /// <remarks>What stands behind may tell more of whoever is named before: <c>P33: “…” (female, 60)</c>.</remarks>
    public static string? Both(string text, Attribution? before, Attribution? behind) =>
        behind?.NamedIn(text) is not { } last ? before?.NamedIn(text)
        : TellsOf(text, before, behind) ? $"{before!.Value.PrintedIn(text)}, {last}" : last;

    /// <summary>True where what stands behind names no person, and what stands before does.</summary>
    public static bool TellsOf(string text, Attribution? before, Attribution? behind) => behind?.NamedIn(text) is { } last
        && before?.NamedIn(text) is { } first && AttributionParts.Parse(last) is { People.Count: 0 } && AttributionParts.Parse(first) is { People.Count: 1 };

    /// <summary>The place of the last character before an attribution that is neither white space nor a stop: that of the
    /// closing mark where one is; before the line where there is none.</summary>
    public static int MarkBefore(string text, int lineStart, int start)
    {
        var at = start - 1;
        while (at >= lineStart && (TextLine.IsSpace(text[at]) || text[at] is '.' or ',' or ';')) at--;
        return at;
    }
}
