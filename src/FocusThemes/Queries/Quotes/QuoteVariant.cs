namespace FocusThemes.Queries.Quotes;

/// <summary>What results can be counted and narrowed by.</summary>
internal enum Facet
{
    Study,
    Theme,
    Participant,
    Group,
}

/// <summary>
/// A filter with the part of one facet left out. The facet counts under it, so that each of its values says what
/// choosing it as well would bring.
/// </summary>
internal sealed record QuoteVariant(Facet? Without, QuoteFilter Filter)
{
    /// <summary>The filter as it is, then one variant for each part it has.</summary>
    public static IReadOnlyList<QuoteVariant> Of(QuoteFilter filter)
    {
        var variants = new List<QuoteVariant> { new(null, filter) };
        if (filter.Studies.Count > 0)
            variants.Add(new(Facet.Study, filter with { Studies = FilterValues.OfStudies() }));
        if (filter.Themes.Count > 0) variants.Add(new(Facet.Theme, filter with { Themes = FilterValues.OfThemes() }));
        if (filter.Participants.Count > 0)
            variants.Add(new(Facet.Participant, filter with { Participants = FilterValues.OfParticipants() }));
        if (filter.Groups.Count > 0) variants.Add(new(Facet.Group, filter with { Groups = FilterValues.OfGroups() }));
        return variants;
    }
}
