using FocusThemes.Queries.Dimensions;

namespace FocusThemes.Web.Assistants;

/// <summary>The filter of the site as parameters of a tool: made from the list of dimensions.</summary>
internal static class FilterParameters
{
    /// <summary>Everything but the study.</summary>
    public static IReadOnlyList<ToolParameter> OfStudy { get; } =
    [
        .. Dimension.All.Where(dimension => dimension != Dimension.Study).Select(Of),
        new("attr", "What read_study tells of participants, by name: {\"role\": \"nurse\", \"age\": \"30-45\"}.") { Prefix = "attr." },
        new("together", "A theme that comes up too with the same participant, group, document or attribute, or within some lines: "
            + "{\"participant\": \"4\"}, {\"5-lines\": \"4\"}.")
        {
            Prefix = "also.",
        },
    ];

    public static ToolParameter Of(Dimension dimension) => new(dimension.Parameter, dimension.Description) { IsMany = true };
}
