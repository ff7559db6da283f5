using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Grids.Coders;

/// <summary>
/// Names of people in brackets behind their codes, <c>P1 (Alex, nurse): “…”</c>, outside any table of cells. They are left out,
/// and where they speak by name later, <c>Alex: “…”</c>, their codes stand for them.
/// </summary>
internal static partial class NamesInBrackets
{
    private const int Fewest = 2;
    private const string Name = @"\p{Lu}[\p{Ll}’']{1,30}(?:[ -]\p{Lu}[\p{Ll}’']{1,30})?";

    /// <summary>The table without them.</summary>
    /// <param name="left">In the order of the text.</param>
    public static TableText Masked(TableText table, out List<Stretch> left)
    {
        left = [];
        if (table.Grids.Count > 0 || !table.Text.AsSpan().ContainsAny('(', '[')) return table;
        var text = table.Text;
        var (places, names) = (new List<(Stretch Place, string With)>(), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        foreach (Match found in Named().Matches(text))
        {
            var (code, name) = (found.Groups["code"].Value, found.Groups["name"]);
            if (AttributionPartKind.Of(name.Value) != AttributionPart.Name || !(AttributionPartKind.Of(code) is AttributionPart.Code || RoleWords.AreIn(code))) continue;
            // With two names, the code alone tells nobody.
            if (!names.TryAdd(code, name.Value) && names[code] != name.Value) return table;
            places.Add((new(found.Groups["out"].Index, found.Index + found.Length), ""));
        }

        // What several have in common tells of them.
        if (names.Count < Fewest || names.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 4 < names.Count * 3) return table;
        var codes = names.DistinctBy(one => one.Value, StringComparer.OrdinalIgnoreCase).ToDictionary(one => one.Value, one => one.Key, StringComparer.OrdinalIgnoreCase);
        foreach (Match spoken in Speaking().Matches(text))
            if (spoken.Groups["name"] is var name && codes.TryGetValue(name.Value, out var code))
                places.Add((new(name.Index, name.Index + name.Length), code.Length <= name.Length ? code : ""));
        places.Sort((one, other) => one.Place.Start.CompareTo(other.Place.Start));
        left = places.ConvertAll(one => one.Place);
        var units = text.ToCharArray();
        foreach (var (place, with) in places) with.PadLeft(place.End - place.Start).CopyTo(0, units, place.Start, place.End - place.Start);
        return table with
        {
            Text = new(units),
            Problems = [.. table.Problems, new(1 + text.AsSpan(0, left[0].Start).Count('\n'), "Names of people stand beside their codes, here and in "
                + $"{left.Count - 1} more places; they were left out, and the codes stand for them.", "")],
        };
    }

    // At the beginning of a line or behind a dash, a bracket or a quote.
    [GeneratedRegex(
        @"(?:^[ \t>*_•-]{0,9}|[—–~(\[”""»-][ \t]{0,2})(?<code>\p{L}{1,14}[ ._-]?[0-9]{1,6}[a-z]?)[ *_]{0,3}" +
        @"(?:(?<out>[(\[]\s?(?<name>" + Name + @")\s?[)\]])|[(\[]\s?(?<out>(?<name>" + Name + @")\s?[,;]\s?))",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^[ \t>*_•-]{0,9}(?<name>" + Name + @")[*_]{0,3}\s?[:：]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Speaking();
}
