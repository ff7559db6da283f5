namespace FocusThemes.Queries.Dimensions;

/// <remarks>Those there are: each file beside this that has one.</remarks>
public abstract partial class Dimension
{
    // A new one stands behind these; addresses that are out in the world keep their order.
    private static readonly string[] Order =
        ["study", "theme", "also", "part", "participant", "group", "document", "memo", "length", "attributed"];

    /// <summary>All but attributes, of which every study has its own, in the order of addresses.</summary>
    public static IReadOnlyList<Dimension> All { get; } = OwnTypes.InOrder<Dimension>(dimension => dimension.Parameter, Order);

    public static readonly Dimension Study = Find("study")!;
    public static readonly Dimension Theme = Find("theme")!;
    public static readonly Dimension Also = Find("also")!;
    public static readonly Dimension PartOfTheme = Find("part")!;
    public static readonly Dimension Participant = Find("participant")!;
    public static readonly Dimension Group = Find("group")!;
    public static readonly Dimension Document = Find("document")!;

    /// <summary>The dimension that a parameter of an address names; null where it is none.</summary>
    public static Dimension? Find(string parameter) =>
        parameter.StartsWith(AttributeDimension.Prefix, StringComparison.Ordinal) ? AttributeDimension.Of(parameter[AttributeDimension.Prefix.Length..])
        : parameter.StartsWith(TogetherDimension.Prefix, StringComparison.Ordinal) ? TogetherDimension.Of(parameter[TogetherDimension.Prefix.Length..])
        : All.FirstOrDefault(dimension => dimension.Parameter == parameter);

    /// <summary>The place in addresses; those that are not of every study stand last.</summary>
    internal int PlaceInAddress => placeInAddress >= 0 ? placeInAddress : placeInAddress =
        All.Index().Where(other => other.Item.Parameter == Parameter).Select(other => other.Index).FirstOrDefault(All.Count);

    private int placeInAddress = -1;
}
