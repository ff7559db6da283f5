using FocusThemes.Model;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Dimensions;

/// <summary>Under which themes a quote stands beside the ones that are asked for: <c>theme=4&amp;also=6</c> is under both.</summary>
internal sealed class AlsoDimension : Dimension
{
    public override string Parameter => "also";
    public override string Name => "other theme";
    public override string Description => "A theme's number, under which the quote stands too.";
    public override string Example => "7";
    internal override int PlaceInSentence => 3;
    internal override string Before => "also in";
    internal override KeyKind KeyKind => KeyKind.Number;
    public override bool IsOfPassages => true;
    public override bool HasFacet => false;

    public override string KeyOf(string value) => ThemeNumber.KeyOf(value);

    public override string TextOf(string value) => Theme.TextOf(value);

    internal override IEnumerable<string> MarksOf(string? key) => Theme.MarksOf(key);

    // Where every quote stands under one theme there is nothing to cross.
    internal override Partition? Part(StudyCatalogue catalogue) =>
        catalogue.Of(Theme) is { Further.Count: > 0 } themes ? themes.For(this) : null;
}
