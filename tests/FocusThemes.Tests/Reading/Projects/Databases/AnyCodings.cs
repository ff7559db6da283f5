using CsCheck;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Tests.Reading.Projects.Databases;

/// <summary>A coding of any stretch of a text, in code points.</summary>
internal sealed record AnyCoding(int Document, int Code, int Start, int End, string Words);

/// <summary>Any texts with any codings, to be written in the form of a program and to come back the same.</summary>
internal sealed record AnyCodings(IReadOnlyList<string> Texts, int Codes, IReadOnlyList<AnyCoding> Codings)
{
    private static readonly string[] Pieces =
        ["a", "street ", "Straße", "é", "e\u0301", "😀", "👩‍👩‍👧", "中文", "\r\n", "\n", " ", "\t", "“no”", "<b>", "&amp;", "\u00A0", "𝔘", "."];

    public static Gen<AnyCodings> Any { get; } = From(Pieces);

    /// <summary>The same, as a page has it: line feeds alone end its lines.</summary>
    public static Gen<AnyCodings> AnyOfPages { get; } = From([.. Pieces.Where(piece => !piece.Contains('\r', StringComparison.Ordinal))]);

    /// <summary>The first letters of names; those of several documents and codes are the same.</summary>
    public static string NameOf(int number) => number % 2 == 0 ? "same" : "other";

    /// <summary>The project has all of it and nothing else.</summary>
    public void Equals(Project project)
    {
        ProjectInvariants.Hold(project);
        Assert.Equal(Texts, project.Documents.Select(document => document.Text));
        var (documents, codes) = (project.Documents.ToList(), project.Codes.Where(code => code.IsCodable).ToList());
        Assert.Equal(Codes, codes.Count);
        Assert.Equal(Codings.Count, project.Codings);
        Assert.Empty(project.LeftOut);
        Assert.Equal(
            Codings.Select(coding => (coding.Document, Start: UnitsOf(coding.Document, coding.Start),
                    End: UnitsOf(coding.Document, coding.End), coding.Code, Words: coding.Words)).Distinct().Order(),
            project.Segments.SelectMany(segment => segment.Codes.Select(code =>
                (documents.IndexOf(segment.Document), segment.Start, segment.End, codes.IndexOf(code), segment.Text!))).Order());
        Assert.All(project.Segments, segment => Assert.Null(segment.Doubt));
    }

    private static Gen<AnyCodings> From(string[] pieces) => Gen.Select(
        Gen.OneOf(pieces).Array[1, 60].Select(string.Concat).Array[1, 3], Gen.Int[1, 4],
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 999], Gen.Int[0, 999]).Array[0, 25], Of);

    private int UnitsOf(int document, int position) =>
        Texts[document].EnumerateRunes().Take(position).Sum(rune => rune.Utf16SequenceLength);

    private static AnyCodings Of(string[] texts, int codes, (int Document, int Code, int Start, int Length)[] any)
    {
        var codings = any.Select(one =>
        {
            var document = one.Document % texts.Length;
            var runes = texts[document].EnumerateRunes().ToList();
            var start = one.Start % runes.Count;
            var length = 1 + (one.Length % (runes.Count - start));
            return new AnyCoding(
                document, one.Code % codes, start, start + length,
                string.Concat(runes.Skip(start).Take(length).Select(rune => rune.ToString())));
        });
        return new(texts, codes, [.. codings.Distinct()]);
    }
}
