using FocusThemes.Model.Letters;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Quotes;

/// <summary>
/// Parameters of an address that are meant for a filter and would filter nothing. Foreign ones, as <c>utm_source</c>, are
/// left alone.
/// </summary>
public static class ParameterNames
{
    // Shorter names are near too many words.
    private const int Shortest = 4;
    private const int Long = 6;
    private static readonly string[] Own =
        [.. Dimension.All.Select(dimension => dimension.Parameter), "q", "in", "order", "after", "before", "page"];

    /// <returns>A sentence on a name that is nearly one of a filter's; null for others.</returns>
    public static string? FaultIn(string name)
    {
        var typed = Spelling.Of(name);
        if (typed.StartsWith(AttributeDimension.Prefix, StringComparison.Ordinal))
            return Dimension.Find(name) is null ? $"The parameter “{name}” names no attribute: attr.role does." : null;
        if (typed.StartsWith(TogetherDimension.Prefix, StringComparison.Ordinal))
        {
            return Dimension.Find(name) is not null ? null : $"The parameter “{name}” names nothing in which themes come up together: "
                + $"also.participant and also.5-lines do (1 to {Search.SearchLimits.MostLinesApart} lines).";
        }

        if (typed.Length > 2 * Long || Own.Contains(name)) return null;
        return Own.FirstOrDefault(own => own == typed || (own.Length >= Shortest && own[0] == typed.FirstOrDefault()
            && EditDistance.Changed(own, typed) <= (own.Length < Long ? 1 : 2))) is { } meant
                ? $"There is no parameter “{name}”: “{meant}” is meant."
                : null;
    }

    /// <returns>A sentence on a name that is an attribute of the study, without what such a parameter begins with.</returns>
    public static string? FaultIn(IEnumerable<string> names, StudyCatalogue catalogue)
    {
        var bare = names.FirstOrDefault(name => name.Length > 0 && !Own.Contains(name)
            && AttributeDimension.Of(name) is { } attribute && catalogue.FindAttribute(attribute.Key) is not null);
        return bare is null ? null : $"There is no parameter “{bare}”: what is told of participants is asked as “attr.{bare}”.";
    }
}
