using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>Collects what the rows of grids hold; a theme or concept that comes again later goes on.</summary>
internal sealed class GridDraft(string text, CellPieces cells)
{
    private readonly Dictionary<(string?, string), Theme> themesByTitle = [];
    private readonly Dictionary<(Theme, int, string), Concept> conceptsByText = [];

    // By their words, so that a long one is not looked at again with every concept in it.
    private readonly Dictionary<string, int> subthemes = new(StringComparer.Ordinal);
    private readonly List<Passage> placed = [];
    private readonly Dictionary<(int Start, int End), Quote> quotesByPlace = [];
    private readonly HashSet<(Concept, Quote)> under = [];
    private Theme? theme;
    private Concept? concept;
    private (string Text, SourceSpan Span, int Number)? subtheme;

    public List<Theme> Themes { get; } = [];

    /// <summary>As they were read, each once, whatever they stand under.</summary>
    public List<Quote> Quotes { get; } = [];

    public bool HasTheme => theme is not null;

    public SourceSpan SpanOf(int start, int end) => new(start, end, TextLine.NumberAt(cells.Lines, start));

    public SourceSpan Place(PassageKind kind, int start, int end)
    {
        var span = SpanOf(start, end);
        if (end > start) placed.Add(new(kind, start, end, span.Line));
        return span;
    }

    /// <summary>Each paragraph of a cell, so that what parts them stays out.</summary>
    public SourceSpan Place(PassageKind kind, GridCell cell)
    {
        foreach (var piece in cells.Of(cell)) Place(kind, piece.Start, piece.End);
        return SpanOf(cell.Start, cell.End);
    }

    /// <summary>The theme of that number and title, which the next rows belong to.</summary>
    public void BeginTheme(string? number, SourceSpan? numberSpan, SourceSpan title, SourceSpan? subtitle)
    {
        var words = title.Of(text);
        if (!themesByTitle.TryGetValue((number, words), out var known)
            && !(ContinuedTitle.Of(words) is { } before && themesByTitle.TryGetValue((number, before), out known)))
        {
            themesByTitle[(number, words)] = known = new()
            {
                Number = number ?? "",
                NumberSpan = numberSpan,
                Title = words.Contains('\n', StringComparison.Ordinal) ? OneLine.Of(words) : words,
                TitleSpan = title,
                Subtitle = subtitle?.Of(text),
                SubtitleSpan = subtitle,
            };
            Themes.Add(known);
        }

        if (known != theme) (theme, concept, subtheme) = (known, null, null);
    }

    public void BeginSubtheme(SourceSpan span)
    {
        var words = span.Of(text);
        if (subtheme?.Text == words) return;
        subthemes.TryAdd(words, subthemes.Count + 1);
        (subtheme, concept) = ((words, span, subthemes[words]), null);
    }

    /// <param name="words">Where they are not the stretch itself: paragraphs of two cells.</param>
    public void BeginConcept(SourceSpan span, string? words = null) => concept = ConceptOf(span, words);

    /// <summary>What stands in the row belongs to no concept that was named before it.</summary>
    public void EndConcept() => concept = null;

    /// <summary>What stands in the row belongs to no part of the theme either.</summary>
    public void EndSubtheme() => (subtheme, concept) = (null, null);

    /// <param name="mayBeVoice">True where what is told of somebody without a name tells voices apart.</param>
    public void AddQuote(CellQuote found, QuoteSpeaker by, bool mayBeVoice)
    {
        var (open, start, end, close) = found.Bounds;
        Place(PassageKind.QuotationMark, open, start);
        var span = Place(PassageKind.Quote, new GridCell(start, end));
        Place(PassageKind.QuotationMark, end, close);
        if (found.By is { } printed) Place(printed.Kind, printed.Start, printed.End);
        concept ??= ConceptOf(SpanOf(open, open));
        // A row may stand under several codes: its words are one quote in several places.
        if (quotesByPlace.TryGetValue((start, end), out var known))
        {
            if (under.Add((concept, known))) concept.FurtherQuotes.Add(known);
            return;
        }

        Quotes.Add(new()
        {
            Text = span.Of(text),
            Span = span,
            OpeningMark = text[open..start],
            ClosingMark = text[end..close],
            AttributedAs = by.AttributedAs,
            NamedAs = by.Printed ?? (mayBeVoice ? by.AttributedAs : null),
            SaidIn = by.Group,
            SaidBy = by.Known,
            Told = by.Told,
        });
        quotesByPlace.Add((start, end), Quotes[^1]);
        concept.Quotes.Add(Quotes[^1]);
        under.Add((concept, Quotes[^1]));
    }

    /// <summary>In the order of the text; where two would overlap, the first placed stands.</summary>
    public List<Passage> Passages()
    {
        var inOrder = new List<Passage>(placed.Count);
        foreach (var passage in placed.OrderBy(passage => passage.Start))
        {
            if (inOrder.Count == 0 || passage.Start >= inOrder[^1].End) inOrder.Add(passage);
        }

        return inOrder;
    }

    // One without words holds the quotes that stand right under a theme.
    private Concept ConceptOf(SourceSpan span, string? said = null)
    {
        var words = said ?? span.Of(text);
        var key = (theme!, subtheme?.Number ?? 0, words);
        if (conceptsByText.TryGetValue(key, out var known)) return known;
        var added = new Concept
        {
            Text = words,
            Span = span,
            Subtheme = subtheme?.Text,
            SubthemeSpan = subtheme?.Span,
        };
        theme!.Concepts.Add(added);
        return conceptsByText[key] = added;
    }
}
