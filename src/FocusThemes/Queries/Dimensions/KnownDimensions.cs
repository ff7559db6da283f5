namespace FocusThemes.Queries.Dimensions;

/// <remarks>Those there are. A new one gets its line in the list.</remarks>
public abstract partial class Dimension
{
    public static readonly Dimension Study = new StudyDimension();
    public static readonly Dimension Theme = new ThemeDimension();
    public static readonly Dimension Also = new AlsoDimension();
    public static readonly Dimension PartOfTheme = new PartDimension();
    public static readonly Dimension Participant = new ParticipantDimension();
    public static readonly Dimension Group = new GroupDimension();
    public static readonly Dimension Document = new DocumentDimension();

    /// <summary>All but attributes, of which every study has its own, in the order of addresses.</summary>
    public static IReadOnlyList<Dimension> All { get; } =
    [
        Study, Theme, Also, PartOfTheme, Participant, Group, Document, new MemoDimension(),
        new LengthDimension(), new AttributedDimension(),
    ];

    /// <summary>The dimension that a parameter of an address names; null where it is none.</summary>
    public static Dimension? Find(string parameter) =>
        parameter.StartsWith(AttributeDimension.Prefix, StringComparison.Ordinal) ? AttributeDimension.Of(parameter[AttributeDimension.Prefix.Length..])
        : parameter.StartsWith(TogetherDimension.Prefix, StringComparison.Ordinal) ? TogetherDimension.Of(parameter[TogetherDimension.Prefix.Length..])
        : All.FirstOrDefault(dimension => dimension.Parameter == parameter);

    /// <summary>The place in addresses; those that are not of every study stand last.</summary>
    internal int PlaceInAddress =>
        All.Index().Where(other => other.Item.Parameter == Parameter).Select(other => other.Index).FirstOrDefault(All.Count);
}
