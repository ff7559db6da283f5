using FocusThemes.Model;

namespace FocusThemes.Comparing;

public enum RecordKind
{
    /// <summary>A theme's title and subtitle.</summary>
    Theme,
    Concept,
    Quote,
}

/// <summary>A theme, a concept or a quote of one of two readings.</summary>
/// <param name="Id">4, 4.1 or 4.1.1.</param>
/// <param name="Text">Verbatim; a quote with its outer quotation marks.</param>
/// <param name="Participant">The code as printed at the quote; null for nobody, and for authors' words.</param>
/// <param name="Source">The name of the source that it stands in.</param>
/// <param name="Parent">The concept of a quote, the theme of a concept; null for a theme.</param>
public sealed record ComparedRecord(
    RecordKind Kind, string Id, string Text, string? Participant, string Source, int Line, ComparedRecord? Parent)
{
    /// <summary>The number of the theme that it belongs to.</summary>
    public string Theme => Parent is null ? Id : Parent.Theme;

    // By place, not by content: the same words may stand in two places.
    public bool Equals(ComparedRecord? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>Every record of a study as read, each after the one that it belongs to.</summary>
    public static IReadOnlyList<ComparedRecord> Of(Study study)
    {
        var records = new List<ComparedRecord>();
        foreach (var theme in study.Themes)
        {
            var title = theme.Subtitle is null ? theme.Title : $"{theme.Title}\n{theme.Subtitle}";
            var ofTheme = Add(RecordKind.Theme, theme.Number, title, null, theme.TitleSpan, null);
            foreach (var concept in theme.Concepts)
            {
                var id = $"{theme.Number}.{concept.Position}";
                var ofConcept = Add(RecordKind.Concept, id, concept.Text, null, concept.Span, ofTheme);
                foreach (var quote in concept.Quotes)
                {
                    Add(RecordKind.Quote, $"{id}.{quote.PositionInConcept}",
                        $"{quote.OpeningMark}{quote.Text}{quote.ClosingMark}", quote.AttributedAs, quote.Span, ofConcept);
                }
            }

            ComparedRecord Add(
                RecordKind kind, string id, string text, string? participant, SourceSpan span, ComparedRecord? parent)
            {
                records.Add(new(kind, id, text, participant, theme.Source!.Name, span.Line, parent));
                return records[^1];
            }
        }

        return records;
    }
}
