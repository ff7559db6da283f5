using System.Text.Json;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Model.Sealing;
using FocusThemes.Reading;
using FocusThemes.Storage.Indexing;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Storage.Importing;

/// <summary>
/// Writes whole studies in one transaction, each with ids that run without a gap in the source's order.
/// </summary>
internal sealed class StudyWriter(SqliteConnection connection) : IDisposable
{
    private const string Span = "Span_Start, Span_End, Span_Line";
    private readonly PreparedStatement studies = PreparedStatement.Insert(connection, "Studies",
        "Id, Slug, Title, CitationJson, About, Digest, FirstQuoteId, ThemeCount, " +
        "QuoteCount, ParticipantCount, Voices, Lengths, Documents, Lines, IndexedTitle, AnswersJson, HighlightsJson, PublishJson, WordCount, HintsJson, ConceptCount, AddedAt, Seal, Edition");
    private readonly PreparedStatement sources = PreparedStatement.Insert(connection, "Sources",
        "Id, StudyId, Position, Name, Packed, Sha256, CameAs, Characters, NotUnderstood, Caption, Passages, Hidden, " +
        "DoubtfulQuotes, DoubtfulCharacters, DoubtfulPlaces, DoubtsJson, Form, Memo, LineCount, KindsJson, PagesJson");
    private readonly PreparedStatement sourcePages = PreparedStatement.Insert(connection, "SourcePages", "SourceId, Number, Start, Until, Data");
    private readonly PreparedStatement participants = PreparedStatement.Insert(connection, "Participants",
        "Id, StudyId, Code, CodeKey, SortKey, FocusGroup, QuoteCount, WordCount, AttributesJson, Marks");
    private readonly PreparedStatement themes = PreparedStatement.Insert(connection, "Themes",
        "Id, StudyId, SourceId, Position, Number, NumberKey, Title, Subtitle, NumberSpan_Start, NumberSpan_End, " +
        "NumberSpan_Line, TitleSpan_Start, TitleSpan_End, TitleSpan_Line, SubtitleSpan_Start, SubtitleSpan_End, " +
        "SubtitleSpan_Line, FirstQuoteId, QuoteCount, ConceptCount, IndexedTitle");
    private readonly PreparedStatement concepts = PreparedStatement.Insert(connection, "Concepts",
        $"Id, ThemeId, Position, Text, IndexedText, {Span}, " +
        "Subtheme, SubthemeSpan_Start, SubthemeSpan_End, SubthemeSpan_Line, SubthemeKey, FirstQuoteId, QuoteCount");
    private readonly PreparedStatement quotes = PreparedStatement.Insert(connection, "Quotes",
        $"Id, ConceptId, ParticipantId, PositionInConcept, Text, IndexedText, OpeningMark, ClosingMark, AttributedAs, SourceId, Memo, WordCount, Identifier, {Span}");
    private readonly PreparedStatement memos = PreparedStatement.Insert(connection, "Memos",
        "StudyId, Text, IndexedText, QuoteId, SourceId, ParticipantId");
    private readonly PreparedStatement furtherPlaces = PreparedStatement.Insert(connection, "FurtherPlaces", "ConceptId, Position, QuoteId");

    // Ids are never used twice, so that what is kept in memory for a study's id stays true for ever.
    private int nextStudy = NextId(connection, "Studies");
    private int nextSource = NextId(connection, "Sources");
    private int nextParticipant = NextId(connection, "Participants");
    private int nextTheme = NextId(connection, "Themes");
    private int nextConcept = NextId(connection, "Concepts");
    private int nextQuote = NextId(connection, "Quotes");

    /// <returns>The study's id.</returns>
    /// <exception cref="OperationCanceledException">Heard with every quote; the transaction is to be given up.</exception>
    public int Write(StudyDraft draft, CancellationToken cancellationToken)
    {
        var study = draft.Study;
        var shapes = QuoteShapes.Of(study);
        var id = nextStudy++;
        studies.Run(
            id, study.Slug, study.Title, study.CitationJson, study.About, study.Digest, nextQuote, study.Themes.Count,
            shapes.Voices.Length, study.Participants.Count, QuoteShapes.Bytes(shapes.Voices), QuoteShapes.Bytes(shapes.Lengths),
            QuoteShapes.Bytes(shapes.Documents), QuoteShapes.Bytes(shapes.Lines),
            IndexedText.Of(study.Title), study.AnswersJson, study.HighlightsJson, study.PublishJson, study.WordCount,
            study.HintsJson, study.Themes.Sum(theme => theme.Concepts.Count(concept => concept.HasWords)), study.AddedAt,
            StudySeal.Of(study, StudyReader.Edition).Digest, StudyReader.Edition);
        var ids = new Ids(id);
        foreach (var participant in study.ParticipantsInOrder)
        {
            participants.Run(nextParticipant, id, participant.Code, participant.CodeKey, participant.SortKey,
                participant.FocusGroup, participant.QuoteCount, participant.WordCount,
                AttributesText.Write(participant.Attributes), IndexMarks.Of(participant));
            ids.Participants[participant.CodeKey] = nextParticipant++;
        }

        foreach (var source in study.Sources)
        {
            var pages = SourcePages.Of(source, draft.TextOf(source, cancellationToken), cancellationToken);
            sources.Run(nextSource, id, source.Position, source.Name, PackedBytes.Of(source.Bytes), source.Sha256, source.CameAs, source.Characters,
                source.NotUnderstood, source.Caption, PassageText.Write(source.Passages), (int)source.Hidden,
                source.DoubtfulQuotes, source.DoubtfulCharacters, source.DoubtfulPlaces, source.DoubtsJson,
                (int)source.Form, source.Memo, pages.LineCount, KindsJson.Write(source.Passages),
                JsonSerializer.Serialize(pages.PrintedPages));
            foreach (var (number, page) in pages.All.Index())
                sourcePages.Run(nextSource, number, page.Start, page.Until, page.Write());
            ids.Sources[source] = nextSource++;
        }

        foreach (var theme in study.Themes) Write(theme, ids, cancellationToken);
        foreach (var (text, on) in study.Memos)
        {
            memos.Run(id, text, IndexedText.Of(text), on is Quote quote ? ids.Quotes[quote] : null,
                on is SourceDocument source ? ids.Sources[source] : null,
                on is Participant participant ? ids.Participants[participant.CodeKey] : null);
        }

        foreach (var (concept, position, quote) in ids.FurtherPlaces) furtherPlaces.Run(concept, position, ids.Quotes[quote]);
        return id;
    }

    public void Dispose()
    {
        studies.Dispose();
        sources.Dispose();
        sourcePages.Dispose();
        participants.Dispose();
        themes.Dispose();
        concepts.Dispose();
        quotes.Dispose();
        memos.Dispose();
        furtherPlaces.Dispose();
    }

    private void Write(Theme theme, Ids ids, CancellationToken cancellationToken)
    {
        themes.Run(
            nextTheme, ids.Study, ids.Sources[theme.Source!], theme.Position, theme.Number, theme.NumberKey, theme.Title, theme.Subtitle,
            theme.NumberSpan?.Start, theme.NumberSpan?.End, theme.NumberSpan?.Line, theme.TitleSpan.Start,
            theme.TitleSpan.End, theme.TitleSpan.Line, theme.SubtitleSpan?.Start, theme.SubtitleSpan?.End,
            theme.SubtitleSpan?.Line, nextQuote, theme.Concepts.Sum(c => c.Quotes.Count), theme.Concepts.Count(c => c.HasWords),
            IndexedText.Of($"{theme.Title}\n{theme.Subtitle}".TrimEnd('\n')));
        foreach (var concept in theme.Concepts)
        {
            concepts.Run(nextConcept, nextTheme, concept.Position, concept.Text, IndexedText.Of(concept.Text),
                concept.Span.Start, concept.Span.End, concept.Span.Line, concept.Subtheme, concept.SubthemeSpan?.Start,
                concept.SubthemeSpan?.End, concept.SubthemeSpan?.Line,
                concept.Subtheme is { } part ? AttributeKey.Of(part) : null, nextQuote, concept.Quotes.Count);
            foreach (var quote in concept.Quotes)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var text = quote.Text;
                quotes.Run(nextQuote, nextConcept, quote.Participant is { } by ? ids.Participants[by.CodeKey] : null,
                    quote.PositionInConcept, text, text == Quote.WithdrawnText ? "" : IndexedText.Of(text), quote.OpeningMark,
                    quote.ClosingMark, quote.AttributedAs, quote.Source is { } source ? ids.Sources[source] : null,
                    quote.Memo, Quote.CountWords(text), quote.Identifier!.Value.Number, quote.Span.Start, quote.Span.End, quote.Span.Line);
                ids.Quotes[quote] = nextQuote++;
            }

            ids.FurtherPlaces.AddRange(concept.Places.Where(place => place.IsFurther)
                .Select(place => (nextConcept, place.Position, place.Quote)));
            nextConcept++;
        }

        nextTheme++;
    }

    private static int NextId(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT seq + 1 FROM sqlite_sequence WHERE name = $table";
        command.Parameters.AddWithValue("$table", table);
        return Convert.ToInt32(command.ExecuteScalar() ?? 1, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The ids of the rows of one study.</summary>
    private sealed record Ids(int Study)
    {
        public Dictionary<string, int> Participants { get; } = new(StringComparer.Ordinal);
        public Dictionary<SourceDocument, int> Sources { get; } = [];
        public Dictionary<Quote, int> Quotes { get; } = new(ReferenceEqualityComparer.Instance);

        /// <summary>
        /// The further places of quotes, by the id of the concept; a quote's own id may not be known yet.
        /// </summary>
        public List<(int Concept, int Position, Quote Quote)> FurtherPlaces { get; } = [];
    }
}
