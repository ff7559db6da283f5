namespace FocusThemes.Reading.Projects.Refi.Assembly;

/// <summary>Puts the selections of a project in their places in the texts; equal stretches become one.</summary>
/// <param name="fileName">For sentences.</param>
internal sealed class SegmentAssembly(
    string fileName, FoundSources sources, IReadOnlyList<ProjectDocument> documents, FoundCodes codes, RefiMemos memos, Patience patience)
{
    private readonly Dictionary<(int Document, int Start, int End), CodedStretch> stretches = [];
    private readonly Dictionary<string, (int Document, int Start, int End)> selections = [];
    private readonly Dictionary<FoundCase, HashSet<(int Document, int Start, int End)>> ofCases = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> guids = [];
    private readonly HashSet<string> names = [];
    private readonly HashSet<string> coders = [];
    private HashSet<string> takenByCases = [];
    private (int NoCode, int NoSuchCode, int Outside, int Empty, int Nowhere, int Unfound) left;
    private int unplaced;

    public IReadOnlyList<CodedSegment> Segments { get; private set; } = [];

    public int Codings { get; private set; }

    public string Positions { get; private set; } = "";

    public int Coders => coders.Count;

    /// <summary>There is a selection in a text that has the same GUID or is called by the same words.</summary>
    public bool HasSelection(string guid, string name) =>
        guids.Contains(guid) || (!StoredName.IsLabel(name) && names.Contains(name));

    /// <summary>Where the selection is; null where it is not in a text.</summary>
    public (int Document, int Start, int End)? PlaceOf(string guid) =>
        selections.TryGetValue(guid, out var place) ? place : null;

    /// <summary>What is coded with the code that the case also is.</summary>
    public IEnumerable<(int Document, int Start, int End)> PlacesOf(FoundCase one) =>
        ofCases.TryGetValue(one, out var places) ? places : [];

    /// <param name="inUnits">How positions are counted, where the file says it.</param>
    /// <param name="ofCases">GUIDs of selections that say whose words are there, and need no code.</param>
    public void Place(string program, bool? inUnits, HashSet<string> ofCases)
    {
        var choice = new PositionChoice(Spots(), patience);
        var way = choice.Decide(program, inUnits);
        takenByCases = ofCases;
        (Positions, var named) = (choice.Told, choice.Names);
        var all = sources.Texts.Sum(text => text.Selections.Count);
        stretches.EnsureCapacity(all);
        selections.EnsureCapacity(all);
        for (var at = 0; at < sources.Texts.Count; at++)
        {
            var counted = sources.CodedAt(at).Units is null ? null : way.PositionsIn(sources.CodedAt(at));
            foreach (var selection in sources.Texts[at].Selections) Place(at, counted, selection);
            // What is placed is not held twice.
            sources.Texts[at].Selections.Clear();
        }

        var characters = stretches.Keys.Where(one => documents[one.Document].Text is not null)
            .Sum(one => (long)one.End - one.Start);
        if (characters > ProjectLimits.MostCharacters)
            throw new UnacceptableInputException(
                $"{fileName}: what is coded has more than {ProjectLimits.MostCharacters:N0} characters, as stretches overlap; "
                + "export a part of the project.");
        var doubts = new SegmentDoubts(named, patience);
        Segments =
        [
            .. stretches.OrderBy(one => one.Key).Select(one => doubts.Segment(
                documents[one.Key.Document], sources.CodedAt(one.Key.Document), one.Key.Start, one.Key.End, one.Value)),
        ];
    }

    public void Say(LeftOut leftOut)
    {
        leftOut.Say(left.NoCode, "selection has no code", "selections have no code");
        leftOut.Say(left.NoSuchCode, "coding is with a code that the file does not define",
            "codings are with codes that the file does not define");
        leftOut.Say(left.Outside, "coded selection is outside its text", "coded selections are outside their texts");
        leftOut.Say(left.Empty, "coded selection holds no words, as it ends where it starts or before",
            "coded selections hold no words, as they end where they start or before");
        leftOut.Say(left.Nowhere, "coded selection has no position", "coded selections have no position");
        leftOut.Say(left.Unfound, "coded area of a PDF page has words that do not stand once in its text",
            "coded areas of PDF pages have words that do not stand once in its text");
        leftOut.Say(sources.Texts.Sum(text => text.WholeCodings), "coding is on a whole document, not on words of it",
            "codings are on whole documents, not on words of them");
    }

    private List<Spot> Spots()
    {
        var spots = new List<Spot>(sources.Texts.Sum(text => text.Selections.Count));
        var seen = new HashSet<(long, long)>();
        for (var at = 0; at < sources.Texts.Count; at++)
        {
            seen.Clear();
            if (sources.CodedAt(at) is not { Units: not null } text) continue;
            foreach (var selection in sources.Texts[at].Selections)
                if (selection is { Start: { } start, End: { } end } && seen.Add((start, end)))
                    spots.Add(new(text, start, end, selection.Name));
        }

        return spots;
    }

    private void Place(int document, Func<long, int?>? counted, FoundSelection selection)
    {
        if (selection.Guid.Length > 0) guids.Add(selection.Guid);
        names.Add(selection.Name);
        var place = PlaceOf(document, counted, selection);
        if (selection.Codings.Count == 0 && !takenByCases.Contains(selection.Guid)) left.NoCode++;
        if (place is not { } found) return;
        // The same selection may stand in a source and in a transcript of the same text.
        var isSame = selection.Guid.Length > 0 && !selections.TryAdd(selection.Guid, found) && selections[selection.Guid] == found;
        foreach (var (code, user) in selection.Codings)
        {
            if (isSame && codes.Find(code) is { } same && stretches.GetValueOrDefault(found)?.Has(same) == true) continue;
            if (codes.CaseOf(code) is { } one)
            {
                if (!ofCases.TryGetValue(one, out var places)) ofCases.Add(one, places = []);
                places.Add(found);
            }
            else if (codes.Find(code) is { } theme)
            {
                if (!stretches.TryGetValue(found, out var stretch)) stretches.Add(found, stretch = new());
                stretch.Add(theme);
                Codings++;
                if (user.Length > 0) coders.Add(user);
            }
            else
            {
                left.NoSuchCode++;
            }
        }

        if (!stretches.TryGetValue(found, out var made)) return;
        made.Add(selection.Name, selection.Words, memos.Of(selection.Memo, selection.Guid), selection.Guid);
    }

    private (int, int, int)? PlaceOf(int document, Func<long, int?>? counted, FoundSelection selection)
    {
        var isCoded = selection.Codings.Count > 0 ? 1 : 0;
        if (selection.Words.Length > 0) return PlaceOf(document, selection.Words);
        if (selection is not { Start: { } from, End: { } to })
        {
            left.Nowhere += isCoded;
            return null;
        }

        if (from >= to)
        {
            left.Empty += isCoded;
            return null;
        }

        var (start, end) = counted is null ? (Held(from), Held(to)) : (counted(from), counted(to));
        if (start < end) return (document, start.Value, end.Value);
        left.Outside += isCoded;
        return null;
    }

    // Where the words of an area stand in the text; in the order of the file, where there is none.
    private (int, int, int)? PlaceOf(int document, string words)
    {
        if (sources.CodedAt(document).Units is not { } text) return (document, unplaced, ++unplaced);
        patience.Spend(text.Length);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        if (at >= 0 && text.IndexOf(words, at + 1, StringComparison.Ordinal) < 0) return (document, at, at + words.Length);
        left.Unfound++;
        return null;
    }

    // As the file has it, where nobody can look.
    private static int? Held(long position) => position is >= 0 and <= int.MaxValue ? (int)position : null;
}
