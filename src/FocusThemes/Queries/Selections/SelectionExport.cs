using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Selections;

public static class SelectionExport
{
    /// <summary>The quotes of a selection to take along, in its order and under its heading.</summary>
    public static Export ExportSelection(
        this LibraryContext library, StudyHeader study, SelectedQuotes selected, DateOnly date,
        CancellationToken cancellationToken = default)
    {
        // At most as many as a selection has: they need not be read while they are written.
        var rows = library.RowsOf([study.Link], selected.Quotes.Select(hit => hit.Id), cancellationToken)
            .ToDictionary(row => row.Quote!.Id);
        return new(
            ExportShape.Quotes, study, FileName.Of(study.Slug, selected.Selection.Title ?? "selection"), selected.Title,
            selected.Sentence, selected.Selection.AddressIn(study.Link), date,
            [.. selected.Quotes.Select(hit => rows[hit.Quote.Id])])
        {
            IsInOwnOrder = true,
            Caption = study.Caption,
            Attributed = library.AttributedOf(study, cancellationToken),
            Message = selected.Message,
        };
    }
}
