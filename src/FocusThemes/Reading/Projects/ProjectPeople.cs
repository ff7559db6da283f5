using FocusThemes.Model.Letters;
using FocusThemes.Model.People;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Projects;

/// <summary>
/// Whose words the segments of a project are: of the case that they belong to; else of whoever a variable of the document
/// names, or speaks in it where several do; else of the document. A case that covers several whole documents is a group of
/// people.
/// </summary>
internal sealed class ProjectPeople
{
    private const int LongestAsking = 30;

    private readonly Dictionary<ProjectDocument, KnownSpeaker> byDocument = [];
    private readonly Dictionary<ProjectDocument, (Turns Turns, Dictionary<string, KnownSpeaker> Who)> byTurns = [];
    private readonly Dictionary<ProjectDocument, Turns> asked = [];
    private readonly Dictionary<string, KnownSpeaker> byName = new(StringComparer.Ordinal);
    private readonly ILookup<ProjectDocument, (int Start, int End, KnownSpeaker Who)> byStretch;
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    /// <param name="by">Null to take what there is.</param>
    public ProjectPeople(Project project, PeopleBy? by, Patience patience)
    {
        ProjectCase[] named = by is null or PeopleBy.Cases ? [.. project.Cases.Where(one => !string.IsNullOrWhiteSpace(one.Name))] : [];
        ProjectCase[] groups = [.. named.Where(one => one.Documents.Count > 1)];
        var groupOf = groups.SelectMany(group => group.Documents.Select(document => (document, group.Name)))
            .GroupBy(pair => pair.document).Where(all => all.Count() == 1).ToDictionary(all => all.Key, all => all.First().Name);
        var stretches = new List<(ProjectDocument Document, int Start, int End, KnownSpeaker Who)>();
        foreach (var one in named.Where(one => one.Documents.Count <= 1))
        {
            var who = Speaker(one.Name, one.Documents.Select(groupOf.GetValueOrDefault).FirstOrDefault(),
                one.Memo is { } memo ? [.. one.Variables, (ParticipantAttribute.Memo, memo)] : one.Variables);
            foreach (var document in one.Documents)
                if (!byDocument.TryAdd(document, who)) Shared.Add(document);
            stretches.AddRange(one.Stretches.Select(part => (part.Document, part.Start, part.End, who)));
        }

        // Whose a document is that belongs to two cases, nobody has said.
        foreach (var document in Shared) byDocument.Remove(document);
        byStretch = stretches.ToLookup(part => part.Document, part => (part.Start, part.End, part.Who));
        (Cases, Groups) = (named.Length - groups.Length, groups.Length);
        if (by is PeopleBy.Sets) TakeSets(project);
        var left = project.Documents.Where(document => !byDocument.ContainsKey(document)).ToList();
        if (by is null) left.RemoveAll(TakeVariable);
        if (by is null or PeopleBy.Speakers) left = TakeTurns(left, fewest: by is null ? 2 : 1, groupOf, patience);
        foreach (var document in left)
            byDocument[document] = Speaker(NameOf(document), groupOf.GetValueOrDefault(document), document.Variables);
        ByDocument = left.Count;
    }

    /// <summary>Cases that are people.</summary>
    public int Cases { get; }

    /// <summary>Cases that cover several whole documents.</summary>
    public int Groups { get; }

    public int Sets { get; private set; }

    /// <summary>Documents of which a variable names whose they are.</summary>
    public int ByVariable { get; private set; }

    /// <summary>Documents in which people speak by turns.</summary>
    public int ByTurns => byTurns.Count;

    /// <summary>How many documents are taken as people.</summary>
    public int ByDocument { get; }

    /// <summary>Documents that several cases have as a whole.</summary>
    public HashSet<ProjectDocument> Shared { get; } = [];

    /// <summary>Segments in which several people speak; nobody is named for them.</summary>
    public int OfSeveral { get; private set; }

    /// <summary>Segments in which only whoever asks speaks, or nobody whose turn could be told.</summary>
    public int OfNobody { get; private set; }

    /// <summary>The case with the shortest stretch around the words; else whoever speaks, or the document is; null where
    /// several speak, or only whoever asks.</summary>
    public KnownSpeaker? SpeakerOf(CodedSegment segment)
    {
        KnownSpeaker? best = null;
        var shortest = int.MaxValue;
        // A coding often takes the end of the line along, behind which the next one speaks.
        var words = segment.Document.Text is { } text && segment.End <= text.Length ? Stretch.Trimmed(text, segment.Start, segment.End) : new(segment.Start, segment.End);
        foreach (var (start, end, who) in byStretch[segment.Document])
            if (start <= words.Start && words.End <= end && end - start < shortest) (best, shortest) = (who, end - start);
        if (best is not null) return Named(best);
        if (!byTurns.TryGetValue(segment.Document, out var talk))
        {
            if (!IsAsked(segment, words)) return Named(byDocument[segment.Document]);
            OfNobody++;
            return null;
        }

        var speakers = talk.Turns.SpeakersIn(segment.Start, segment.End);
        if (speakers is [{ Length: > 0 } only]) return Named(talk.Who[only]);
        if (speakers.Count > 1) OfSeveral++;
        else OfNobody++;
        return null;
    }

    // "MODERATOR: And then?"
    private bool IsAsked(CodedSegment segment, Stretch words) => asked.TryGetValue(segment.Document, out var turns) ? turns.IsAsked(words.Start, words.End)
        : segment.Document.Text is { } text && words.End <= text.Length && text.AsSpan(words.Start, Math.Min(LongestAsking, words.End - words.Start)) is var first
            && first.IndexOf(':') is > 1 and var colon && SpeakerLabels.IsAsking(first[..colon]) && !text.AsSpan(words.Start, words.End - words.Start).ContainsAny('\r', '\n');

    // Whoever has withdrawn is nobody.
    private static KnownSpeaker? Named(KnownSpeaker who) => who.IsWithdrawn ? null : who;

    private void TakeSets(Project project)
    {
        foreach (var members in project.Sets.SelectMany(set => set.Documents.Select(document => (document, set))).GroupBy(pair => pair.document))
        {
            if (members.Count() > 1) continue;
            var set = members.First().set;
            if (!byName.TryGetValue(set.Name, out var who)) byName[set.Name] = who = Speaker(set.Name, null, []);
            byDocument[members.Key] = who;
        }

        Sets = byName.Count;
    }

    // Two documents of one participant are one person's.
    private bool TakeVariable(ProjectDocument document)
    {
        if (document.Variables.FirstOrDefault(variable => ColumnHeadings.NamesPeople(variable.Name)
            && !string.IsNullOrWhiteSpace(variable.Value) && !NobodyWords.Are(variable.Value)) is not { Value: { } name } variable)
            return false;
        if (!byName.TryGetValue(name, out var who))
            byName[name] = who = Speaker(name, null, [.. document.Variables.Where(other => other != variable)]);
        byDocument[document] = who;
        ByVariable++;
        return true;
    }

    /// <returns>Documents without turns.</returns>
    private List<ProjectDocument> TakeTurns(
        List<ProjectDocument> documents, int fewest, Dictionary<ProjectDocument, string> groupOf, Patience patience)
    {
        var spoken = documents.Where(document => document.Text is not null).Select(document => (document, turns: Turns.In(document.Text!, isTold: fewest == 1, patience))).ToList();
        var talks = spoken.FindAll(talk => talk.turns.Speakers.Count >= fewest);
        // Of a talk with one person, the words of whoever asks are not theirs.
        foreach (var (document, turns) in spoken.Where(talk => talk.turns.Speakers.Count == 1 && fewest > 1)) asked[document] = turns;
        // The same name in two conversations may be two people.
        var areShared = talks.SelectMany(talk => talk.turns.Speakers.Select(name => ParticipantCode.Parse(name).Key)).CountBy(key => key)
            .Any(name => name.Value > 1);
        foreach (var (document, turns) in talks)
        {
            var group = groupOf.GetValueOrDefault(document) ?? NameOf(document);
            byTurns[document] = (turns, turns.Speakers.ToDictionary(name => name, name => Speaker(
                areShared ? $"{group}, {name}" : name, group, [])));
        }

        return documents.FindAll(document => !byTurns.ContainsKey(document));
    }

    // Two of one name are two people.
    private KnownSpeaker Speaker(string name, string? group, IReadOnlyList<(string Name, string Value)> variables)
    {
        name = OneLine.Of(name);
        var code = name;
        for (var n = 2; !keys.Add(ParticipantCode.Parse(code).Key); n++) code = $"{name} ({n})";
        return new(code, group, [.. variables.Where(variable => !string.IsNullOrWhiteSpace(variable.Value))
            .Select(variable => new ParticipantAttribute(variable.Name, variable.Value))])
        {
            IsWithdrawn = name == KnownSpeaker.Withdrawn || name.EndsWith($", {KnownSpeaker.Withdrawn}", StringComparison.Ordinal),
        };
    }

    // The ending of a file is no part of a person's name.
    internal static string NameOf(ProjectDocument document) =>
        Path.GetExtension(document.Name).ToUpperInvariant() is ".TXT" or ".DOC" or ".DOCX" or ".ODT" or ".RTF" or ".PDF" or ".MD" or ".HTML"
            ? Path.GetFileNameWithoutExtension(document.Name)
            : string.IsNullOrWhiteSpace(document.Name) ? "Document" : document.Name;
}
