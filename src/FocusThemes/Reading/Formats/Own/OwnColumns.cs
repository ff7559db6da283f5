using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Coders;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>The columns of an export, known by their names in whatever order they stand.</summary>
internal sealed partial class OwnColumns
{
    private const string Text = "text";
    private const string Words = "concept_text";
    private const string Told = "attribute ";

    private readonly string[] names;
    private readonly string[] known;
    private readonly List<(int Column, string Name)> attributes = [];

    private OwnColumns(IEnumerable<string> names, string[] known, params string[] beforeAttributes)
    {
        // Programs that put files together leave a byte order mark in front of a name.
        this.names = [.. names.Select(name => name.Trim().TrimStart('\uFEFF'))];
        this.known = known;
        // What is told of participants stands behind them; a column of somebody else's making may stand anywhere else.
        var from = Array.FindLastIndex(this.names, beforeAttributes.Contains);
        for (var i = from + 1; from >= 0 && i < this.names.Length && !IsKnown(this.names[i]); i++)
            if (this.names[i].Length > 0 && !IsPrivate(this.names[i])) attributes.Add((i, Plain(this.names[i])));
    }

    public static OwnColumns OfQuotes(IEnumerable<string> names) => new(names,
    [
        "theme", "theme_title", "theme_subtitle", "subtheme", "concept", Words, "quote", Text, "participant", "focus_group",
        "attributed_as", "study", "cited_as", "source", "line", "opening_mark", "closing_mark", "start", "end", "address",
        "identifier", "selection", "exported",
    ], "participant", "focus_group");

    public static OwnColumns OfConcepts(IEnumerable<string> names) =>
        new(names, ["theme", "theme_title", "subtheme", "concept", Text, "study"]);

    public static OwnColumns OfThemes(IEnumerable<string> names) =>
        new(names, ["theme", "title", "subtitle", "concepts", "quotes", "study"]);

    public static OwnColumns OfParticipants(IEnumerable<string> names) =>
        new(names, ["participant", "focus_group", "quotes", "words", "study"], "words", "quotes", "focus_group");

    /// <summary>True for lines of quotes, with all that they stand under.</summary>
    public bool AreOfQuotes => Has("theme_title") && Has(Words) && Has(Text);

    /// <summary>True for the quotes of workbooks that have themes and concepts on sheets of their own only.</summary>
    public bool AreOfQuotesAlone => Has("quote") && Has(Text) && Has("opening_mark") && Has("attributed_as") && !AreOfQuotes;

    public bool Has(string name) => names.Contains(name);

    /// <summary>Columns that no export has; those of coders, or of what leads to people, are not for readers.</summary>
    public IEnumerable<(int Column, string Name, bool IsPrivate)> Others => names.Index()
        .Where(one => one.Item.Length > 0 && !IsKnown(one.Item) && attributes.TrueForAll(told => told.Column != one.Index))
        .Select(one => (one.Index, one.Item, IsPrivate(one.Item)));

    /// <summary>The words in the column of that name; null for none.</summary>
    public string? Of(IReadOnlyList<string> cells, string name)
    {
        var found = Raw(cells, name);
        return found is null ? null : Trimmed(found);
    }

    public IReadOnlyList<ParticipantAttribute> ToldIn(IReadOnlyList<string> cells) =>
    [
        .. from one in attributes
           where one.Column < cells.Count
           from value in cells[one.Column].Split(
               ["; "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           select new ParticipantAttribute(one.Name, value),
    ];

    /// <summary>A line of quotes.</summary>
    public OwnRow RowOf(IReadOnlyList<string> cells) => new()
    {
        Theme = Of(cells, "theme"),
        Title = Of(cells, "theme_title") ?? Of(cells, "title"),
        Subtitle = Of(cells, "theme_subtitle") ?? Of(cells, "subtitle"),
        Part = Of(cells, "subtheme"),
        Concept = Of(cells, "concept"),
        Words = Long(cells, Words),
        Quote = Long(cells, Text) is { } text ? QuoteOf(cells, text) : null,
    };

    /// <summary>A line of authors' words, whose column has another name on a sheet of its own.</summary>
    public OwnRow ConceptOf(IReadOnlyList<string> cells) => RowOf(cells) with { Words = Long(cells, Text), Quote = null };

    private OwnQuote QuoteOf(IReadOnlyList<string> cells, string text)
    {
        var (by, attributed) = (Of(cells, "participant"), Of(cells, "attributed_as"));
        // A row without an id was added by somebody, who may have typed marks and an attribution as papers print them.
        var isAdded = Of(cells, "quote") is null && Has("quote");
        var marks = (Raw(cells, "opening_mark") ?? "", Raw(cells, "closing_mark") ?? "");
        if (isAdded && marks is ("", "")) (marks.Item1, text, marks.Item2) = ShownQuote.Parted(text);
        return new(text, marks, attributed, by)
        {
            Id = Of(cells, "quote"),
            Identifier = QuoteIdentifier.Parse(Of(cells, "identifier")),
            Group = Of(cells, "focus_group"),
            Told = ToldIn(cells),
            IsToBeFound = isAdded && by is null && attributed is not null,
        };
    }

    // Words that no cell could hold go on in text_2, text_3, …
    private string? Long(IReadOnlyList<string> cells, string name)
    {
        if (Raw(cells, name) is not { } words) return null;
        for (var part = 2; Raw(cells, $"{name}_{part}") is { } more; part++) words += more;
        return Trimmed(words);
    }

    private static string? Trimmed(string words) =>
        Stretch.Trimmed(words, 0, words.Length) is { IsEmpty: false } whole ? whole.In(words).ToString() : null;

    private string? Raw(IReadOnlyList<string> cells, string name)
    {
        var column = Array.IndexOf(names, name);
        return column >= 0 && column < cells.Count ? cells[column] : null;
    }

    private bool IsKnown(string name) => known.Contains(name) || Further().IsMatch(name);

    /// <summary>True for a name of what tells who coded, or who somebody is outside the study.</summary>
    internal static bool IsPrivate(string name) =>
        CoderColumn.Of(name) != CoderName.None || PersonWords.Identify(name, hasCodes: true);

    // The name of another column was made one of its own by this word.
    private string Plain(string name) =>
        name.StartsWith(Told, StringComparison.Ordinal) && IsKnown(name[Told.Length..]) ? name[Told.Length..] : name;

    [GeneratedRegex("^(?:concept_)?text_[0-9]{1,6}$", RegexOptions.NonBacktracking)]
    private static partial Regex Further();
}
