using FocusThemes.Model.Letters;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Queries.Codebooks;

/// <summary>A code of a codebook.</summary>
/// <param name="Path">Names from the first level down to its own.</param>
/// <param name="Theme">The number of the theme that it is, or is below.</param>
/// <param name="Record">What it is on the page of its theme: empty for the theme, 3.4 for a concept, p3.4 for a part that begins
/// with that concept.</param>
public sealed record CodebookEntry(IReadOnlyList<string> Path, string Theme, string Record)
{
    public int Level => Path.Count;

    public string Name => Path[^1];

    /// <summary>The whole path in one text.</summary>
    public string Whole => string.Join(ProjectBook.Below, Path);

    /// <summary>The path to the code that it is below; empty on the first level.</summary>
    public string Above => string.Join(ProjectBook.Below, Path.SkipLast(1));

    /// <summary>The theme's number, or the concept's; null for a part, which has its number in its name if it has one.</summary>
    public string? Number => Record.Length == 0 ? Theme : Record[0] == StudyCodes.Part ? null : Record;

    /// <summary>Not that of another code.</summary>
    public string Id => Record.Length == 0 ? Theme : Record;

    /// <summary>Number and name.</summary>
    public string Title => Number is null ? Name : $"{Number} {Name}";

    public string? Subtitle { get; init; }

    /// <summary>As the project's program shows it, as <c>#RRGGBB</c>; null where none is told.</summary>
    public string? Color { get; init; }

    public IReadOnlyList<DefinitionText> Definition { get; init; } = [];

    /// <summary>True where other codes are below it.</summary>
    public bool HoldsOthers { get; init; }

    /// <summary>True for a part of a theme, as quotes are filtered by.</summary>
    public bool IsPart => Level == 2 && (HoldsOthers || Number is null);

    /// <summary>How many stand under it and the codes below it, each once.</summary>
    public int Quotes { get; init; }

    /// <summary>How many stand under it and not only under codes below it.</summary>
    public int OwnQuotes { get; init; }

    /// <summary>Who is named for at least one of the quotes.</summary>
    public int People { get; init; }

    /// <summary>Focus groups that raised it, in the order of the study; none where codes of participants name none.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Sources that the quotes stand in.</summary>
    public int Documents { get; init; }

    /// <summary>Chosen by <see cref="ExampleRule"/>; null where no quote stands under the code itself.</summary>
    public QuoteDetail? Example { get; init; }

    /// <summary>"3 quotes by 2 participants", "No quote stands under this code".</summary>
    public string QuotesSentence => Quotes == 0 ? "No quote stands under this code" : EnglishText.QuotesBy(Quotes, People);

    /// <summary>"focus groups 1 and 2"; null for none.</summary>
    public string? GroupsSentence => Groups.Count switch
    {
        0 => null,
        1 => EnglishText.Group(Groups[0]),
        _ => $"focus groups {EnglishText.List(Groups)}",
    };

    /// <summary>How the quotes are parted between the code and those below it; null where there is nothing to part.</summary>
    public string? BelowSentence => !HoldsOthers || Quotes == 0 ? null
        : OwnQuotes == 0 ? "all under the codes below it"
        : OwnQuotes == Quotes ? null
        : $"{EnglishText.Number(OwnQuotes)} under it itself, the others under codes below it";

    /// <summary>"in 3 sources"; null where there is one.</summary>
    public string? SourcesSentence => Documents > 1 ? $"in {EnglishText.Count(Documents, "source")}" : null;

    /// <summary>All of it in one sentence.</summary>
    public string Sentence =>
        $"{string.Join("; ", new[] { QuotesSentence, BelowSentence, GroupsSentence, SourcesSentence }.OfType<string>())}.";
}

/// <summary>What defines a code.</summary>
/// <param name="Concept">The id of the concept whose words they are; null for a note of the researchers.</param>
public sealed record DefinitionText(string? Concept, IReadOnlyList<string> Paragraphs);
