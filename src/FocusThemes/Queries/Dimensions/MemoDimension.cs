using FocusThemes.Queries.Studies;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Dimensions;

/// <summary>Whether researchers have noted something on a quote.</summary>
internal sealed class MemoDimension : YesOrNo
{
    public override string Parameter => "memo";
    public override string Name => "researchers’ note";
    public override string Description => "yes for quotes that researchers have noted something on, no for the others.";
    internal override int PlaceInSentence => 7;
    protected override string Mark => IndexMarks.Memo;
    protected override (string Yes, string No) Texts => ("a researchers’ note", "no researchers’ note");

    internal override Partition? Part(StudyCatalogue catalogue)
    {
        if (catalogue.Noted.Count == 0) return null;
        var first = new int[catalogue.QuoteCount];
        Array.Fill(first, 1);
        foreach (var quote in catalogue.Noted) first[quote] = 0;
        return new(this, first) { Values = Values };
    }
}
