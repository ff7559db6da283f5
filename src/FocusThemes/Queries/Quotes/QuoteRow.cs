using System.Data.Common;
using FocusThemes.Model;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Quotes;

/// <summary>One quote as it comes from the database; every query for quotes makes these.</summary>
internal sealed record QuoteRow(
    string Theme, int Concept, int Position, string Text, string OpeningMark, string ClosingMark, string? Participant,
    string? FocusGroup, string? AttributedAs, SourceSpan Span, QuoteIdentifier? Identifier, string Source)
{
    /// <summary>
    /// What <see cref="Read"/> takes of a quote <c>q</c>, its theme <c>t</c>, concept <c>c</c> and participant <c>p</c>;
    /// behind them it takes the name of the source.
    /// </summary>
    public const string Columns =
        """
        t.Number, c.Position, q.PositionInConcept, q.Text, q.OpeningMark, q.ClosingMark, p.Code, p.FocusGroup,
        q.AttributedAs, q.Span_Start, q.Span_End, q.Span_Line, q.Identifier
        """;

    /// <summary>How many columns are read, the source's name among them.</summary>
    public const int Width = 14;

    /// <summary>What <see cref="ToDetail(DbDataReader, int)"/> takes behind the name of the source.</summary>
    public const string Beside = $"q.Memo, {ThemeQuery.Further}";

    /// <summary>What is beside the quote included.</summary>
    public const int WidthWithBeside = Width + 2;

    public string ConceptId => $"{Theme}.{Concept}";

    /// <param name="first">Place of the first column in the row.</param>
    public static QuoteRow Read(DbDataReader row, int first) => new(
        row.GetString(first), row.GetInt32(first + 1), row.GetInt32(first + 2), row.GetString(first + 3),
        row.GetString(first + 4), row.GetString(first + 5), row.Text(first + 6), row.Text(first + 7), row.Text(first + 8),
        new(row.GetInt32(first + 9), row.GetInt32(first + 10), row.GetInt32(first + 11)),
        new QuoteIdentifier(row.GetInt64(first + 12)), row.GetString(first + 13));

    public QuoteDetail ToDetail() => new(
        $"{ConceptId}.{Position}", Text, Participant, new(Source, Span.Line, Span.Start, Span.End))
    {
        Marks = [OpeningMark, ClosingMark],
        AttributedAs = AttributedAs,
        FocusGroup = FocusGroup,
        Identifier = Identifier?.ToString(),
    };

    /// <summary>The same with what researchers note on it and the other concepts that it stands under.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    public QuoteDetail ToDetail(DbDataReader row, int first) => ToDetail() with
    {
        Memo = row.Text(first + Width),
        Also = row.Text(first + Width + 1)?.Split(' '),
    };
}
