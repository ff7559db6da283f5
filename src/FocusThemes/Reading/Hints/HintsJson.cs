using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Hints;

/// <summary>
/// Hints as JSON: <c>{"columns": ["theme", "quote"], "numbering": "4)", "attribution": "(P5)", "tables": [2],
/// "hidden": "include", "people": "cases", "places": {"12:34": "concept"}}</c>, as <c>study.json</c> has them under <c>custom</c>, <c>reading</c>.
/// </summary>
public static class HintsJson
{
    /// <summary>What <c>hidden</c> may be.</summary>
    public const string Include = "include", LeaveOut = "leave-out";

    private static readonly JsonSerializerOptions Options =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What <c>people</c> may be.</summary>
    public static IReadOnlyList<string> PeopleNames { get; } = [.. Enum.GetValues<PeopleBy>().Select(NameOf)];

    /// <summary>Null for hints that say nothing.</summary>
    public static string? Write(ReadingHints hints) => hints.IsEmpty ? null : NodeOf(hints).ToJsonString(Options);

    public static JsonObject NodeOf(ReadingHints hints)
    {
        var node = new JsonObject();
        if (hints.Columns is { } columns) node["columns"] = ListOf(columns.Select(ColumnRoles.NameOf));
        if (hints.Numbering is { } numbering) node["numbering"] = numbering;
        if (hints.Attribution is { } attribution) node["attribution"] = attribution;
        if (hints.Tables is { } tables) node["tables"] = ListOf(tables);
        if (hints.WithHidden is { } withHidden) node["hidden"] = withHidden ? Include : LeaveOut;
        if (hints.People is { } people) node["people"] = NameOf(people);
        if (hints.Places is { } places) node["places"] = new JsonObject(places.Select(place =>
            KeyValuePair.Create<string, JsonNode?>(place.Place, place.Role)));
        return node;

        static JsonArray ListOf<T>(IEnumerable<T> values) => [.. values.Select(value => JsonValue.Create(value))];
    }

    /// <summary>What <see cref="Write"/> has written.</summary>
    public static ReadingHints Read(string? json)
    {
        if (json is null) return new();
        using var document = JsonDocument.Parse(json);
        return Read(StudyFileNames.Citation, document.RootElement);
    }

    /// <summary>Those in a study's citation; empty where it has none.</summary>
    /// <exception cref="UnacceptableInputException">They are not of the form that they should have.</exception>
    public static ReadingHints In(string name, string? citationJson)
    {
        if (citationJson is null) return new();
        using var document = JsonDocument.Parse(citationJson);
        return document.RootElement.TryGetProperty("custom", out var custom) && custom.ValueKind == JsonValueKind.Object
            && custom.TryGetProperty("reading", out var reading) ? Read(name, reading) : new();
    }

    /// <summary>Null for a name that is none of <see cref="PeopleNames"/>.</summary>
    public static PeopleBy? FindPeople(string name) =>
        Enum.GetValues<PeopleBy>().Where(one => NameOf(one) == name).Select(one => (PeopleBy?)one).FirstOrDefault();

    private static string NameOf(PeopleBy people) => people.ToString().ToLowerInvariant();

    private static ReadingHints Read(string name, JsonElement reading)
    {
        if (reading.ValueKind != JsonValueKind.Object) throw Wrong(name, "“reading” must be an object");
        var hints = new ReadingHints();
        foreach (var member in reading.EnumerateObject())
        {
            var value = member.Value;
            hints = member.Name switch
            {
                "columns" when ListIn(value, JsonValueKind.String) is { } roles =>
                    hints with { Columns = [.. roles.Select(role => ColumnRoles.Named(role.GetString()!))] },
                "numbering" when value.ValueKind == JsonValueKind.String =>
                    hints with { Numbering = value.GetString() },
                "attribution" when value.ValueKind == JsonValueKind.String =>
                    hints with { Attribution = value.GetString() },
                "tables" when ListIn(value, JsonValueKind.Number) is { } numbers
                    && numbers.TrueForAll(number => number.TryGetInt32(out _)) =>
                    hints with { Tables = [.. numbers.Select(number => number.GetInt32())] },
                "hidden" when value.ValueKind == JsonValueKind.String && value.GetString() is Include or LeaveOut =>
                    hints with { WithHidden = value.GetString() == Include },
                "people" when value.ValueKind == JsonValueKind.String && FindPeople(value.GetString()!) is { } people =>
                    hints with { People = people },
                "places" when value.ValueKind == JsonValueKind.Object
                    && value.EnumerateObject().All(place => place.Value.ValueKind == JsonValueKind.String) =>
                    hints with
                    {
                        Places = [.. value.EnumerateObject().Select(place => PlaceHint.Of(place.Name, place.Value.GetString()!))
                            .DistinctBy(place => place.Place)],
                    },
                _ => throw Wrong(name, $"“{member.Name}” is not understood"),
            };
        }

        return hints;
    }

    // Null for anything but a list of that kind alone.
    private static List<JsonElement>? ListIn(JsonElement value, JsonValueKind kind) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(one => one.ValueKind == kind)
            ? [.. value.EnumerateArray()]
            : null;

    private static UnacceptableInputException Wrong(string name, string what) => new(
        $"{name}: {what}; under custom, reading there may be columns (a list of {string.Join(", ", ColumnRoles.Names)}), "
        + "numbering (such as \"4)\"), attribution (such as \"(FG1, P5)\"), tables (a list of numbers), "
        + $"hidden (“{Include}” or “{LeaveOut}”), people ({string.Join(", ", PeopleNames)}) and places (such as {{\"12:34\": \"concept\"}}).");
}
