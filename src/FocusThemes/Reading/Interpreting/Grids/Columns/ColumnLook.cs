using System.Buffers;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>What the cells of a column look like, each as a share of those that are filled.</summary>
internal sealed class ColumnLook
{
    public const int MostLookedAt = 300;

    /// <summary>In UTF-16 units; longer ones say no more.</summary>
    public const int LongCell = 150;
    private const int LongestTail = 60, LongestNumber = 12, MostLetters = 4, BlanksOfPhrase = 3, LettersOfPhrase = 8;
    private static readonly SearchValues<char> OfNumber = SearchValues.Create("0123456789.,%:-/ ");
    // As each table writes them: 0 and 1, or only yes and no.
    private static readonly string[][] Ticking = [["0", "1", "0.0", "1.0"], ["X", "✓", "✔"], ["TRUE", "FALSE"], ["YES",
        "NO", "Y", "N"]];

    // I and we, of scripts without blanks.
    private static readonly SearchValues<char> SpeakersWithoutBlanks = SearchValues.Create("我私僕俺咱吾");

    private static readonly HashSet<string> Speakers = [.. ColumnWords.OfSpeakers];

    public ColumnLook(string text, Grid grid, int firstRow, int column, Patience patience)
    {
        var (marked, mixed, attributed, people, voices, numbers, ticks, sentences, speaking, characters) = (0, 0, 0, 0, 0, 0, 0,
            0, 0, 0L);
        var (beginsEmpty, told, numberings, phrases, quoting, titled, nothing) = (false, 0, 0, 0, 0, 0, 0);
        var different = new HashSet<string>(StringComparer.Ordinal);
        var (goesOn, lettered, last) = (0, 0, "");
        foreach (var row in grid.Rows.Skip(firstRow).Take(MostLookedAt).Where(row => !PlaceholderWords.AreSums(text, grid, row) && !RepeatedNames.AreImportIds(text, row)))
        {
            if (column >= row.Cells.Count || row.Cells[column] is not { IsEmpty: false, IsContinued: false } found)
            {
                if (Filled > 0) goesOn++;
                else beginsEmpty = true;
                continue;
            }

            var cell = found.In(text);
            patience.Spend(cell.Length);
            Filled++;
            characters += Math.Min(LengthOf(cell), LongCell);
            different.Add(cell);
            if (QuotationMarks.IsMark(cell[0])) marked++;
            else
            {
                if (HasMarkedLine(cell)) mixed++;
                if (cell.AsSpan().ContainsAny(QuotationMarks.Doubles)) quoting++;
                if (QuoteCell.BeginsWithTitle(cell)) titled++;
            }

            if (EndsWithPerson(cell)) attributed++;
            // "(P1) We sat there until noon." is what somebody said.
            else if (AttributionParts.Parse(cell) is var parts && parts is { IsSure: true } && !(cell.Count(' ') >= BlanksOfPhrase && TableWords.EndsAsSentence(cell))) people++;
            else if (parts is { BeginsWithRole: true })
            {
                voices++;
                if (parts.Count > 1) told++;
            }
            if (!cell.AsSpan().ContainsAnyExcept(OfNumber)) numbers++;
            if (IsNumbering(cell)) numberings++;
            if (IsLetterAfter(cell, last)) lettered++;
            last = cell;
            if (TicksAs(cell) is >= 0 and var way)
            {
                ticks++;
                TickedAs = way;
            }
            else if (PlaceholderWords.AreNothing(cell)) nothing++;

            var isWithoutBlanks = LettersWithoutBlanks(cell) * 2 > cell.Length;
            if (isWithoutBlanks ? cell.Length >= LettersOfPhrase : cell.Count(' ') >= BlanksOfPhrase) phrases++;
            if ((isWithoutBlanks || cell.Contains(' ', StringComparison.Ordinal)) && TableWords.EndsAsSentence(cell)) sentences++;
            if (isWithoutBlanks ? cell.AsSpan().ContainsAny(SpeakersWithoutBlanks)
                : cell.Length > 8 && ColumnName.WordsOf(cell.Length > LongCell ? cell[..LongCell] : cell).Exists(Speakers.Contains)) speaking++;
        }

        if (Filled == 0) return;
        double all = Filled;
        (Marked, Attributed, People, Numbers) = (marked / all, attributed / all, people / all, numbers / all);
        IsNumbered = numberings == Filled && Filled > 2 && different.Count == Filled && goesOn == 0;
        AreLettered = lettered == Filled && Filled > 2;
        (Voices, Told) = ((people + voices) / all, (people + told) / all);
        (Mixed, Ticks, Sentences, Speaking, Phrases) = (mixed / all, (ticks > nothing ? ticks + nothing : ticks) / all, sentences / all, speaking / all, phrases / all);
        (Quoting, Titled, IsWhole) = (quoting / all, titled / all, goesOn == 0 && !beginsEmpty);
        Length = characters / all / LongCell;
        Repeated = 1 - (different.Count / (beginsEmpty ? all : all + goesOn));
    }

    /// <summary>True for at least two cells of nothing but numbers or ticks.</summary>
    public static bool AreFigures(IEnumerable<string> cells)
    {
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        return filled.Count > 1 && filled.TrueForAll(cell => TicksAs(cell) >= 0
            || !cell.AsSpan().ContainsAnyExcept(OfNumber));
    }

    /// <summary>True for numbers of which each is one more than the one before.</summary>
    public static bool AreInOrder(IReadOnlyList<string> cells) => cells.Index().All(cell => int.TryParse(cell.Item, out var number)
        && (cell.Index == 0 || (int.TryParse(cells[cell.Index - 1], out var before) && number == before + 1)));

    public int Filled { get; }

    public double Marked { get; }

    /// <summary>Cells in which a line below others begins with a quotation mark.</summary>
    public double Mixed { get; }

    /// <summary>Cells in which a quotation mark stands behind other words.</summary>
    public double Quoting { get; }

    /// <summary>Cells that begin with a few words, and have quotation marks around the rest.</summary>
    public double Titled { get; }

    /// <summary>True where none is empty.</summary>
    public bool IsWhole { get; }

    /// <summary>Cells that end with a person's code in brackets.</summary>
    public double Attributed { get; }

    /// <summary>Cells of nothing but a person's code.</summary>
    public double People { get; }

    /// <summary>Cells of nothing but a person's code, or somebody's role and what else is told of them.</summary>
    public double Voices { get; }

    /// <summary>Of these, cells in which more is told than a role.</summary>
    public double Told { get; }

    public double Numbers { get; }

    /// <summary>Cells that only say whether something applies.</summary>
    public double Ticks { get; }

    public double Sentences { get; }

    public double Speaking { get; }

    /// <summary>1 for cells of 150 characters and more.</summary>
    public double Length { get; }

    /// <summary>0 where no two cells are alike and none is empty below another, as if it went on.</summary>
    public double Repeated { get; }

    /// <summary>True where nearly every cell begins with a quotation mark.</summary>
    public bool IsMarked => Filled > 0 && Marked >= 0.8;

    public bool IsOfNumbers => Filled > 0 && Numbers == 1;

    /// <summary>Which of the ways to tick its cells have.</summary>
    public int TickedAs { get; }

    public bool IsOfTicks => Filled > 0 && Ticks == 1;

    /// <summary>True for words that people would read: sentences, or cells as long.</summary>
    public bool HasWords => Filled > 0 && (Sentences + Marked >= 0.5 || Length >= 0.3);

    /// <summary>Cells of at least four words.</summary>
    public double Phrases { get; }

    /// <summary>True for cells that say more than a value or a title does.</summary>
    public bool SaysMore => HasWords || (Filled > 0 && Phrases >= 0.6);

    /// <summary>True where each cell numbers its row, and no two do so alike: 1.a, #12, GH-7.</summary>
    public bool IsNumbered { get; }

    /// <summary>True where its cells are letters in order behind a number, as quotes of a theme are numbered: 2A, 2B, 2C, 3A.</summary>
    public bool AreLettered { get; }

    // The first of all, the next one, or the first behind another number.
    private static bool IsLetterAfter(string cell, string last) => cell.Length is 2 or 3 && char.IsAsciiLetter(cell[^1]) && !cell.AsSpan(0, cell.Length - 1).ContainsAnyExceptInRange('0', '9')
        && (cell[^1] is 'a' or 'A' || (last.Length == cell.Length && cell.AsSpan(0, cell.Length - 1).SequenceEqual(last.AsSpan(0, last.Length - 1)) && cell[^1] == last[^1] + 1));

    private static bool IsNumbering(string cell) => cell.Length is > 0 and <= LongestNumber && cell.AsSpan().ContainsAnyInRange('0', '9')
        && cell.Count(char.IsLetter) <= MostLetters && !cell.AsSpan().ContainsAny(" \n");

    // A letter of a script without blanks says as much as three; an address on the web is no words.
    private static int LengthOf(string cell) => Uri.TryCreate(cell, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? 0 : cell.Length + (2 * LettersWithoutBlanks(cell));

    private static int LettersWithoutBlanks(string cell)
    {
        var letters = 0;
        foreach (var c in cell.AsSpan(0, Math.Min(cell.Length, LongCell))) if (ColumnName.IsWithoutBlanks(c)) letters++;
        return letters;
    }

    private static int TicksAs(string cell) => cell.Length > 5 ? -1
        : Array.FindIndex(Ticking, words => words.Contains(cell, StringComparer.OrdinalIgnoreCase));

    private static bool HasMarkedLine(string cell)
    {
        for (var at = cell.IndexOf('\n', StringComparison.Ordinal); at >= 0
            && at + 1 < cell.Length; at = cell.IndexOf('\n', at + 1))
            if (QuotationMarks.IsMark(cell[at + 1])) return true;
        return false;
    }

    private static bool EndsWithPerson(string cell) => cell[^1] == ')' ? cell.LastIndexOf('(') is >= 0 and var bracket
        && AttributionParts.Parse(cell.AsSpan(bracket + 1, cell.Length - bracket - 2)) is { IsSure: true }
        : cell.AsSpan().LastIndexOfAny("–—") is > 0 and var dash && cell.Length - dash < LongestTail
            && AttributionParts.Parse(cell.AsSpan(dash + 1)) is { } parts && (parts.IsSure || (cell[dash - 1] == '\n' && !Dashes.Is(cell[0])));
}
