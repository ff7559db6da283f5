using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Dimensions;

/// <summary>Which study of the library a quote is from.</summary>
internal sealed class StudyDimension : Dimension
{
    public override string Parameter => "study";
    public override string Name => "study";
    public override string Plural => "studies";
    public override string Description => "A study's part of its address.";
    public override string Example => "social-innovators";
    internal override int PlaceInSentence => 8;
    internal override string Before => "in the study";
    public override int LongestValue => SearchLimits.LongestSlug;
    public override bool IsOfPassages => true;

    public override string KeyOf(string value) => value.ToUpperInvariant();

    public override string TextOf(string value) => value;

    // The name of a file begins with its studies.
    public override IEnumerable<string> FileNameOf(Quotes.FilterValues values) => [];

    // A study is a range of ids, which is faster than marks.
    internal override IEnumerable<string> MarksOf(string? key) => [];

    internal override Partition? Part(StudyCatalogue catalogue) => null;
}
