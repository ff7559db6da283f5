using System.Text.Json.Serialization;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Participants;

namespace FocusThemes.Queries.Themes;

/// <summary>A theme with everything under it, in the order of the source.</summary>
/// <param name="Source">Where the title stands.</param>
public sealed record ThemeDetail(
    string Number, string Title, string? Subtitle, SourcePlace Source, IReadOnlyList<ConceptDetail> Concepts)
{
    /// <summary>The caption of the table that the theme stands in; null where it has none.</summary>
    [JsonIgnore]
    public string? Caption { get; init; }

    [JsonIgnore]
    public IEnumerable<QuoteDetail> Quotes => Concepts.SelectMany(concept => concept.Quotes);

    /// <summary>Each once, under however many of its concepts it stands.</summary>
    [JsonIgnore]
    public int QuoteCount => Quotes.DistinctBy(quote => quote.Id).Count();
}

/// <param name="Id">The theme's number and the concept's place in it: 7.2.</param>
public sealed record ConceptDetail(
    string Id, IReadOnlyList<string> Paragraphs, SourcePlace Source, IReadOnlyList<QuoteDetail> Quotes)
{
    /// <summary>False where it only holds quotes together, and is none of the authors' to be counted.</summary>
    [JsonIgnore]
    public bool HasWords => Paragraphs.Count > 0;

    /// <summary>The part of the theme that it belongs to, with its number; null in tables without parts.</summary>
    public string? Subtheme { get; init; }

    /// <summary>Where that part's title stands, the same for all concepts of it; null where there is none.</summary>
    [JsonIgnore]
    public SourcePlace? SubthemeSource { get; init; }

    /// <summary>True for the first concept of a part.</summary>
    /// <param name="previous">The concept before it in its theme; null for the first.</param>
    public bool BeginsSubtheme(ConceptDetail? previous) =>
        SubthemeSource is not null && SubthemeSource != previous?.SubthemeSource;
}

/// <param name="Id">The concept's id and the quote's place in it: 7.2.1.</param>
/// <param name="Text">What stands between the outer quotation marks, verbatim.</param>
/// <param name="Participant">The code as the study first prints it; null for a quote without attribution.</param>
public sealed record QuoteDetail(string Id, string Text, string? Participant, SourcePlace Source)
{
    /// <summary>The outer quotation marks as printed; an empty string where one is missing.</summary>
    public required IReadOnlyList<string> Marks { get; init; }

    /// <summary>The whole attribution as printed at this quote; it may name no participant, as a date does.</summary>
    public required string? AttributedAs { get; init; }

    /// <summary>What names it also when it is read again and stands elsewhere; null where it is not stored.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Identifier { get; init; }

    /// <summary>Ids of the other concepts that it stands under, as where two codes were given to the same words.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Also { get; init; }

    /// <summary>What researchers note on it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Memo { get; init; }

    /// <summary>The id of the place where it stands on a page of themes; its own, or that of another concept.</summary>
    [JsonIgnore]
    public string? PlaceId { get; init; }

    /// <summary>The concept that it belongs to first.</summary>
    [JsonIgnore]
    public string ConceptId => Id[..Id.LastIndexOf('.')];

    /// <summary>The quote as it stands under one of its concepts.</summary>
    /// <param name="concept">The id of that.</param>
    /// <param name="position">Its place there.</param>
    internal QuoteDetail SeenFrom(string concept, int position) => Also is null || concept == ConceptId ? this : this with
    {
        PlaceId = $"{concept}.{position}",
        Also = [ConceptId, .. Also.Where(other => other != concept)],
    };

    /// <summary>Who said it, as printed here; null where nothing is.</summary>
    [JsonIgnore]
    public string? By => AttributedAs ?? Participant;

    /// <summary>The same, or that nobody is named.</summary>
    [JsonIgnore]
    public string Speaker => By ?? EnglishText.Nobody;

    /// <summary>The words in their outer marks.</summary>
    [JsonIgnore]
    public string InMarks => $"{Marks[0]}{Text}{Marks[1]}";

    /// <summary>The attribution, parted around the participant's code.</summary>
    [JsonIgnore]
    public PrintedCode Printed => PrintedCode.In(By ?? "", Participant ?? "");

    [JsonIgnore]
    public string? FocusGroup { get; init; }

    /// <summary>The number of its theme, which may have full stops of its own.</summary>
    [JsonIgnore]
    public string Theme => Id[..Id.LastIndexOf('.', Id.LastIndexOf('.') - 1)];
}

/// <summary>Where a title, a concept or a quote stands: line from 1; start and end in UTF-16 units, end exclusive.</summary>
public sealed record SourcePlace(string Name, int Line, int Start, int End)
{
    /// <summary>"table-2.txt, line 8".</summary>
    [JsonIgnore]
    public string InWords => $"{Name}, line {Line}";
}
