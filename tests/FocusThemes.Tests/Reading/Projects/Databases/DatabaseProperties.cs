using System.Net;
using CsCheck;
using FocusThemes.Reading;
using FocusThemes.Reading.Projects.Databases;

namespace FocusThemes.Tests.Reading.Projects.Databases;

/// <summary>Whatever is coded comes back as it was, from the form of each program; and whatever is broken is refused.</summary>
public sealed class DatabaseProperties
{
    [Fact]
    public void Bytes_of_Taguette_come_back() => AnyCodings.AnyOfPages.Sample(
        any =>
        {
            using var file = new TaguetteFile();
            file.Project("Streets");
            foreach (var (at, text) in any.Texts.Index())
                file.Document(AnyCodings.NameOf(at), $"<p>{WebUtility.HtmlEncode(text)}</p>");
            for (var code = 0; code < any.Codes; code++) file.Tag($"{AnyCodings.NameOf(code)}: {code}");
            foreach (var coding in any.Codings)
                file.Highlight(
                    coding.Document + 1, BytesBefore(any, coding, coding.Start), BytesBefore(any, coding, coding.End),
                    $"<p>{WebUtility.HtmlEncode(coding.Words)}</p>", coding.Code + 1);
            any.Equals(file.Read());
        }, iter: Proof.Times(60));

    [Fact]
    public void Code_points_of_QualCoder_come_back() => AnyCodings.Any.Sample(
        any =>
        {
            using var file = new QualCoderFile();
            foreach (var (at, text) in any.Texts.Index()) file.Source(at, $"{AnyCodings.NameOf(at)} {at}", text);
            for (var code = 0; code < any.Codes; code++) file.Code(code, $"code {code}", above: code == 0 ? null : code - 1);
            foreach (var coding in any.Codings)
                file.Coding(coding.Code, coding.Document, coding.Words, coding.Start, coding.End);
            any.Equals(file.Read());
        }, iter: Proof.Times(60));

    [Fact]
    public void Code_points_of_RQDA_come_back() => AnyCodings.Any.Sample(
        any =>
        {
            using var file = new RqdaFile();
            foreach (var (at, text) in any.Texts.Index()) file.Document(at, AnyCodings.NameOf(at), text);
            for (var code = 0; code < any.Codes; code++) file.Code(code, AnyCodings.NameOf(code));
            foreach (var coding in any.Codings)
                file.Coding(coding.Code, coding.Document, coding.Words, coding.Start, coding.End);
            any.Equals(file.Read());
        }, iter: Proof.Times(60));

    [Fact]
    public void Code_points_of_requal_come_back() => AnyCodings.Any.Sample(
        any =>
        {
            using var file = new RequalFile();
            foreach (var (at, text) in any.Texts.Index()) file.Document(at, AnyCodings.NameOf(at), text);
            for (var code = 0; code < any.Codes; code++) file.Code(code, AnyCodings.NameOf(code));
            foreach (var (at, coding) in any.Codings.Index())
                file.Segment(at, coding.Document, coding.Code, coding.Start + 1, coding.End, coding.Words);
            any.Equals(file.Read());
        }, iter: Proof.Times(60));

    [Fact]
    public void Any_bytes_within_a_database_are_read_or_refused()
    {
        var whole = Whole();
        Gen.Select(Gen.Int[0, 3], Gen.Select(Gen.Int[100, 40_000], Gen.Byte).Array[1, 12]).Sample(
            (which, changes) =>
            {
                var bytes = (byte[])whole[which].Clone();
                foreach (var (at, value) in changes) bytes[at % bytes.Length] = value;
                try
                {
                    ProjectInvariants.Hold(new DatabaseProjects().Read(new("x.db", bytes), Patience.Until(default)));
                }
                catch (UnacceptableInputException refusal)
                {
                    Assert.StartsWith("x.db: ", refusal.Message, StringComparison.Ordinal);
                }
            }, iter: Proof.Times(500));
    }

    private static List<byte[]> Whole()
    {
        using var taguette = new TaguetteFile();
        using var qualCoder = new QualCoderFile();
        using var rqda = new RqdaFile();
        using var requal = new RequalFile();
        const string text = "We walked home.";
        taguette.Project("Streets");
        taguette.Highlight(taguette.Document("A", $"<p>{text}</p>"), text, "walked", taguette.Tag("one"));
        qualCoder.Source(1, "A", text);
        qualCoder.Code(1, "one");
        qualCoder.Coding(1, 1, "walked", 3, 9);
        rqda.Document(1, "A", text);
        rqda.Code(1, "one");
        rqda.Coding(1, 1, "walked", 3, 9);
        requal.Document(1, "A", text);
        requal.Code(1, "one");
        requal.Segment(1, 1, 1, 4, 9, "walked");
        return [taguette.Bytes(), qualCoder.Made.Bytes(), rqda.Made.Bytes(), requal.Made.Bytes()];
    }

    private static int BytesBefore(AnyCodings any, AnyCoding coding, int position) =>
        any.Texts[coding.Document].EnumerateRunes().Take(position).Sum(rune => rune.Utf8SequenceLength);
}
