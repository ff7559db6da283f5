using System.Text.Json;
using System.Text.Json.Serialization;

namespace FocusThemes.Reading.Projects;

/// <summary>
/// A project as the library keeps it: everything that was taken over, as JSON, without the texts, which stand beside it as
/// documents of their own.
/// </summary>
public static class ProjectJson
{
    public const string Extension = ".codes.json";

    private const int Version = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private static ReadOnlySpan<byte> Beginning => "{\"focusThemesProject\":"u8;

    /// <summary>Whether the bytes are what <see cref="Write"/> makes.</summary>
    public static bool Reads(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Beginning);

    /// <param name="names">The names under which the documents' texts are kept; null for one whose text is
    /// missing.</param>
    public static byte[] Write(Project project, IReadOnlyDictionary<ProjectDocument, string?> names)
    {
        var (codes, documents) = (PlacesOf(project.Codes), PlacesOf(project.Documents));
        using var kept = new MemoryStream();
        // Piece by piece: what is made at once stays with the serializer, too.
        JsonSerializer.Serialize(kept, new Kept(
            Version, project.Name, project.Program, project.Memo, project.Codings, project.Positions, project.Coders,
            project.LeftOut,
            [.. project.Codes.Select(code => new KeptCode(
                code.Name, code.Parent is { } parent ? codes[parent] : null, code.Memo, !code.IsCodable, code.Color))],
            [.. project.Documents.Select(one => new KeptDocument(one.Name, names[one], one.Memo, Variables(one.Variables)))],
            // One by one, as they are written.
            project.Segments.Select(one => new KeptSegment(
                documents[one.Document], one.Start, one.End, [.. one.Codes.Select(code => codes[code])], one.Words, one.Doubt,
                one.Memo)),
            [.. project.Cases.Select(one => new KeptCase(
                one.Name, [.. one.Documents.Select(document => documents[document])],
                [.. one.Stretches.Select(part => new[] { documents[part.Document], part.Start, part.End })], one.Memo,
                Variables(one.Variables)))],
            [.. project.Sets.Select(set => new KeptSet(set.Name, [.. set.Documents.Select(document => documents[document])], set.Memo))]),
            Options);
        return kept.ToArray();
    }

    /// <param name="textOf">The text of a document, by the name that it is kept under; null where it is not asked
    /// for.</param>
    /// <exception cref="UnacceptableInputException">Somebody has changed the bytes.</exception>
    public static Project Read(string name, byte[] bytes, Patience patience, Func<string, string?>? textOf = null)
    {
        patience.Spend(bytes.Length);
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(bytes, Options)!;
            if (kept.FocusThemesProject > Version)
                throw new UnacceptableInputException($"{name}: this project was kept by a newer version of FocusThemes; use that.");
            var codes = new List<ProjectCode>();
            foreach (var code in kept.Codes ?? [])
                codes.Add(new(code.Name ?? "", code.Parent is { } parent ? codes[parent] : null, code.Memo, !code.HoldsOnly)
                {
                    Color = code.Color,
                });
            var documents = (kept.Documents ?? []).Select(one => new ProjectDocument(
                one.Name ?? "", one.File is { } file ? textOf is null ? "" : textOf(file) : null)
            {
                Memo = one.Memo,
                File = one.File,
                Variables = Variables(one.Variables),
            }).ToList();
            return new()
            {
                Name = kept.Name ?? "",
                Program = kept.Program ?? "",
                Memo = kept.Memo,
                Codings = kept.Codings,
                Positions = kept.Positions ?? "",
                Coders = kept.Coders,
                LeftOut = kept.LeftOut ?? [],
                Codes = codes,
                Documents = documents,
                Segments = [.. (kept.Segments ?? []).Select(one => new CodedSegment(
                    documents[one.Document], one.Start, one.End, [.. (one.Codes ?? []).Select(code => codes[code])])
                {
                    Words = one.Words,
                    Doubt = one.Doubt,
                    Memo = one.Memo,
                })],
                Cases = [.. (kept.Cases ?? []).Select(one => new ProjectCase(
                    one.Name ?? "", [.. (one.Documents ?? []).Select(document => documents[document])],
                    [.. (one.Stretches ?? []).Select(part => (documents[part[0]], part[1], part[2]))])
                {
                    Memo = one.Memo,
                    Variables = Variables(one.Variables),
                })],
                Sets = [.. (kept.Sets ?? []).Select(set => new DocumentSet(
                    set.Name ?? "", [.. (set.Documents ?? []).Select(document => documents[document])])
                {
                    Memo = set.Memo,
                })],
            };
        }
        catch (Exception fault) when (fault is JsonException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new UnacceptableInputException($"{name}: this is no longer the project that was kept; import the project again.", fault);
        }
    }

    private static Dictionary<T, int> PlacesOf<T>(IReadOnlyList<T> all) where T : class =>
        all.Index().ToDictionary(one => one.Item, one => one.Index, ReferenceEqualityComparer.Instance as IEqualityComparer<T>);

    private static string[][]? Variables(IReadOnlyList<(string Name, string Value)> all) =>
        all.Count == 0 ? null : [.. all.Select(one => new[] { one.Name, one.Value })];

    private static (string, string)[] Variables(string[][]? all) => [.. (all ?? []).Select(one => (one[0], one[1]))];

    private sealed record Kept(
        int FocusThemesProject, string? Name, string? Program, string? Memo, int Codings, string? Positions, int Coders,
        IReadOnlyList<string>? LeftOut, IReadOnlyList<KeptCode>? Codes, IReadOnlyList<KeptDocument>? Documents,
        IEnumerable<KeptSegment>? Segments, IReadOnlyList<KeptCase>? Cases, IReadOnlyList<KeptSet>? Sets);

    private sealed record KeptCode(string? Name, int? Parent, string? Memo, bool HoldsOnly, string? Color);

    private sealed record KeptDocument(string? Name, string? File, string? Memo, string[][]? Variables);

    private sealed record KeptSegment(int Document, int Start, int End, int[]? Codes, string? Words, string? Doubt, string? Memo);

    private sealed record KeptCase(string? Name, int[]? Documents, int[][]? Stretches, string? Memo, string[][]? Variables);

    private sealed record KeptSet(string? Name, int[]? Documents, string? Memo);
}
