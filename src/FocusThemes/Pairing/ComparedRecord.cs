using FocusThemes.Model;

namespace FocusThemes.Pairing;

public enum RecordKind
{
    /// <summary>A theme's title and subtitle.</summary>
    Theme,
    Concept,
    Quote,
}

/// <summary>
/// A theme, a concept or a quote of one of two readings; itself only, since the same words may stand in two places.
/// </summary>
public sealed class ComparedRecord
{
    public required RecordKind Kind { get; init; }

    /// <summary>4, 4.1 or 4.1.1.</summary>
    public required string Id { get; init; }

    /// <summary>Verbatim; of a quote what stands between its outer quotation marks.</summary>
    public required string Text { get; init; }

    /// <summary>The name of the source that it stands in.</summary>
    public required string Source { get; init; }
    public required int Line { get; init; }

    /// <summary>The outer quotation marks as printed; empty where there is none, and for authors' words.</summary>
    public string OpeningMark { get; init; } = "";
    public string ClosingMark { get; init; } = "";

    /// <summary>The code as the reading first prints it; null for nobody, and for authors' words.</summary>
    public string? Participant { get; init; }

    /// <summary>The attribution as printed at the quote; null where there is none, and for authors' words.</summary>
    public string? AttributedAs { get; init; }

    /// <summary>Equal for two spellings of one participant's code; null for nobody.</summary>
    public string? Speaker { get; init; }

    /// <summary>The identifier of a quote that is stored, or that a file says; null for others, and for authors' words.</summary>
    public QuoteIdentifier? Identifier { get; init; }

    /// <summary>The concept of a quote, the theme of a concept; null for a theme.</summary>
    public ComparedRecord? Parent { get; private set; }

    /// <summary>Place among the records of the same parent, from 0.</summary>
    public int Place { get; private set; }

    public List<ComparedRecord> Children { get; } = [];

    /// <summary>The theme that it belongs to; a theme is its own.</summary>
    public ComparedRecord Theme => Parent?.Theme ?? this;

    /// <summary>The themes of a study as read, with all that they hold.</summary>
    public static List<ComparedRecord> Of(Study study)
    {
        var themes = new List<ComparedRecord>();
        foreach (var theme in study.Themes)
        {
            var source = theme.Source!.Name;
            var ofTheme = new ComparedRecord
            {
                Kind = RecordKind.Theme,
                Id = theme.Number,
                Text = theme.Subtitle is null ? theme.Title : $"{theme.Title}\n{theme.Subtitle}",
                Source = source,
                Line = theme.TitleSpan.Line,
                Place = themes.Count,
            };
            themes.Add(ofTheme);
            foreach (var concept in theme.Concepts) ofTheme.Add(concept, source);
        }

        return themes;
    }

    /// <summary>The records and all that they hold, each before what it holds.</summary>
    public static IEnumerable<ComparedRecord> AllOf(IEnumerable<ComparedRecord> records) =>
        records.SelectMany(record => AllOf(record.Children).Prepend(record));

    /// <summary>Takes a record among its own, as the last.</summary>
    internal ComparedRecord Add(ComparedRecord child)
    {
        (child.Parent, child.Place) = (this, Children.Count);
        Children.Add(child);
        return child;
    }

    private void Add(Concept concept, string source)
    {
        var ofConcept = Add(new()
        {
            Kind = RecordKind.Concept,
            Id = $"{Id}.{concept.Position}",
            Text = concept.Text,
            Source = source,
            Line = concept.Span.Line,
        });
        foreach (var quote in concept.Quotes) ofConcept.Add(quote, quote.Source?.Name ?? source);
    }

    private void Add(Quote quote, string source) => Add(new ComparedRecord
    {
        Kind = RecordKind.Quote,
        Id = $"{Id}.{quote.PositionInConcept}",
        Text = quote.Text,
        Source = source,
        Line = quote.Span.Line,
        OpeningMark = quote.OpeningMark,
        ClosingMark = quote.ClosingMark,
        Participant = quote.Participant?.Code,
        AttributedAs = quote.AttributedAs,
        Speaker = quote.Participant?.CodeKey,
        Identifier = quote.Identifier,
    });
}
