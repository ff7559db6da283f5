using System.Runtime.InteropServices;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing;

/// <param name="Place">From 0, in the order in which they came.</param>
internal sealed record ThemeTotal(string Study, string Number, string Title, string? Subtitle, int Concepts, int Quotes, int Place);

/// <inheritdoc cref="ThemeTotal" path="/param"/>
internal sealed record ParticipantTotal(
    string Study, string Code, string? FocusGroup, int Quotes, int Words,
    IReadOnlyList<ParticipantAttribute> Attributes, int Place);

/// <summary>What an export has of each theme and participant, counted by going through its rows once.</summary>
internal sealed class ExportSummary
{
    private readonly Dictionary<(string Study, string Number), ThemeTotal> themes = [];
    private readonly Dictionary<(string Study, string Code), ParticipantTotal> participants = [];

    // Of one study alone, by the order in which they came: a library has as many as it has quotes.
    private readonly Dictionary<(int Participant, int Theme), int> cells = [];
    private string? study;

    public IEnumerable<ThemeTotal> Themes => themes.Values;

    public IEnumerable<ParticipantTotal> Participants => participants.Values
        .OrderBy(who => who.Study, StringComparer.Ordinal).ThenBy(who => ParticipantCode.Parse(who.Code).SortKey, StringComparer.Ordinal);

    /// <summary>The length of the longest quote, in UTF-16 units.</summary>
    public int LongestQuote { get; private set; }

    /// <summary>The length of the longest concept, in UTF-16 units.</summary>
    public int LongestConcept { get; private set; }

    public static ExportSummary Of(Export exported)
    {
        var summary = new ExportSummary();
        var concepts = new ConceptsMet(exported);
        foreach (var row in exported.Rows) summary.Count(row, concepts.IsNew(row) && row.Concept!.Text.Length > 0);

        foreach (var (study, code, attributes) in exported.Attributed)
        {
            if (summary.participants.TryGetValue((study, code), out var who))
                summary.participants[(study, code)] = who with { Attributes = attributes };
        }

        return summary;
    }

    public bool IsOneStudy { get; private set; } = true;

    /// <summary>How many quotes of the theme are theirs, in one study.</summary>
    public int Quotes(ParticipantTotal who, ThemeTotal theme) => cells.GetValueOrDefault((who.Place, theme.Place));

    private void Count(ExportRow row, bool isNewConcept)
    {
        var theme = (row.Study.Slug, row.ThemeNumber);
        if (IsOneStudy && row.Study.Slug != (study ??= row.Study.Slug))
        {
            IsOneStudy = false;
            cells.Clear();
            cells.TrimExcess();
        }

        var total = themes.GetValueOrDefault(theme)
            ?? new(row.Study.Slug, row.ThemeNumber, row.ThemeTitle, row.ThemeSubtitle, 0, 0, themes.Count);
        themes[theme] = total with
        {
            Concepts = total.Concepts + (isNewConcept ? 1 : 0),
            Quotes = total.Quotes + (row.Quote is null ? 0 : 1),
        };
        LongestConcept = Math.Max(LongestConcept, row.Concept?.Text.Length ?? 0);
        if (row.Quote is not { } quote) return;
        LongestQuote = Math.Max(LongestQuote, quote.Text.Length);
        if (quote.Participant is not { } code) return;
        var who = participants.GetValueOrDefault((row.Study.Slug, code))
            ?? new(row.Study.Slug, code, quote.FocusGroup, 0, 0, [], participants.Count);
        participants[(row.Study.Slug, code)] = who with
        {
            Quotes = who.Quotes + 1,
            Words = who.Words + Quote.CountWords(quote.Text),
        };
        if (IsOneStudy) CollectionsMarshal.GetValueRefOrAddDefault(cells, (who.Place, total.Place), out _)++;
    }
}
