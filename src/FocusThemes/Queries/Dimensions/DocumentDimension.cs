using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Dimensions;

/// <summary>Which source a quote stands in.</summary>
internal sealed class DocumentDimension : Dimension
{
    public override string Parameter => "document";
    public override string Name => "document";
    public override string Description => "The name of a source.";
    public override string Example => "table-2.txt";
    internal override int PlaceInSentence => 5;
    internal override string Before => "in";
    internal override KeyKind KeyKind => KeyKind.Name;
    public override int LongestValue => SearchLimits.LongestSlug;

    // Names of files differ by case.
    public override string KeyOf(string value) => value;

    public override string TextOf(string value) => $"the document {value}";

    internal override IEnumerable<string> MarksOf(string? key) => [IndexMarks.Of(IndexMarks.Document, key)];

    internal override Partition Part(StudyCatalogue catalogue) => new(
        this, catalogue.Documents.Length > 0 ? Array.ConvertAll(catalogue.Documents, place => (int)place) : new int[catalogue.QuoteCount])
    {
        Values = [.. catalogue.DocumentNames.Select(name => new DimensionValue(name, name))],
    };
}
