using System.Buffers;
using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>How the parts of an attribution are told, one after another.</summary>
internal sealed partial class AttributionParts
{
    private static readonly SearchValues<char> JoiningSigns = SearchValues.Create(" &+/");
    private static readonly SearchValues<char> OfLines = SearchValues.Create("0123456789-–");

    private bool Add(string part, bool isInBrackets)
    {
        if (AddSeveral(part) || AddEach(part)) return true;
        // FG1-P5, FG2: P3: a group and whoever sat in it.
        var cut = part.AsSpan().IndexOfAny("-_/: ");
        if (cut > 0 && AttributionWords.Group().IsMatch(part.AsSpan(0, cut))
            && AttributionWords.Code().IsMatch(part.AsSpan(cut + 1).Trim()))
        {
            parts.Add((AttributionPart.Group, part[..cut]));
            parts.Add((AttributionPart.Code, part[(cut + 1)..].Trim()));
            return true;
        }

        // @anna #17, Participant 3 #2: what it was said in has a number of its own.
        if (part.IndexOf(" #", StringComparison.Ordinal) is > 0 and var sign && part.AsSpan(sign + 2).ContainsAnyInRange('0', '9')
            && AttributionPartKind.Of(part[..sign]) is AttributionPart.Code or AttributionPart.RoleNumber)
        {
            parts.Add((AttributionPart.Code, part[..sign]));
            parts.Add((AttributionPart.Place, part[(sign + 1)..]));
            return true;
        }

        if (AddDescribed(part)) return true;
        if (AttributionWords.Remark().IsMatch(part) || part.AsSpan().Count(' ') >= MostWordsInPart * 2) return false;
        // Patient interview 21 325-6: where in the transcript.
        if (part.LastIndexOf(' ') is > 0 and var blank && TranscriptLines(part.AsSpan(blank + 1)) && AttributionPartKind.Of(part[..blank]) == AttributionPart.RoleNumber)
        {
            parts.Add((AttributionPart.RoleNumber, part[..blank]));
            parts.Add((AttributionPart.Place, part[(blank + 1)..]));
            return true;
        }

        // P01, Q13: what was asked.
        var kind = parts.Count > 0 && NamesFirst && parts[0].Text[0] is not ('Q' or 'q') && AttributionWords.Question().IsMatch(part) ? AttributionPart.Place
            : parts.Count > 0 ? AttributionPartKind.Beside(part, IsNamed) : AttributionPartKind.Of(part);
        // Beside somebody's code or role, more may be told: P12 (neighbour and driver of the man next door).
        if (kind == AttributionPart.Words && part.AsSpan().Count(' ') >= MostWordsInPart
            && !(parts.Count > 0 && (NamesFirst || BeginsWithRole) && (isInBrackets || char.IsUpper(part[0])))) return false;
        parts.Add((kind, part));
        return true;
    }

    // P1 and P3, Nurse 1 & Nurse 2, P1/P3, "P1, P2 and P3"
    private bool AddSeveral(string part)
    {
        if (!part.AsSpan().ContainsAny(JoiningSigns) || !Joining().IsMatch(part)) return false;
        var several = Joining().Split(part).Where(one => one.Length > 0).Select(one => (Kind: AttributionPartKind.Of(one), Text: one)).ToList();
        if (several.Count == 0 || parts.Count + several.Count > MostParts
            || (several is [var alone] && (alone.Text.Length == part.Length || !NamesOne))
            || !several.TrueForAll(one => one.Kind is AttributionPart.Code or AttributionPart.RoleNumber)
            || several.DistinctBy(one => one.Text[0]).Count() > 1) return false;
        parts.AddRange(several);
        return true;
    }

    private bool NamesOne => parts.Count > 0 && NamesFirst;

    [GeneratedRegex(@"\s?[&+/]\s?|(?:^|\s)(?:and|or|with|to|und|oder|mit|et|ou|avec|y|con|e|och|og|en|met|и)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Joining();

    // P3 nurse, P14 Intervention: a code, and what is told of whoever has it.
    private bool AddDescribed(string part)
    {
        var cut = part.IndexOf(' ', StringComparison.Ordinal);
        if (cut < 2 || !char.IsAsciiLetterUpper(part[0]) || !AttributionWords.Code().IsMatch(part.AsSpan(0, cut))) return false;
        var kind = AttributionPartKind.Beside(part[(cut + 1)..], isNamed: true);
        // "B12 deficiency" is nobody's; file names are whole.
        var isTold = kind is AttributionPart.Person or AttributionPart.Role
            || (kind is AttributionPart.Words or AttributionPart.Name && part[0] is 'P' or 'R' && !part.AsSpan(cut).ContainsAny('.', '_'));
        if (!isTold) return false;
        parts.Add((AttributionPart.Code, part[..cut]));
        parts.Add((kind, part[(cut + 1)..]));
        return true;
    }

    // P1/F/45, Participant 1: woman, P3: nurse, T1P3_service user, E1:12.
    private bool AddEach(string part)
    {
        var cut = part.AsSpan().IndexOfAny('/', ':', '_');
        if (cut <= 0 || AttributionWords.Code().IsMatch(part)) return false;
        var first = AttributionPartKind.Of(part[..cut].TrimEnd());
        if (first is not (AttributionPart.Code or AttributionPart.RoleNumber)) return false;
        string[] rest = part[(cut + 1)..].Split(part[cut], StringSplitOptions.TrimEntries);
        var kinds = Array.ConvertAll(rest, one => part[cut] == ':' && IsPlaceNumber(one) ? AttributionPart.Place
            : AttributionPartKind.Beside(one, IsNamed));
        if (!Array.TrueForAll(kinds, TellsOfSaying) || parts.Count + kinds.Length >= MostParts) return false;
        parts.Add((first, part[..cut].TrimEnd()));
        parts.AddRange(kinds.Zip(rest));
        return true;
    }

    private static bool TellsOfSaying(AttributionPart kind) =>
        kind is AttributionPart.Person or AttributionPart.Role or AttributionPart.Number or AttributionPart.Place;

    private static bool TranscriptLines(ReadOnlySpan<char> part) => part.IndexOfAny('-', '–') is > 0 and var dash && dash < part.Length - 1
        && !part.ContainsAnyExcept(OfLines);

    // 12, 12-14, 12 - 14
    private static bool IsPlaceNumber(string part) => part.Length is > 0 and <= 5 && part.All(char.IsAsciiDigit)
        || (part.Length <= 13 && TranscriptLines(part.Replace(" ", "", StringComparison.Ordinal)));
}
