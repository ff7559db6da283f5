namespace FocusThemes.Queries.Selections;

/// <summary>What the ids of a selection stand for.</summary>
/// <param name="Rows">The row of the quote at each place of the selection that names one.</param>
/// <param name="Unknown">The ids that name none.</param>
internal sealed record NamedQuotes(
    QuoteSelection Asked, IReadOnlyDictionary<int, int> Rows, IReadOnlyList<UnknownQuote> Unknown)
{
    /// <summary>The rows in the order of the selection, each once.</summary>
    public IReadOnlyList<int> Ids => [.. Asked.Quotes.Index().Where(one => Rows.ContainsKey(one.Index)).Select(one => Rows[one.Index]).Distinct()];

    /// <summary>The selection with each quote by the one id that the study prints: of several ids of one quote the first stands.</summary>
    public QuoteSelection SpelledBy(IReadOnlyDictionary<int, string> ids) => Asked.Quotes.Index().Aggregate(
        Asked with { Quotes = [] }, (selection, one) => selection.With(Rows.TryGetValue(one.Index, out var row) ? ids[row] : one.Item));
}
