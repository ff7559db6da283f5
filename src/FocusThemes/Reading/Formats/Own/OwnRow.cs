using FocusThemes.Model;
using FocusThemes.Model.People;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>One line of an export: a quote with all that it stands under, or as much of that as there is.</summary>
internal sealed record OwnRow
{
    public string? Theme { get; init; }
    public string? Title { get; init; }
    public string? Subtitle { get; init; }
    public string? Part { get; init; }

    /// <summary>True where another part of the same title begins.</summary>
    public bool BeginsPart { get; init; }

    /// <summary>The concept's id; null where it has none yet.</summary>
    public string? Concept { get; init; }
    public string? Words { get; init; }

    /// <summary>Null for a line without a quote.</summary>
    public OwnQuote? Quote { get; init; }
}

/// <param name="Marks">The outer quotation marks, opening and closing.</param>
/// <param name="AttributedAs">The attribution as printed; null for none.</param>
/// <param name="By">Who said it, where the export names them; null for nobody.</param>
internal sealed record OwnQuote(string Text, (string Opening, string Closing) Marks, string? AttributedAs, string? By)
{
    /// <summary>The export's id; the same under several concepts for one quote. Null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>What names the quote wherever it is read; null where the export has none.</summary>
    public QuoteIdentifier? Identifier { get; init; }

    /// <summary>The group of whoever said the quote, which stands beside it.</summary>
    public string? Group { get; init; }
    public IReadOnlyList<ParticipantAttribute> Told { get; init; } = [];

    /// <summary>True where nothing but the attribution can tell who said it.</summary>
    public bool IsToBeFound { get; init; }
}
