using FocusThemes.Queries.Studies;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Dimensions;

/// <summary>Whether it is told who says a quote.</summary>
internal sealed class AttributedDimension : YesOrNo
{
    public override string Parameter => "attributed";
    public override string Name => "attribution";
    public override string Description => "yes for quotes of which it is told who says them, no for the others.";
    internal override int PlaceInSentence => 1;
    // The list of participants has nobody named too.
    public override bool HasFacet => false;
    protected override string Mark => $"({IndexMarks.All} NOT {IndexMarks.Of(IndexMarks.Participant, null)})";
    protected override (string Yes, string No) Texts => ("an attribution", "no attribution");

    internal override Partition Part(StudyCatalogue catalogue) =>
        new(this, [1, .. new int[catalogue.Participants.Count]], catalogue.Voices) { Values = Values };
}
