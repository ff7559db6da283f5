namespace FocusThemes.Reading.Projects.Databases;

/// <summary>The documents of a database, and which of them a row means.</summary>
internal sealed class DatabaseDocuments(CountedUnit unit)
{
    private readonly Dictionary<long, DatabaseDocument> byId = [];
    private readonly List<ProjectDocument> all = [];
    private readonly Dictionary<DatabaseDocument, int> places = [];

    public IReadOnlyList<ProjectDocument> All => all;

    /// <param name="id">The first document of an id is the one that others mean by it.</param>
    public void Add(long? id, ProjectDocument document)
    {
        all.Add(document);
        if (id is not { } known) return;
        var placed = new DatabaseDocument(document, unit);
        if (byId.TryAdd(known, placed)) places.Add(placed, places.Count);
    }

    /// <summary>The document of a row; null where there is no such row.</summary>
    public DatabaseDocument? Find(long? id) => id is { } known ? byId.GetValueOrDefault(known) : null;

    /// <summary>The stretches by document and start, each once.</summary>
    public List<(ProjectDocument Document, int Start, int End)> InOrder(
        IEnumerable<(DatabaseDocument Document, int Start, int End)> stretches) =>
        [.. stretches.Distinct().OrderBy(one => places[one.Document]).ThenBy(one => one.Start).ThenBy(one => one.End)
            .Select(one => (one.Document.Document, one.Start, one.End))];

    /// <summary>The documents of the ids, each once; those that are not there are passed over.</summary>
    public IReadOnlyList<ProjectDocument> Of(IEnumerable<long?> ids) =>
        [.. ids.Select(Find).OfType<DatabaseDocument>().Select(found => found.Document).Distinct()];
}
