using FocusThemes.Model;
using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Queries;

/// <summary>A theme as lists of themes name it.</summary>
public sealed record ThemeLink(string Number, string Title, string? Subtitle);

public static class ThemeQuery
{
    public static Task<List<ThemeLink>> ListThemesAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default) =>
        library.Themes
            .Where(theme => theme.StudyId == study.Id)
            .OrderBy(theme => theme.Position)
            .Select(theme => new ThemeLink(theme.Number, theme.Title, theme.Subtitle))
            .ToListAsync(cancellationToken);

    /// <summary>The theme of that number in any spelling; null where the study has none.</summary>
    public static async Task<ThemeDetail?> FindThemeAsync(
        this LibraryContext library, StudyHeader study, string number, CancellationToken cancellationToken = default)
    {
        var key = ThemeNumber.KeyOf(number);
        var themes = library.Themes.Where(theme => theme.StudyId == study.Id && theme.NumberKey == key);
        return (await ReadAsync(themes, cancellationToken)).FirstOrDefault();
    }

    /// <summary>Every theme of a study with everything under it.</summary>
    public static Task<List<ThemeDetail>> ReadThemesAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default) =>
        ReadAsync(library.Themes.Where(theme => theme.StudyId == study.Id), cancellationToken);

    // One flat query: nested collections would make SQLite gather every quote of the database first.
    private static async Task<List<ThemeDetail>> ReadAsync(
        IQueryable<Theme> themes, CancellationToken cancellationToken)
    {
        var rows = await (
            from theme in themes
            from concept in theme.Concepts.DefaultIfEmpty()
            from quote in concept!.Quotes.DefaultIfEmpty()
            orderby theme.Position, concept.Position, quote!.PositionInConcept
            select new
            {
                theme.Number,
                theme.Title,
                theme.Subtitle,
                theme.Source!.Caption,
                Concept = concept == null ? null : concept.Text,
                ConceptPosition = concept == null ? 0 : concept.Position,
                Quote = quote == null ? null : new QuoteRow(
                    theme.Number, concept!.Position, quote.PositionInConcept, quote.Text, quote.OpeningMark,
                    quote.ClosingMark, quote.Participant!.Code, quote.Participant.FocusGroup, quote.AttributedAs,
                    theme.Source!.Name, quote.Span),
            }).ToListAsync(cancellationToken);

        return
        [
            .. from row in rows
               group row by (row.Number, row.Title, row.Subtitle, row.Caption) into theme
               select new ThemeDetail(theme.Key.Number, theme.Key.Title, theme.Key.Subtitle,
               [
                   .. from row in theme
                      where row.Concept is not null
                      group row by row.ConceptPosition into concept
                      select new ConceptDetail(
                          $"{theme.Key.Number}.{concept.Key}",
                          Concept.ParagraphsOf(concept.First().Concept!),
                          [.. concept.Select(row => row.Quote).OfType<QuoteRow>().Select(quote => quote.ToDetail())]),
               ])
               {
                   Caption = theme.Key.Caption,
               },
        ];
    }
}
