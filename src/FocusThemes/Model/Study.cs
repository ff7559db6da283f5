using FocusThemes.Model.People;

namespace FocusThemes.Model;

/// <summary>One publication or project with its citation, sources, themes and participants.</summary>
public sealed class Study
{
    public int Id { get; init; }

    /// <summary>
    /// The study's part of every address: lower-case letters, digits and hyphens, unique in the library.
    /// </summary>
    public required string Slug { get; init; }
    public required string Title { get; init; }

    /// <summary>One CSL-JSON item as it came; null where the study has none.</summary>
    public string? CitationJson { get; init; }

    /// <summary>What the study says of itself, in Markdown; null where it says nothing.</summary>
    public string? About { get; init; }

    /// <summary>What the authors answer to the checks, as JSON; null where they answer nothing.</summary>
    public string? AnswersJson { get; init; }

    /// <summary>The quotes that the team chose, as JSON; null where it chose none.</summary>
    public string? HighlightsJson { get; init; }

    /// <summary>What of the study may be published, as JSON and without the words that may not; null where nothing was said of it.
    /// </summary>
    public string? PublishJson { get; init; }

    /// <summary>How to read the tables, as JSON, where that was said beside <c>study.json</c>; null where it was not.</summary>
    public string? HintsJson { get; init; }

    /// <summary>SHA-256 over everything the study was read from; the same digest means nothing to read again.</summary>
    public required string Digest { get; set; }

    /// <summary>The title as the word index takes it; null where it takes it as it stands.</summary>
    public string? IndexedTitle { get; init; }

    /// <summary>The title's words as the word index folds them, for lists in the order of titles.</summary>
    public string SortTitle { get; init; } = "";

    /// <summary>The year of the publication; null where the citation tells none.</summary>
    public int? Year { get; init; }

    /// <summary>When the library first had a study of this slug, in UTC; null where it was not yet noted.</summary>
    public DateTime? AddedAt { get; set; }

    /// <summary>The id of the first quote; the others follow without a gap.</summary>
    public int FirstQuoteId { get; init; }
    public int ThemeCount { get; init; }
    public int ConceptCount { get; init; }
    public int QuoteCount { get; init; }
    public int ParticipantCount { get; init; }

    /// <summary>Words of all quotes together: stretches without white space.</summary>
    public int WordCount { get; set; }

    /// <summary>Who says each quote, in order: four bytes, least first, with the participant's place in the order of the sort
    /// keys, or -1 for nobody named. One column read at once is what makes counting any choice of quotes quick.</summary>
    public byte[] Voices { get; init; } = [];

    public List<SourceDocument> Sources { get; init; } = [];
    public List<Theme> Themes { get; init; } = [];
    public List<Participant> Participants { get; init; } = [];

    /// <summary>What researchers note, each with the quote, the source or the participant that it is on; what they note on
    /// codes stands in concepts and subtitles.</summary>
    internal IEnumerable<(string Text, object On)> Memos =>
        Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes)
            .Where(quote => quote.Memo is not null).Select(quote => (quote.Memo!, (object)quote))
            .Concat(Sources.Where(source => source.Memo is not null).Select(source => (source.Memo!, (object)source)))
            .Concat(Participants.SelectMany(participant => participant.Attributes
                .Where(attribute => attribute.Name == ParticipantAttribute.Memo)
                .Select(attribute => (attribute.Value, (object)participant))));

    /// <summary>By group, letters and number.</summary>
    internal IEnumerable<Participant> ParticipantsInOrder => Participants.OrderBy(who => who.SortKey, StringComparer.Ordinal);
}
