using FocusThemes.Model.Letters;
using FocusThemes.Model.People;
using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Queries.Studies;

/// <summary>A quote with all that it stands under, as one line of an export.</summary>
/// <param name="Concept">Null for a theme without any.</param>
/// <param name="Quote">Null for a concept that no quote stands beside.</param>
public sealed record ExportRow(
    StudyLink Study, string ThemeNumber, string ThemeTitle, string? ThemeSubtitle, ExportedConcept? Concept,
    QuoteDetail? Quote)
{
    /// <summary>True for the first row of a part of a theme.</summary>
    /// <param name="previous">The row before it; null for the first.</param>
    public bool BeginsSubtheme(ExportRow? previous) => Concept?.Subtheme is not null
        && (previous?.Concept is not { Subtheme: not null } before
            || (previous.Study, previous.ThemeNumber) != (Study, ThemeNumber)
            || before.SubthemeStart != Concept.SubthemeStart);
}

public sealed record ExportedConcept(string Id, IReadOnlyList<string> Paragraphs)
{
    /// <summary>The part of the theme that it belongs to; null where there is none.</summary>
    public string? Subtheme { get; init; }

    /// <summary>Where that part begins in its source, which tells parts of one title apart.</summary>
    public int SubthemeStart { get; init; }

    /// <summary>The paragraphs, a line break between them.</summary>
    public string Text => string.Join('\n', Paragraphs);
}

/// <param name="Study">The slug.</param>
public sealed record AttributedParticipant(string Study, string Code, IReadOnlyList<ParticipantAttribute> Attributes);

public enum ExportShape
{
    /// <summary>Themes with everything under them, concepts without a quote too.</summary>
    Study,
    Theme,

    /// <summary>Quotes that a filter takes.</summary>
    Quotes,

    /// <summary>The codes, which are no rows.</summary>
    Codebook,

    /// <summary>Quotes in the cells of a crossing, which are no rows.</summary>
    Framework,

    /// <summary>A list for reporting, whose items are no rows.</summary>
    List,
}

/// <summary>What is taken along, and what every file of it says of itself.</summary>
/// <param name="Study">Null for the library.</param>
/// <param name="FileName">Without an extension.</param>
/// <param name="Selection">What was chosen, in a sentence: "3 quotes by 1P04".</param>
/// <param name="Address">Where the same is on the site, as a path.</param>
/// <param name="Date">The day of the export.</param>
/// <param name="Rows">In the order of the source, but for <see cref="IsInOwnOrder"/>. Read piece by piece while they are written, each time anew.</param>
public sealed record Export(
    ExportShape Shape, StudyHeader? Study, string FileName, string Title, string Selection, string Address,
    DateOnly Date, IEnumerable<ExportRow> Rows)
{
    /// <summary>The caption of the table; null where there is none or there are several.</summary>
    public string? Caption { get; init; }

    /// <summary>True where the rows stand in an order of somebody's own, and a concept may come back after others.</summary>
    public bool IsInOwnOrder { get; init; }

    /// <summary>
    /// What is known of participants beside their codes; who has nothing is left out. Read anew each time.
    /// </summary>
    public IEnumerable<AttributedParticipant> Attributed { get; init; } = [];

    /// <summary>What is unknown in the filter, and what there is instead; null where all is known.</summary>
    public string? Message { get; init; }

    /// <summary>
    /// What the site's addresses begin with, where it is reached from everywhere.
    /// </summary>
    public SiteAddress Site { get; init; } = "";

    /// <summary>A path of the site as an address; null where nobody could go there.</summary>
    public string? AddressOf(string path) => Site.IsKnown ? Site.Of(path) : null;

    /// <summary>"3 quotes by 1P04. Taken from https://themes.example.org/studies/… on 2026-11-23."</summary>
    public string Origin
    {
        get
        {
            var from = AddressOf(Address) ?? $"FocusThemes, page {Address},";
            var access = Study?.Access is { } conditions ? $" Access: {OneLine.Of(conditions)}" : "";
            return $"{EnglishText.AsHeading(Selection)}. Taken from {from} on {Date:yyyy-MM-dd}.{access}";
        }
    }
}
