using System.Text.Json;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>A study as data, as <c>/studies/{study}.json</c> answers and <c>export --format json</c> writes it.</summary>
public sealed class OwnJson : ITableFormat
{
    public const string Extension = ".json";

    private const string Member = "focusThemes";

    private static ReadOnlySpan<byte> Name => "\"focusThemes\""u8;

    /// <summary>Whether a file begins as a study that FocusThemes wrote, whatever else of that form stands beside it.</summary>
    public static bool IsStamped(string path)
    {
        var beginning = new byte[GridLimits.LongestJsonBeginning];
        using var file = File.OpenRead(path);
        return beginning.AsSpan(0, file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false))
            .IndexOf(Name) >= 0;
    }

    public bool Reads(string name, ReadOnlySpan<byte> bytes) =>
        Path.GetExtension(name).Equals(Extension, StringComparison.OrdinalIgnoreCase) && bytes.IndexOf(Name) >= 0;

    public TableText Read(string name, byte[] bytes, bool withHidden, Patience patience) =>
        Find(name, PlainTextFormat.Decode(name, bytes), patience) ?? throw NoStudy(name);

    /// <summary>The study of a text; null for any other text.</summary>
    /// <exception cref="UnacceptableInputException">It is newer than this program, or broken.</exception>
    internal static TableText? Find(string name, string json, Patience patience)
    {
        if (!json.AsSpan().TrimStart().StartsWith('{')
            || !json.Contains($"\"{Member}\"", StringComparison.Ordinal)) return null;
        patience.Spend(json.Length);
        try
        {
            JsonText.Check(name, json);
            using var document = JsonDocument.Parse(json);
            if (!document.RootElement.TryGetProperty(Member, out var member)) return null;
            if (ExportStamp.Read(name, member) is not { Kind: ExportStamp.WholeStudy } stamp
                || !document.RootElement.TryGetProperty("themes", out var themes)) throw NoStudy(name);
            return Read(name, stamp, document.RootElement, themes, patience);
        }
        catch (JsonException fault)
        {
            throw new UnacceptableInputException(
                $"{name}, line {(fault.LineNumber ?? 0) + 1}: this is no JSON; a comma, a bracket or a quotation mark is missing "
                + "or too many there.", fault);
        }
        catch (InvalidOperationException fault)
        {
            throw new UnacceptableInputException(
                $"{name}: a member of this study is of another kind than in an export, such as a number in the place of a text. "
                + "Take the study along again.", fault);
        }
    }

    private static UnacceptableInputException NoStudy(string name) => new(
        $"{name}: this is no whole study; its members “{Member}” and “themes” say nothing that is known. Take the study "
        + "along again.");

    private static TableText Read(string name, ExportStamp stamp, JsonElement root, JsonElement themes, Patience patience)
    {
        var study = new OwnStudy(name, patience) { Caption = stamp.Caption, Seal = stamp.Seal };
        foreach (var who in Each(root, "participants"))
            if (Text(who, "code") is { } code)
                study.People.List(new(code, Text(who, "focusGroup"), [.. Each(who, "attributes").Select(one =>
                    new ParticipantAttribute(Text(one, "name") ?? "other", Text(one, "value") ?? ""))]));
        foreach (var theme in themes.EnumerateArray())
        {
            var row = new OwnRow
            {
                Theme = Text(theme, "number"),
                Title = Text(theme, "title") ?? "",
                Subtitle = Text(theme, "subtitle"),
            };
            study.Add(row);
            foreach (var concept in Each(theme, "concepts")) Add(concept, row);
        }

        var table = study.Complete("This study has no themes; take it along again.");
        return root.TryGetProperty("study", out var about) && about.ValueKind == JsonValueKind.Object
            && about.TryGetProperty("citation", out var cited) && cited.ValueKind == JsonValueKind.Object
            ? table with { Citation = CitationFile.Read(name, cited.GetRawText()) } : table;

        void Add(JsonElement concept, OwnRow theme)
        {
            var row = theme with
            {
                Part = Text(concept, "subtheme"),
                Concept = Text(concept, "id"),
                Words = string.Join('\n', Each(concept, "paragraphs").Select(one => one.GetString()?.Trim())
                    .Where(one => one is { Length: > 0 })),
            };
            study.Add(row);
            foreach (var quote in Each(concept, "quotes").Select(QuoteOf).OfType<OwnQuote>())
                study.Add(row with { Quote = quote });
        }
    }

    private static OwnQuote? QuoteOf(JsonElement quote)
    {
        if (Text(quote, "text") is not { } text) return null;
        string[] marks = [.. Each(quote, "marks").Select(mark => mark.GetString() ?? "")];
        var (by, attributed) = (Text(quote, "participant"), Text(quote, "attributedAs"));
        return new(text, marks is [var opening, var closing] ? (opening, closing) : ("", ""), attributed, by)
        {
            Id = Text(quote, "id"),
            Identifier = QuoteIdentifier.Parse(Text(quote, "identifier")),
            IsToBeFound = by is null && attributed is not null && Text(quote, "id") is null,
        };
    }

    private static JsonElement.ArrayEnumerator Each(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var list)
            && list.ValueKind != JsonValueKind.Null ? list.EnumerateArray() : default;

    // Null for a text of nothing.
    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var text) && text.GetString()?.Trim() is { Length: > 0 } words ? words : null;
}
