namespace FocusThemes.Reading.Projects.Refi.Assembly;

/// <summary>Puts the cases of a project together: whole documents, and stretches of documents.</summary>
internal sealed class CaseAssembly(
    FoundProject found, FoundSources sources, IReadOnlyList<ProjectDocument> documents, SegmentAssembly segments)
{
    public static bool IsNameless(FoundCase one) => string.IsNullOrWhiteSpace(one.Name);

    public List<ProjectCase> Cases(
        Func<FoundCase, string?> memoOf, Func<IReadOnlyList<FoundValue>, IReadOnlyList<(string, string)>> valuesOf) =>
    [
        .. found.Cases.Where(one => !IsNameless(one)).Select(one => new ProjectCase(
            one.Name.Trim(), [.. one.Sources.Distinct().SelectMany(sources.Of).Distinct().Select(at => documents[at])], Stretches(one))
        {
            Memo = memoOf(one),
            Variables = valuesOf(one.Values),
        }),
    ];

    private List<(ProjectDocument, int, int)> Stretches(FoundCase one)
    {
        var places = segments.PlacesOf(one).ToHashSet();
        foreach (var selection in one.Selections)
            if (segments.PlaceOf(selection) is { } place) places.Add(place);
        return [.. places.Order().Select(place => (documents[place.Document], place.Start, place.End))];
    }
}
