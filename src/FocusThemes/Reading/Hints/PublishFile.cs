using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using FocusThemes.Model.People;

namespace FocusThemes.Reading.Hints;

/// <summary>What of a study may be published, and under which conditions: <c>publish.json</c> of a study's folder.</summary>
/// <remarks>
/// <c>{"attributes": ["role"], "redact": ["St Mary's"], "withdrawn": ["1P04"], "access": "…", "license": "CC-BY-4.0", "smallest": 5}</c>, each of
/// which may be left out.
/// </remarks>
public sealed record PublishFile
{
    public const int LongestAccess = 2_000;
    public const int LongestLicense = 500;
    public const int MostRedactions = 1_000;
    public const int LongestRedaction = 2_000;

    /// <summary>How many people an attribute, or several together, have to be of, so that nobody is known by them.</summary>
    public const int UsualSmallest = 3;

    /// <summary>Ways of withholding words.</summary>
    public const string Redactions = "redactions", Pseudonyms = "pseudonyms";

    private const int GreatestSmallest = 100;

    private const string Shape =
        "expected {\"attributes\": [\"role\"], \"redact\": [\"words\"], \"withdrawn\": [\"1P04\"], \"access\": \"…\", \"license\": \"…\", \"smallest\": 3}, each of which may be left out.";

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>What is shown of participants, by the names of the attributes; null for all that there is.</summary>
    public IReadOnlyList<string>? Attributes { get; init; }

    /// <summary>Words in whose place [redacted] stands, wherever they are.</summary>
    public IReadOnlyList<string>? Redact { get; init; }

    /// <summary>Codes of participants who have withdrawn.</summary>
    public IReadOnlyList<string>? Withdrawn { get; init; }

    /// <summary>Under which conditions the study may be used, in sentences; null for none that are told.</summary>
    public string? Access { get; init; }

    /// <summary>The licence of the data as SPDX calls it, as an address or in words; null for none that is told.</summary>
    public string? License { get; init; }

    /// <summary>Null for <see cref="UsualSmallest"/>.</summary>
    public int? Smallest { get; init; }

    /// <summary>What the library keeps of what was withheld: in which ways, and not what.</summary>
    public IReadOnlyList<string>? Withheld { get; init; }

    /// <summary>Whether an attribute of that name is shown.</summary>
    public bool Shows(string attribute) => Attributes is null || Attributes.Any(shown => AttributeKey.Of(shown) == AttributeKey.Of(attribute));

    /// <param name="codeKey"><see cref="ParticipantCode.Key"/>.</param>
    public bool HasWithdrawn(string codeKey) => Withdrawn is not null && Withdrawn.Any(code => ParticipantCode.Parse(code).Key == codeKey);

    /// <exception cref="UnacceptableInputException">It is not JSON, or not of that shape, said with the file's name and never with
    /// what stands in it.</exception>
    public static PublishFile Parse(string name, string text)
    {
        try
        {
            JsonText.Check(name, text);
            var file = JsonSerializer.Deserialize<PublishFile>(text, Options) ?? throw new UnacceptableInputException($"{name}: {Shape}");
            if (file.FaultIn() is { } fault) throw new UnacceptableInputException($"{name}: {fault}");
            return file;
        }
        catch (JsonException fault)
        {
            throw new UnacceptableInputException($"{name}, line {(fault.LineNumber ?? 0) + 1}: this cannot be understood; {Shape}", fault);
        }
    }

    /// <summary>What was stored of it; says nothing where nothing was.</summary>
    public static PublishFile Read(string? json) => json is null ? new() : JsonSerializer.Deserialize<PublishFile>(json, Options)!;

    /// <summary>What the library keeps of it: no word that may not be seen, and no code of whoever has withdrawn; null for nothing.</summary>
    /// <param name="ways">In which words are withheld by it, or by what was said beside it.</param>
    public string? Stored(IReadOnlyList<string> ways)
    {
        string[] all = [.. (Withheld ?? []).Concat(ways).Distinct()];
        var kept = this with { Redact = null, Withdrawn = null, Withheld = all.Length == 0 ? null : all };
        return kept == new PublishFile() ? null : JsonSerializer.Serialize(kept, Options);
    }

    private string? FaultIn()
    {
        if (Attributes is not null && Attributes.Any(string.IsNullOrWhiteSpace)) return "each of “attributes” is the name of one, and not empty.";
        if (Redact is { Count: > MostRedactions }) return $"there are at most {MostRedactions} redactions.";
        if (Redact is not null && Redact.Any(words => words is null || words.Length > LongestRedaction || !words.Any(char.IsLetterOrDigit)))
            return $"each of “redact” is words with a letter or a digit, and at most {LongestRedaction} characters.";
        if (Withdrawn is not null && Withdrawn.Any(string.IsNullOrWhiteSpace)) return "each of “withdrawn” is a code, and not empty.";
        if (Access is { Length: > LongestAccess }) return $"“access” has at most {LongestAccess} characters.";
        if (License is { Length: > LongestLicense } || (License is not null && string.IsNullOrWhiteSpace(License)))
            return $"“license” is the name of a licence, its address or a sentence, and at most {LongestLicense} characters.";
        return Smallest is < 1 or > GreatestSmallest ? $"“smallest” is a number of people from 1 to {GreatestSmallest}." : null;
    }
}
