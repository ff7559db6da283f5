using System.Globalization;

namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>How a cell shows what it holds: the parts of a format code, and which of them is for what.</summary>
internal sealed class NumberCode
{
    // Beyond it there are no digits left to place.
    private const double Largest = 1e18;
    private static readonly CodeSection AsItIs = new([new(CodePieceKind.General)], null);
    private readonly List<CodeSection> numbers;
    private readonly CodeSection? words;

    private NumberCode(string code)
    {
        var sections = new CodeLexer(code).Sections();
        // Words have the last part, where it is meant for them, or the fourth.
        var hasWords = sections.Count > 3 || sections[^1].IsForText;
        words = hasWords ? sections[Math.Min(sections.Count, 4) - 1]
            : sections is [{ IsLiteral: true } alone] ? alone : null;
        numbers = [.. sections.Take(hasWords ? Math.Min(sections.Count, 4) - 1 : sections.Count)];
        if (numbers.Count == 0) numbers.Add(AsItIs);
    }

    public static NumberCode General { get; } = new("General");

    /// <param name="id">Below 164 the format's own, whose codes need not be written down in a file.</param>
    /// <param name="code">The code as written; null where the file has none.</param>
    public static NumberCode Of(int id, string? code) => code is null ? new(BuiltInCodes.Of(id))
        : code.Length is 0 or > GridLimits.LongestNumberCode ? General : new(code);

    /// <summary>True where words are shown as they are.</summary>
    public bool ShowsWords => words is null or { Pieces: [{ Kind: CodePieceKind.Words or CodePieceKind.General }] };

    /// <summary>Words as the cell shows them; empty where it shows nothing.</summary>
    public string ShowWords(string text) => words is null ? text : words.Show(text);

    /// <summary>A number as the cell shows it, empty where it shows nothing; the value as it stands where it is no
    /// number, or no moment that the code could show.</summary>
    public string Show(string value, bool countsFrom1904) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number) ? Show(SectionFor(number, out var hasSign), number, hasSign, countsFrom1904) ?? value
            : value;

    private static string? Show(CodeSection section, double number, bool hasSign, bool countsFrom1904)
    {
        if (section.IsMoment) return MomentForm.Show(section, hasSign ? number : Math.Abs(number), countsFrom1904);
        if (section.Pieces.Count == 0) return "";
        var size = Math.Abs(number);
        var shown = section switch
        {
            { IsGeneral: true } => section.Show(GeneralNumber.Show(size)),
            { HasPower: true } => PowerForm.Show(section, size),
            _ when size * Math.Pow(100, section.Percents) >= Largest => GeneralNumber.Show(size),
            { IsFraction: true } => FractionForm.Show(section, (decimal)size),
            _ => DecimalForm.Show(section, (decimal)size),
        };
        // What is rounded to nothing is not below it.
        var isBelow = hasSign && number < 0 && (section.IsLiteral || shown.Any(c => c is > '0' and <= '9'));
        return isBelow ? $"-{shown}" : shown;
    }

    // By its conditions, else by the sign; a part that is only for numbers below zero shows that by itself.
    private CodeSection SectionFor(double number, out bool hasSign)
    {
        hasSign = true;
        var (first, second) = (numbers[0], numbers.Count > 1 ? numbers[1] : null);
        if (first.Condition is null && second?.Condition is null)
        {
            hasSign = number >= 0 || second is null;
            return number > 0 || second is null ? first : number < 0 ? second
                : numbers.Count > 2 ? numbers[2] : first;
        }

        if (first.Condition is { } one ? one.Holds(number) : number > 0 && second is not null)
        {
            hasSign = second is null || !IsBelowZero(first);
            return first;
        }

        if (second is null) return AsItIs;
        if (second.Condition is { } two ? two.Holds(number) : numbers.Count < 3 || number < 0)
        {
            hasSign = second.Condition is not null && !IsBelowZero(second);
            return second;
        }

        return numbers.Count > 2 ? numbers[2] : AsItIs;
    }

    private static bool IsBelowZero(CodeSection section) => section.Condition is { IsBelowZero: true };
}
