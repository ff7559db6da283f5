using System.Globalization;
using FocusThemes.Model.Letters;
using FocusThemes.Queries;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Charts;

/// <summary>A picture of some quotes, with all of its numbers.</summary>
/// <param name="Description">Its main numbers in sentences, for whoever does not see it.</param>
/// <param name="Count">Makes the table of them, where it is wanted.</param>
/// <param name="Draw">Draws it, where it is wanted; null where there is nothing to draw.</param>
public sealed record Picture(string Description, Func<ChartNumbers> Count, Func<SvgDrawing>? Draw)
{
    public ChartNumbers Numbers => field ??= Count();

    /// <summary>What is left out or is otherwise than elsewhere, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    internal static Picture Nothing(string sentence) => new(sentence, () => new("", [], []), null);

    /// <summary>The picture as SVG 1.1, which stands for itself: its colours are for a light background, and a page with
    /// a style of its own may give its classes others.</summary>
    /// <param name="title">What a reader of the screen calls it.</param>
    public string Svg(string title)
    {
        var drawing = Draw?.Invoke() ?? SvgDrawing.OfSentence(Description);
        return drawing.Written(title, Description);
    }
}

/// <summary>The numbers of a picture as a table.</summary>
/// <param name="Rows">Each begins with what it is of.</param>
public sealed record ChartNumbers(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<ChartCell>> Rows)
{
    public IEnumerable<string> Csv() =>
        Rows.Select(row => string.Join(',', row.Select(cell => cell.IsNumber ? cell.Plain : CsvCell.Write(cell.Plain))) + "\r\n").Prepend(CsvCell.Line(Heads));
}

/// <summary>A cell of the numbers.</summary>
/// <param name="Text">As a page shows it.</param>
public sealed record ChartCell(string Text)
{
    public bool IsNumber { get; private init; }

    /// <summary>As data have it.</summary>
    public string Plain { get; private init; } = Text;

    /// <summary>Where exactly those quotes are; null for none.</summary>
    public string? Address { get; init; }

    /// <summary>What the link is called; null for its text.</summary>
    public string? Label { get; init; }

    /// <summary>Further links behind the text.</summary>
    public IReadOnlyList<ChartCell> Further { get; init; } = [];

    public static ChartCell Number(int number) => new(EnglishText.Number(number))
    {
        IsNumber = true,
        Plain = number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>In per cent; as data of one.</summary>
    public static ChartCell Part(Share share) => new($"{share}")
    {
        IsNumber = true,
        Plain = share.Value.ToString("0.####", CultureInfo.InvariantCulture),
    };

    /// <summary>Lines of a source, each with its link.</summary>
    public static ChartCell Places(IReadOnlyList<int> lines, int most, Func<int, string> addressOf) =>
        new(lines.Count > most ? $"and {EnglishText.Number(lines.Count - most)} more" : "")
        {
            Plain = string.Join(' ', lines),
            Further = [.. lines.Take(most).Select(line => Number(line) with { Address = addressOf(line), Label = $"line {line}" })],
        };
}
