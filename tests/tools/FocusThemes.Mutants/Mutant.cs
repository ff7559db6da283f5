using System.Text.Json;

namespace FocusThemes.Mutants;

/// <summary>A small fault that Stryker put into the program, and that is there only while it is switched on by its number.</summary>
/// <param name="File">Below src/FocusThemes, with slashes.</param>
/// <param name="Change">What it was and what it is, on one line.</param>
internal sealed record Mutant(int Number, string File, int Line, string Change)
{
    /// <summary>Those of a folder or a file, of Stryker's report in JSON; without those that do not compile or that its settings leave out.</summary>
    public static List<Mutant> Read(string report, string part)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(report));
        return
        [
            .. from file in json.RootElement.GetProperty("files").EnumerateObject()
               let path = file.Name.Replace('\\', '/').Split("src/FocusThemes/")[^1]
               where path == part || path.StartsWith(part + "/", StringComparison.Ordinal)
               let lines = file.Value.GetProperty("source").GetString()!.Split('\n')
               from mutant in file.Value.GetProperty("mutants").EnumerateArray()
               where mutant.GetProperty("status").GetString() is not ("Ignored" or "CompileError")
               let place = mutant.GetProperty("location")
               let start = place.GetProperty("start").GetProperty("line").GetInt32()
               select new Mutant(
                   int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
                   path,
                   start,
                   $"{Cut(Was(lines, place))} -> {Cut(mutant.GetProperty("replacement").GetString()!)}"),
        ];
    }

    private static string Was(string[] lines, JsonElement place)
    {
        var (line, from) = At(place.GetProperty("start"));
        var (last, to) = At(place.GetProperty("end"));
        return line == last ? lines[line][from..to] : string.Join(' ', [lines[line][from..], .. lines[(line + 1)..last], lines[last][..to]]);

        static (int Line, int Column) At(JsonElement position) =>
            (position.GetProperty("line").GetInt32() - 1, position.GetProperty("column").GetInt32() - 1);
    }

    private static string Cut(string code)
    {
        var words = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= 90 ? words : words[..89] + "…";
    }
}
