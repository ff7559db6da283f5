using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing;

/// <summary>Tells, going through the rows of an export once, which is the first of its concept.</summary>
internal sealed class ConceptsMet(Export exported)
{
    // In the order of the source the last one is enough to know: a library has millions.
    private readonly HashSet<(string Study, string Id)> all = [];
    private (string Study, string Id)? last;

    /// <returns>False too for a row without a concept.</returns>
    public bool IsNew(ExportRow row)
    {
        if (row.Concept is null) return false;
        var concept = (row.Study.Slug, row.Concept.Id);
        var isNew = exported.IsInOwnOrder ? all.Add(concept) : last != concept;
        last = concept;
        return isNew;
    }
}
