using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Selections;

public static class SelectionExport
{
    /// <summary>The quotes of a selection to take along, in its order and under its heading.</summary>
    public static async Task<Export> ExportSelectionAsync(
        this LibraryContext library, StudyHeader study, QuoteSelection asked, DateOnly date,
        CancellationToken cancellationToken = default)
    {
        var named = await library.FindNamedAsync(study, asked, cancellationToken);
        // At most as many as a selection has: they need not be read while they are written.
        var rows = named.Ids.Order().Zip(library.RowsOf([study.Link], named.Ids, cancellationToken)).ToDictionary();
        var selection = named.SpelledBy(rows.ToDictionary(row => row.Key, row => row.Value.Quote!.Id));
        ExportRow[] inOrder = [.. named.Ids.Select(id => rows[id])];
        return new(
            ExportShape.Quotes, study, FileName.Of(study.Slug, selection.Title ?? "selection"), selection.Name,
            SelectedQuotes.SentenceOf([.. inOrder.Select(row => row.Quote!)]), selection.AddressIn(study.Link), date, inOrder)
        {
            IsInOwnOrder = true,
            Caption = study.Caption,
            Attributed = library.AttributedOf(study, cancellationToken),
            Message = UnknownQuote.MessageOf(named.Unknown),
        };
    }
}
