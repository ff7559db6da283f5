using FocusThemes.Model.Letters;
using FocusThemes.Model.People;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Dimensions;

/// <summary>Who says a quote.</summary>
internal sealed class ParticipantDimension : Dimension
{
    public override string Parameter => "participant";
    public override string Name => "participant";
    public override string Description => "A participant code in any spelling, or none.";
    public override string Example => "1P04";
    internal override int PlaceInSentence => 0;
    internal override string Before => "by";
    internal override KeyKind KeyKind => KeyKind.Code;
    public override int LongestValue => SearchLimits.LongestCode;

    public override string KeyOf(string value) => ParticipantCode.Parse(value).Key;

    public override string TextOf(string value) => value == QuoteFilter.None ? EnglishText.Nobody : value;

    public override IEnumerable<string> FileNameOf(FilterValues values) => values.Select(TextOf);

    internal override IEnumerable<string> MarksOf(string? key) => [IndexMarks.Of(IndexMarks.Participant, key)];

    internal override Partition Part(StudyCatalogue catalogue) =>
        new(this, [catalogue.Participants.Count, .. Enumerable.Range(0, catalogue.Participants.Count)], catalogue.Voices)
        {
            Values =
            [
                .. catalogue.Participants.Select(who => new DimensionValue(who.Code, who.Code) { FocusGroup = who.FocusGroup }),
                new(null, EnglishText.Nobody),
            ],
            // A code is looked up, not compared with 100,000 others.
            PlaceOfKey = key => catalogue.PlaceOfKey(key),
        };

    internal override string UnknownSentence(string value, IReadOnlyList<string> known) =>
        $"Nobody with the code {value} is quoted: this study quotes {UnknownValue.ListOf([.. known.Select(EnglishText.CodeInList)])}.";
}
