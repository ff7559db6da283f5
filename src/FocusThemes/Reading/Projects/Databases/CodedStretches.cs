namespace FocusThemes.Reading.Projects.Databases;

/// <summary>Codings of a database to segments of documents, each stretch once, with what of them cannot be taken over.
/// </summary>
internal sealed class CodedStretches(Patience patience)
{
    private readonly Dictionary<(ProjectDocument, int, int, string?), Stretch> stretches = [];
    private int outside;
    private int empty;
    private int withWords;
    private int asStored;

    /// <summary>Those that are placed.</summary>
    public int Codings { get; private set; }

    /// <summary>Of a code that is not there, or of a document that is not there.</summary>
    public int WithoutCode { get; private set; }

    public int WithoutDocument { get; private set; }

    /// <summary>How positions are counted, with the figures.</summary>
    /// <param name="unit">Such as <c>code points</c>.</param>
    public string PositionsSentence(string unit) =>
        withWords == 0 ? "" : $"{unit}: {asStored:N0} of {withWords:N0} stand where the words are that are kept beside them";

    /// <param name="start">As the program counts, from 0.</param>
    /// <param name="end">Exclusive.</param>
    /// <param name="words">As kept beside the position; null where none are.</param>
    public void Add(
        DatabaseDocument? document, long? start, long? end, ProjectCode? code, string? words = null, string? memo = null)
    {
        patience.Spend(words?.Length ?? 0);
        if (document is null) WithoutDocument++;
        else if (code is null) WithoutCode++;
        else if (document.Place(start, end) is not var (from, to)) outside++;
        else if (from == to) empty++;
        else Add(document, from, to, code, string.IsNullOrWhiteSpace(words) ? null : words, memo);
    }

    /// <summary>By document, start and end.</summary>
    public IReadOnlyList<CodedSegment> Segments(IReadOnlyList<ProjectDocument> documents, IReadOnlyList<ProjectCode> codes)
    {
        var (documentAt, codeAt) = (PlacesOf(documents), PlacesOf(codes));
        return
        [
            .. stretches.Select(one => new CodedSegment(
                    one.Key.Item1, one.Key.Item2, one.Key.Item3, [.. one.Value.Codes.OrderBy(code => codeAt[code])])
                { Words = one.Value.Words, Doubt = one.Value.Doubt, Memo = Memos.Joined(one.Value.Memos) })
                .OrderBy(segment => documentAt[segment.Document]).ThenBy(segment => segment.Start)
                .ThenBy(segment => segment.End).ThenBy(segment => segment.Words, StringComparer.Ordinal),
        ];
    }

    public void SayLeftOut(LeftOutCounts leftOut)
    {
        leftOut.Say(WithoutDocument, "coding is of a document that the project does not have",
            "codings are of documents that the project does not have");
        leftOut.Say(WithoutCode, "coding is of a code that the project does not have",
            "codings are of codes that the project does not have");
        leftOut.Say(outside, "coding lies outside of the text of its document",
            "codings lie outside of the texts of their documents");
        leftOut.Say(empty, "coding covers no words", "codings cover no words");
    }

    private static Dictionary<T, int> PlacesOf<T>(IReadOnlyList<T> all)
        where T : class => all.Index().ToDictionary(one => one.Item, one => one.Index);

    private void Add(DatabaseDocument document, int start, int end, ProjectCode code, string? words, string? memo)
    {
        string? doubt = null;
        if (words is not null)
        {
            withWords++;
            (start, end, doubt) = StoredWords.Place(document.Text, start, end, words, patience);
            if (doubt is null) asStored++;
        }

        Codings++;
        var key = (document.Document, start, end, doubt is null ? null : words);
        if (!stretches.TryGetValue(key, out var stretch)) stretches.Add(key, stretch = new() { Words = words, Doubt = doubt });
        stretch.Codes.Add(code);
        stretch.Memos.Add(memo);
    }

    private sealed class Stretch
    {
        public string? Words { get; init; }
        public string? Doubt { get; init; }
        public HashSet<ProjectCode> Codes { get; } = [];
        public List<string?> Memos { get; } = [];
    }
}
