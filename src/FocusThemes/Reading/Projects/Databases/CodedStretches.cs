namespace FocusThemes.Reading.Projects.Databases;

/// <summary>Codings of a database to segments of documents, each stretch once, with what of them cannot be taken over.
/// </summary>
internal sealed class CodedStretches(DatabaseReading reading)
{
    private readonly Dictionary<(ProjectDocument, int, int, string?), Stretch> stretches = [];
    private long characters;
    private int withoutDocument;
    private int withoutCode;
    private int outside;
    private int empty;
    private int withWords;
    private readonly Dictionary<CountedUnit, int> found = [];

    /// <summary>Those that are placed.</summary>
    public int Codings { get; private set; }

    /// <summary>How positions are counted, with the figures; empty where no words are kept to tell.</summary>
    public string Positions => withWords == 0 ? "" : string.Join("; ", found.DefaultIfEmpty().OrderByDescending(one => one.Value)
        .Select(one => $"{NameOf(one.Key)}: {one.Value:N0} of {withWords:N0} stand where the words are that are kept beside them"));

    /// <param name="start">As the program counts, from 0.</param>
    /// <param name="end">Exclusive.</param>
    /// <param name="codes">One for each coding; null for one that the project does not have.</param>
    /// <param name="words">As kept beside the position; null where none are.</param>
    /// <exception cref="UnacceptableInputException">All stretches together are beyond the limits.</exception>
    public void Add(
        DatabaseDocument? document, long? start, long? end, IReadOnlyList<ProjectCode?> codes, string? words = null,
        string? memo = null)
    {
        reading.Patience.Spend(words?.Length ?? 0);
        var there = codes.OfType<ProjectCode>().ToList();
        if (document is null) withoutDocument += codes.Count;
        else
        {
            withoutCode += codes.Count - there.Count;
            if (there.Count > 0) Add(document, start, end, there, string.IsNullOrWhiteSpace(words) ? null : words, memo);
        }
    }

    /// <summary>The coded stretches by document, start and end.</summary>
    public IReadOnlyList<CodedSegment> Segments(IReadOnlyList<ProjectDocument> documents, IReadOnlyList<ProjectCode> codes)
    {
        var (documentAt, codeAt) = (PlacesOf(documents), PlacesOf(codes));
        return
        [
            .. stretches.Select(one => new CodedSegment(
                    one.Key.Item1, one.Key.Item2, one.Key.Item3, [.. one.Value.Codes.OrderBy(code => codeAt[code])])
                { Words = one.Value.Words, Doubt = one.Value.Doubt, Memo = reading.Joined(one.Value.Memos) })
                .OrderBy(segment => documentAt[segment.Document]).ThenBy(segment => segment.Start)
                .ThenBy(segment => segment.End).ThenBy(segment => segment.Words, StringComparer.Ordinal),
        ];
    }

    public void SayLeftOut()
    {
        var leftOut = reading.LeftOut;
        leftOut.Say(withoutDocument, "coding is of a document that the project does not have",
            "codings are of documents that the project does not have");
        leftOut.Say(withoutCode, "coding is of a code that the project does not have",
            "codings are of codes that the project does not have");
        leftOut.Say(outside, "coding lies outside of the text of its document",
            "codings lie outside of the texts of their documents");
        leftOut.Say(empty, "coding covers no words", "codings cover no words");
    }

    private static string NameOf(CountedUnit unit) => unit switch
    {
        CountedUnit.CodePoints => "code points",
        CountedUnit.Utf16Units => "UTF-16 units",
        CountedUnit.CodePointsOneBreak => "code points, a line end as one",
        CountedUnit.Utf16UnitsOneBreak => "UTF-16 units, a line end as one",
        _ => "UTF-8 bytes of the words",
    };

    private static Dictionary<T, int> PlacesOf<T>(IReadOnlyList<T> all)
        where T : class => all.Index().ToDictionary(one => one.Item, one => one.Index);

    private void Add(
        DatabaseDocument document, long? start, long? end, List<ProjectCode> codes, string? words, string? memo)
    {
        if (words is null || document.Document.Text is not { } text)
        {
            if (document.Place(start, end) is not var (from, to)) outside += codes.Count;
            else if (from == to) empty += codes.Count;
            else Add(document.Document, (from, to), null, codes, words, memo);
            return;
        }

        withWords += codes.Count;
        if (document.Place(start, end, words) is var (first, last, unit))
        {
            found[unit] = found.GetValueOrDefault(unit) + codes.Count;
            Add(document.Document, (first, last), null, codes, words, memo);
            return;
        }

        // Words that are kept are worth more than a position that is wrong.
        var place = document.Place(start, end);
        var (near, until) = place ?? document.Nearest(start, end);
        var (moved, lastNear, doubt) = StoredWords.Near(text, near, until, place is null, words, reading.Patience);
        Add(document.Document, (moved, lastNear), doubt, codes, words, memo);
    }

    private void Add(
        ProjectDocument document, (int Start, int End) place, string? doubt, List<ProjectCode> codes, string? words,
        string? memo)
    {
        Codings += codes.Count;
        var key = (document, place.Start, place.End, doubt is null ? null : words);
        if (!stretches.TryGetValue(key, out var stretch))
        {
            if ((characters += Math.Max(place.End - place.Start, words?.Length ?? 0)) > ProjectLimits.MostCharacters)
                throw new UnacceptableInputException(
                    $"{reading.File}: what is coded has more than {ProjectLimits.MostCharacters:N0} characters; part the project.");
            stretches.Add(key, stretch = new() { Words = words, Doubt = doubt });
        }

        stretch.Codes.UnionWith(codes);
        if (memo is not null) stretch.Memos.Add(memo);
    }

    private sealed class Stretch
    {
        public string? Words { get; init; }
        public string? Doubt { get; init; }
        public HashSet<ProjectCode> Codes { get; } = [];
        public List<string> Memos { get; } = [];
    }
}
