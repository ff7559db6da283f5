using FocusThemes.Model;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading;

/// <summary>
/// Tells people's codes from roles that are written short, as in <c>HP, 45 years, female</c>, and from codes that stand
/// beside them, as those of interviews and sites do: <c>(p7, w7)</c>. Where each code of one kind comes again with the same
/// one of the other beside it, it alone names the person. A name that stands behind several roles is that of a place:
/// <c>(nurse, Leeds)</c>, <c>(carer, Leeds)</c>.
/// </summary>
internal sealed class CodesBeside
{
    // Two capitals that stand beside different ages or sexes, a role that is written short; and places.
    private readonly HashSet<string> noNames = new(StringComparer.Ordinal);

    // Fewer tell of no habit.
    private const int Enough = 3;

    // By the letters of both kinds: which of the two is told of whoever the other names.
    private readonly Dictionary<(string, string), int> beside = [];

    /// <param name="quotes">All that will be attributed.</param>
    public CodesBeside(IEnumerable<Quote> quotes, Patience patience)
    {
        var (told, behind) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var (all, known) = (new List<List<string>>(), new Dictionary<string, List<string>?>(StringComparer.Ordinal));
        foreach (var printed in quotes.Select(quote => quote.NamedAs).OfType<string>())
        {
            if (!known.TryGetValue(printed, out var codes))
            {
                patience.Spend(printed.Length);
                var parts = AttributionParts.Parse(printed);
                known[printed] = codes = parts?.Codes;
                if (parts?.Initials is { } initials && !told.TryAdd(initials, parts.Described) && told[initials] != parts.Described) noNames.Add(initials);
                if (parts?.NameBehindRole is var (role, name) && !behind.TryAdd(name, role) && behind[name] != role) noNames.Add(name);
            }

            if (codes is not null) all.Add(codes);
        }

        var alone = all.Where(codes => codes.Count == 1).Select(codes => LettersOf(codes[0])).ToHashSet();
        foreach (var pairs in all.Where(AreOfTwoKinds).GroupBy(codes => (LettersOf(codes[0]), LettersOf(codes[1]))))
        {
            if (pairs.Count() < Enough || alone.Contains(pairs.Key.Item2)) continue;
            if (IsNamedBy(pairs, 0)) beside[pairs.Key] = 1;
            else if (IsNamedBy(pairs, 1) && !alone.Contains(pairs.Key.Item1)) beside[pairs.Key] = 0;
        }
    }

    /// <summary>The parts of an attribution, with what is no person's code as words beside it.</summary>
    public AttributionParts? Parse(string printed)
    {
        var parts = AttributionParts.Parse(printed);
        if ((parts?.Initials ?? parts?.NameBehindRole?.Name) is { } name && noNames.Contains(name)) return parts!.WithWords(name);
        if (parts is null || beside.Count == 0 || !AreOfTwoKinds(parts.Codes)) return parts;
        return beside.TryGetValue((LettersOf(parts.Codes[0]), LettersOf(parts.Codes[1])), out var other) ? parts.WithWords(parts.Codes[other]) : parts;
    }

    private static bool AreOfTwoKinds(List<string> codes) => codes.Count == 2 && LettersOf(codes[0]) != LettersOf(codes[1]);

    private static bool IsNamedBy(IEnumerable<List<string>> pairs, int which)
    {
        var ofEach = pairs.GroupBy(pair => pair[which].ToUpperInvariant(), pair => pair[1 - which].ToUpperInvariant()).ToList();
        return ofEach.TrueForAll(others => others.Distinct().Count() == 1) && ofEach.Exists(others => others.Count() > 1);
    }

    private static string LettersOf(string code) => string.Concat(code.Where(char.IsLetter)).ToUpperInvariant();
}
