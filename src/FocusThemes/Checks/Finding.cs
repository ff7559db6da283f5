using FocusThemes.Model.Letters;

namespace FocusThemes.Checks;

/// <summary>What a finding is; none of them is a mark for the study.</summary>
public enum FindingLevel
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>Something to think about, and perhaps to answer.</summary>
    Question,

    /// <summary>Certainly a fault of the record.</summary>
    Error,
}

/// <summary>Where a finding can be looked at.</summary>
public sealed record FindingPlace(string Text, string Address);

/// <summary>What a check has come upon.</summary>
/// <param name="About">
/// What it is about, by which an answer names it: "2P010", "theme 4", "6.2" for a concept, "7.2.1" for a quote. For
/// programs and for answers; the sentence tells it to readers.
/// </param>
/// <param name="Places">At most <see cref="MostPlaces"/> of them.</param>
/// <param name="PlaceCount">How many places there are in all.</param>
public sealed record Finding(
    FindingLevel Level, string About, string Sentence, IReadOnlyList<FindingPlace> Places, int PlaceCount)
{
    public const int MostPlaces = 20;

    /// <summary>
    /// What was seen, so that an answer is not taken for other words that come to stand there: the beginning of a digest (SHA-256). Null
    /// where <see cref="About"/> tells it.
    /// </summary>
    public string? Seen { get; init; }

    public int PlacesLeftOut => PlaceCount - Places.Count;

    public string LevelName => Level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Question => "question",
        _ => "note",
    };

    /// <summary>"(quote 7.2.1, quote 7.3.1 and 12 more)"; empty where there is no place.</summary>
    public string Where
    {
        get
        {
            var more = PlacesLeftOut > 0 ? $" and {EnglishText.Number(PlacesLeftOut)} more" : "";
            return PlaceCount == 0 ? "" : $"({string.Join(", ", Places.Select(place => place.Text))}{more})";
        }
    }

    public static Finding Note(string about, string sentence, params IReadOnlyList<FindingPlace> places) =>
        Of(FindingLevel.Note, about, sentence, places);

    public static Finding Question(string about, string sentence, params IReadOnlyList<FindingPlace> places) =>
        Of(FindingLevel.Question, about, sentence, places);

    public static Finding Of(
        FindingLevel level, string about, string sentence, IReadOnlyList<FindingPlace> places) =>
        new(level, about, sentence, places.Count > MostPlaces ? [.. places.Take(MostPlaces)] : places, places.Count);
}
