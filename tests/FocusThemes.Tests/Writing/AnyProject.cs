using CsCheck;
using FocusThemes.Reading.Projects;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Tests.Writing;

/// <summary>Projects of any shape, in words that XML, or a program that counts, may stumble over.</summary>
internal static class AnyProject
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "word", " ", "\n", "\r\n", "\r", "\t", "]]>", "<b>", "&amp;", "\"", "😀", "👩‍👩‍👧‍👦", "e\u0301", "𝒜", "שלום", "中文字",
        "\u0001", "\u001F", "\u0085", "\u2028", "\uFFFE", "\u00A0", "a longer run of words that goes on and on ").Array[0, 12].Select(string.Concat);

    // Equal names are no reason to take two for one.
    private static readonly Gen<string> Name = Gen.Select(Gen.OneOf("Same", "same", "Other"), Words, (first, rest) => first + rest);

    private static readonly Gen<string?> Memo = Gen.OneOf(Gen.Const((string?)null), Words.Select(words => Plain(words)));

    private static readonly Gen<(string, string)[]> Variables =
        Gen.Select(Gen.OneOf("age", "age ", "sex", "𝒜 <b>"), Name).Array[0, 3].Select(all => all.Distinct().ToArray());

    private static readonly Gen<Place> AnyPlace = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 99], Gen.Int[0, 99], (text, start, length) => new Place(text, start, length));

    public static Gen<Project> Any { get; } = Gen.Select(
        Gen.Select(Name, Memo, Gen.Int[0, 9], Gen.Bool).Array[1, 12],
        Gen.Select(Name, Words, Gen.Int[0, 9], Memo, Variables).Array[1, 4],
        Gen.Select(AnyPlace, Gen.Int[0, 11].Array[1, 3], Memo).Array[0, 20],
        Gen.Select(Name, Gen.Int[0, 3].Array[0, 2], AnyPlace.Array[0, 3], Memo, Variables).Array[0, 3],
        Gen.Select(Name, Gen.Int[0, 3].Array[1, 3], Memo).Array[0, 2],
        Gen.Select(Name, Memo), Build);

    /// <summary>What XML holds of a name or a memo; null for nothing.</summary>
    public static string? Plain(string? words) => words is null || RefiText.Held(words).Trim() is not { Length: > 0 } held ? null : held;

    private static Project Build(
        (string Name, string? Memo, int Parent, bool IsCodable)[] codes,
        (string Name, string Text, int Kind, string? Memo, (string, string)[] Variables)[] documents,
        (Place Place, int[] Codes, string? Memo)[] segments,
        (string Name, int[] Documents, Place[] Places, string? Memo, (string, string)[] Variables)[] cases,
        (string Name, int[] Documents, string? Memo)[] sets, (string Name, string? Memo) whole)
    {
        var allCodes = new List<ProjectCode>();
        foreach (var (i, code) in codes.Index())
            allCodes.Add(new(code.Name, code.Parent < i ? allCodes[code.Parent] : null, code.Memo, code.IsCodable)
            {
                Color = i % 3 == 0 ? "#0a7Bff" : null,
            });
        // One in ten has its text not in the file.
        var texts = documents.Select(one => new ProjectDocument(one.Name, one.Kind == 0 ? null : one.Text)
        {
            Memo = one.Memo,
            Variables = one.Variables,
        }).ToList();
        var coded = segments.Select(one => (At: one.Place.In(texts), one.Codes, one.Memo)).Where(one => one.At.Start < one.At.End)
            .DistinctBy(one => one.At).OrderBy(one => (texts.IndexOf(one.At.Document), one.At.Start, one.At.End))
            .Select(one => new CodedSegment(
                one.At.Document, one.At.Start, one.At.End, [.. one.Codes.Select(code => allCodes[code % allCodes.Count]).Distinct()])
            {
                Memo = one.Memo,
            }).ToList();
        return new()
        {
            Name = whole.Name,
            Memo = whole.Memo,
            Codes = allCodes,
            Documents = texts,
            Segments = coded,
            Codings = coded.Sum(one => one.Codes.Count),
            Cases =
            [
                .. cases.Select(one => new ProjectCase(
                    one.Name, [.. one.Documents.Select(at => texts[at % texts.Count]).Distinct()],
                    [.. one.Places.Select(place => place.In(texts)).Where(part => part.Start < part.End).Distinct()
                        .OrderBy(part => (texts.IndexOf(part.Document), part.Start, part.End))])
                {
                    Memo = one.Memo,
                    Variables = one.Variables,
                }),
            ],
            Sets = [.. sets.Select(set => new DocumentSet(set.Name, [.. set.Documents.Select(at => texts[at % texts.Count]).Distinct()]) { Memo = set.Memo })],
        };
    }

    /// <summary>Any stretch of any of the texts, whole characters.</summary>
    private sealed record Place(int Text, int Start, int Length)
    {
        public (ProjectDocument Document, int Start, int End) In(List<ProjectDocument> texts)
        {
            var document = texts[Text % texts.Count];
            if (document.Text is not { } text) return (document, Start, Start + Length);
            var (start, end) = (Math.Min(Start, text.Length), Math.Min(Start + Length, text.Length));
            return (document, Whole(text, start), Whole(text, end));
        }

        private static int Whole(string text, int at) =>
            at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
    }
}
