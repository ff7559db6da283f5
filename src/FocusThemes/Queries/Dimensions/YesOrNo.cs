using FocusThemes.Queries.Quotes;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Dimensions;

/// <summary>A dimension with two values.</summary>
internal abstract class YesOrNo : Dimension
{
    private const string Yes = "yes";
    private const string No = "no";

    public override string Example => Yes;
    public override bool IsOfLibrary => true;
    internal override string Before => "with";

    /// <summary>The expression of the index that rows with the first value have.</summary>
    protected abstract string Mark { get; }
    protected abstract (string Yes, string No) Texts { get; }
    protected IReadOnlyList<DimensionValue> Values => [new(Yes, Texts.Yes), new(No, Texts.No)];

    public override string TextOf(string value) => KeyOf(value) == Yes ? Texts.Yes : Texts.No;

    public override IEnumerable<string> FileNameOf(FilterValues values) => values.Select(TextOf);

    public override string? FaultIn(string value) =>
        KeyOf(value) is Yes or No ? null : $"The parameter “{Parameter}” takes {Yes} or {No}.";

    internal override IEnumerable<string> MarksOf(string? key) => [key == Yes ? Mark : $"({IndexMarks.All} NOT {Mark})"];
}
