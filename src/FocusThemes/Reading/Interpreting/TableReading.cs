using FocusThemes.Model;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting;

/// <summary>What was read from one text, before anything is stored.</summary>
public sealed record TableReading
{
    public required string Text { get; init; }

    /// <summary>The same text with the tables and pages that are shown of it; null where nobody shows it.</summary>
    internal TableText? Shown { get; init; }

    /// <summary>In the order of the text, each with its concepts and their quotes.</summary>
    public required IReadOnlyList<Theme> Themes { get; init; }

    /// <summary>In order, without gap or overlap: together they are the whole text.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }
    public required IReadOnlyList<ReadingProblem> Problems { get; init; }

    public ReadingNotes Notes { get; init; } = new();

    /// <summary>What became of that which the source does not show, or which is not for readers.</summary>
    public HiddenParts Hidden { get; init; }

    /// <summary>What the file itself says that the study is cited by; null where it says nothing.</summary>
    public CitationFile? Citation { get; init; }

    public IEnumerable<Quote> Quotes =>
        Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes);

    public int NotUnderstood => Passages.Where(p => p.Kind == PassageKind.NotUnderstood).Sum(p => p.Length);

    /// <summary>The caption's lines joined by a middle dot; null where the table has none.</summary>
    public string? Caption
    {
        get
        {
            var lines = Passages.Where(p => p.Kind == PassageKind.Caption).Select(p => Text[p.Start..p.End]).ToList();
            return lines.Count == 0 ? null : string.Join(" · ", lines);
        }
    }
}
