using FocusThemes.Queries.Quotes;

namespace FocusThemes.Queries.Search;

/// <summary>What the index found: ids, in the order of the source unless said otherwise.</summary>
internal sealed class HitLists
{
    /// <summary>
    /// Under the whole filter, then with one of its parts left out; each up to one more than counts exactly.
    /// </summary>
    public required IReadOnlyList<List<int>> Lists { get; init; }

    /// <summary>Best first; empty where the order of the source was asked for.</summary>
    public List<int> Ranked { get; } = [];

    /// <summary>The ids of a page, from its key on.</summary>
    public List<int> Page { get; } = [];
    public int Quotes { get; set; }

    /// <summary>The number of hits in each kind of text beside the one that is listed.</summary>
    public Dictionary<SearchKind, int> Beside { get; } = [];
}
