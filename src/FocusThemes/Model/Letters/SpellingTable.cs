using System.Globalization;

namespace FocusThemes.Model.Letters;

/// <summary>
/// What Unicode's data tell of letters, as far as spelling needs it; read from <c>letters.txt</c> when it is first asked for.
/// </summary>
/// <remarks>The program knows no culture, and so no decomposition: <c>string.Normalize</c> changes nothing here.</remarks>
internal sealed class SpellingTable
{
    private const int Pages = 0x110000 >> 8;

    // A class of a character; marks are these plus their order.
    private const byte Invisible = 1;
    private const byte Point = 2;
    private const byte Mark = 3;
    private readonly int[]?[] pieces = new int[Pages][];
    private readonly byte[]?[] classes = new byte[Pages][];
    private readonly List<int[]> targets = [[]];
    private readonly Dictionary<(int Letter, int Mark), int> together = [];

    private SpellingTable(TextReader lines)
    {
        var letters = new List<(int Letter, int[] Pieces)>();
        while (lines.ReadLine() is { } line)
            if (!line.StartsWith('#')) Read(line, letters);
        // Letters of two pieces first: those of three are made of them.
        foreach (var (letter, parts) in letters.OrderBy(letter => letter.Pieces.Length))
            if (Joined(parts.AsSpan()[..^1]) is { } first) together.TryAdd((first, parts[^1]), letter);
    }

    public static SpellingTable Known { get; } = ReadAll();

    /// <summary>A character in small letters, as many as it is made of, and marks; empty for one that is its own.</summary>
    public ReadOnlySpan<int> PiecesOf(int character) =>
        pieces[character >> 8] is { } page ? targets[page[character & 0xFF]] : [];

    /// <summary>True for a character that shows nothing, such as a soft hyphen.</summary>
    public bool IsInvisible(int character) => ClassOf(character) == Invisible;

    /// <summary>True for vowel points and signs around letters, which nobody types.</summary>
    public bool IsPoint(int character) => ClassOf(character) == Point;

    /// <summary>The place of a mark among those of its letter; 0 for what is no mark, or keeps its place.</summary>
    public int OrderOf(int character) => Math.Max(0, ClassOf(character) - Mark);

    /// <summary>The one letter that a letter and a mark make; null where they make none.</summary>
    public int? Together(int letter, int mark) =>
        together.TryGetValue((letter, mark), out var made) ? made : null;

    private static SpellingTable ReadAll()
    {
        using var file = typeof(SpellingTable).Assembly.GetManifestResourceStream("letters.txt")!;
        using var lines = new StreamReader(file);
        return new(lines);
    }

    private byte ClassOf(int character) =>
        classes[character >> 8] is { } page ? page[character & 0xFF] : default;

    private int? Joined(ReadOnlySpan<int> parts)
    {
        int? made = parts[0];
        foreach (var part in parts[1..]) made = made is { } letter ? Together(letter, part) : null;
        return made;
    }

    private void Read(string line, List<(int, int[])> letters)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        var first = line.AsSpan(0, blank);
        var rest = line.AsSpan(blank + 1);
        if (first is ['!' or '~' or '^', ..])
        {
            var kind = first[0] switch
            {
                '!' => Invisible,
                '~' => Point,
                _ => (byte)(Mark + int.Parse(first[1..], CultureInfo.InvariantCulture)),
            };
            foreach (var character in CharactersOf(rest)) PageOf(classes, character)[character & 0xFF] = kind;
            return;
        }

        var isOne = rest[0] == '=';
        var target = rest[0] is '+' or '-' ? null : PiecesIn(isOne ? rest[2..] : rest);
        var difference = target is not null ? 0 : Hex(rest[1..]) * (rest[0] == '-' ? -1 : 1);
        foreach (var character in CharactersOf(first))
        {
            PageOf(pieces, character)[character & 0xFF] = targets.Count;
            targets.Add(target ?? [character + difference]);
        }

        if (isOne) letters.Add((Hex(first), target!));
    }

    private static IEnumerable<int> CharactersOf(ReadOnlySpan<char> range)
    {
        var (dash, slash) = (range.IndexOf('-'), range.IndexOf('/'));
        var from = Hex(dash < 0 ? range : range[..dash]);
        var to = dash < 0 ? from : Hex(slash < 0 ? range[(dash + 1)..] : range[(dash + 1)..slash]);
        var step = slash < 0 ? 1 : 2;
        return Enumerable.Range(0, ((to - from) / step) + 1).Select(i => from + (i * step));
    }

    private static T[] PageOf<T>(T[]?[] pages, int character) => pages[character >> 8] ??= new T[256];

    private static int[] PiecesIn(ReadOnlySpan<char> text)
    {
        var found = new List<int>();
        foreach (var piece in text.Split(' ')) found.Add(Hex(text[piece]));
        return [.. found];
    }

    private static int Hex(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
