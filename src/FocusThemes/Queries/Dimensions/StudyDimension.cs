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
    internal override KeyKind KeyKind => KeyKind.Slug;
    public override int LongestValue => SearchLimits.LongestSlug;
    public override bool IsOfPassages => true;
    public override bool IsOfLibrary => true;

    public override string KeyOf(string value) => value.ToUpperInvariant();

    public override string TextOf(string value) => value;

    // The name of a file begins with its studies.
    public override IEnumerable<string> FileNameOf(Quotes.FilterValues values) => [];

    // A study is a range of ids, which is faster than marks.
    internal override IEnumerable<string> MarksOf(string? key) => [];

    // One study's quotes are not parted by it.
    internal override Partition? Part(StudyCatalogue catalogue)
    {
        if (catalogue.Studies.Count == 0) return null;
        var (first, start) = (new int[catalogue.QuoteCount], 0);
        foreach (var (i, study) in catalogue.Studies.Index())
        {
            Array.Fill(first, i, start, study.QuoteCount);
            start += study.QuoteCount;
        }

        return new(this, first) { Values = [.. catalogue.Studies.Select(study => new DimensionValue(study.Slug, study.Title))] };
    }
}
