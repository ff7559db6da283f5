using FocusThemes.Model;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>Collects themes, concepts and quotes in the order of the text, each with its span.</summary>
/// <param name="joined">The same text, without the breaks within sentences.</param>
internal sealed class TableDraft(string text, string joined, List<TextLine> lines, Patience patience)
{
    private readonly List<Theme> themes = [];
    private readonly List<ReadingProblem> problems = [];
    private readonly List<Quote> conceptQuotes = [];
    private (int Start, int End, int Line)? concept;
    private (string Text, SourceSpan Span)? subtheme;
    private bool isNumbered = true;
    private Theme? again;
    private readonly Dictionary<(string Number, string Title), Theme> byTitle = [];

    public string Text => text;

    public PassageList Passages { get; } = new(text, lines, patience) { IsOverLines = !ReferenceEquals(text, joined) };

    /// <summary>Why there is no theme, in a sentence; null where that is not known.</summary>
    public string? WhyNone { get; set; }

    /// <summary>Whoever is named above lines as the one who speaks in them, by their numbers.</summary>
    public IReadOnlyDictionary<int, string> SaidBy { get; init; } = new Dictionary<int, string>();

    /// <summary>True once the table that is being read has a theme.</summary>
    public bool HasThemeInTable { get; private set; }

    public bool HasThemes => themes.Count > 0;

    private Theme Current => again ?? themes[^1];

    public bool HasNotes { get; private set; }

    public bool ConceptHasQuotes => conceptQuotes.Count > 0;

    public void AddTheme(string? label, SourceSpan? number, TextLine title)
    {
        EndConcept();
        var words = text[title.Start..title.End];
        if (label is null && RepeatsTitle(title))
        {
            // The same cell again, on the next row.
            Passages.AddLines(PassageKind.Title, title.Start, title.End, title.Number);
            return;
        }

        subtheme = null;
        isNumbered &= label is not null;
        again = null;
        // Where people are named above sections, each of them may speak of the same theme.
        if (SaidBy.Count > 0 && byTitle.TryGetValue((label ?? "", words), out again))
        {
            Passages.AddLines(PassageKind.Title, title.Start, title.End, title.Number);
            HasThemeInTable = true;
            return;
        }

        themes.Add(new()
        {
            Number = label ?? "",
            NumberSpan = number,
            Title = words,
            TitleSpan = Passages.AddLines(PassageKind.Title, title.Start, title.End, title.Number),
        });
        byTitle.TryAdd((label ?? "", words), themes[^1]);
        HasThemeInTable = true;
    }

    public bool RepeatsTitle(TextLine line) => HasThemeInTable && Current.Title == text[line.Start..line.End];

    public void AddSubtitle(TextLine line)
    {
        if (themes.Count == 0) return;
        Passages.Add(PassageKind.Subtitle, line.Start, line.End, line.Number);
        var first = Current.SubtitleSpan ?? new(line.Start, line.End, line.Number);
        Current.SubtitleSpan = first with { End = line.End };
    }

    /// <summary>The part of the theme that the next concepts belong to.</summary>
    public void BeginSubtheme(TextLine line)
    {
        if (themes.Count == 0) return;
        EndConcept();
        var span = Passages.Add(PassageKind.Subtheme, line.Start, line.End, line.Number);
        subtheme = (span.Of(text), span);
    }

    /// <summary>A concept that says itself what it is, whatever stands before it.</summary>
    public void BeginConcept(TextLine line, int words)
    {
        if (themes.Count == 0) return;
        EndConcept();
        Passages.Add(PassageKind.Heading, line.Start, words, line.Number);
        AddConceptText(line with { Start = words });
    }

    /// <summary>A paragraph, or the part of one, of the authors' text; white space at its ends is left out.</summary>
    public void AddConceptText(TextLine part)
    {
        part = part.Trimmed(text);
        if (part.IsBlank || themes.Count == 0) return;
        if (ConceptHasQuotes) EndConcept();
        Passages.AddLines(PassageKind.Concept, part.Start, part.End, part.Number);
        concept = concept is { } begun ? begun with { End = part.End } : (part.Start, part.End, part.Number);
    }

    /// <summary>Without an attribution, the quote is kept without a participant.</summary>
    /// <param name="after">What stands between the quote's mark and the attribution or whatever else follows.</param>
    /// <param name="by">The attribution below or behind the quote; null where there is none.</param>
    /// <param name="speaker">Who is named before it; that is placed already.</param>
    public void AddQuote(QuoteBounds bounds, Stretch after, Attribution? by, Attribution? speaker)
    {
        if (themes.Count == 0) return;
        concept ??= (bounds.Open, bounds.Open, NumberAt(bounds.Open));
        Place(PassageKind.QuotationMark, Stretch.Trimmed(text, bounds.Open, bounds.Start));
        var span = Passages.AddLines(PassageKind.Quote, bounds.Start, bounds.End, NumberAt(bounds.Start));
        // The mark may stand on a line of its own.
        Place(PassageKind.QuotationMark, Stretch.Trimmed(text, bounds.End, bounds.Close));
        Place(QuoteBounds.KindOf(after), after);
        var attributedAs = Attribution.Both(joined, speaker, by) ?? SaidBy.GetValueOrDefault(span.Line);
        conceptQuotes.Add(new()
        {
            Text = span.Of(text),
            Span = span,
            OpeningMark = text[bounds.Open..bounds.Start],
            ClosingMark = text[bounds.End..bounds.Close],
            AttributedAs = attributedAs,
            NamedAs = attributedAs,
        });
    }

    public void AddNote(TextLine line)
    {
        HasNotes = true;
        Passages.Add(PassageKind.Note, line.Start, line.End, line.Number);
    }

    public void Doubt(IEnumerable<ReadingProblem> doubts) => problems.AddRange(doubts);

    public void EndTable()
    {
        EndConcept();
        HasNotes = false;
        HasThemeInTable = false;
    }

    public TableReading Complete(string? attribution, string? numbering)
    {
        foreach (var theme in themes) theme.Subtitle = theme.SubtitleSpan?.Of(text);
        if (themes.Count == 0)
            problems.Add(new(0, WhyNone ?? "No theme was found: expected a row of column names such as “Themes, Concepts, Quotes” "
                + "or quotes that end with a participant code such as (1P04).", ""));
        else if (!isNumbered && themes.Exists(theme => theme.NumberSpan is not null))
            problems.Add(new(0, "Not every theme has a printed number; those without are counted from the top.", ""));
        var passages = Passages.Complete(problems);
        return new()
        {
            Text = text,
            Themes = themes,
            Passages = passages,
            Problems = [.. problems.OrderBy(p => p.Line)],
            Notes = new()
            {
                Attribution = attribution,
                Numbering = numbering,
                Tables = [new(1, null, themes.Sum(theme => theme.Concepts.Count), 0, themes.Count > 0)],
                Learnt = [.. ReadingLearnt.Sentences(attribution, numbering, themes)],
            },
        };
    }

    private void EndConcept()
    {
        if (concept is not { } done) return;
        Current.Concepts.Add(new()
        {
            Text = text[done.Start..done.End],
            Span = new(done.Start, done.End, done.Line),
            Subtheme = subtheme?.Text,
            SubthemeSpan = subtheme?.Span,
            Quotes = [.. conceptQuotes],
        });
        concept = null;
        conceptQuotes.Clear();
    }

    private void Place(PassageKind kind, Stretch stretch) => Passages.Add(kind, stretch.Start, stretch.End, NumberAt(stretch.Start));

    public int NumberAt(int position) => TextLine.NumberAt(lines, position);
}
