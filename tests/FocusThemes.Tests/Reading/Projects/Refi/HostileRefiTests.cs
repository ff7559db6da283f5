using System.Text;
using CsCheck;
using FocusThemes.Reading;
using FocusThemes.Reading.Projects;
using static FocusThemes.Tests.Reading.Projects.Refi.MadeRefi;

namespace FocusThemes.Tests.Reading.Projects.Refi;

/// <summary>Projects that are broken, or made to take what is everybody's: refused in a sentence.</summary>
public sealed class HostileRefiTests
{
    [Fact]
    public void Several_projects_in_one_archive_are_refused() => Assert.Equal(
        "made.qdpx: the archive holds 2 projects (a.qde, B.QDE); give each in a file of its own.",
        Refusal(Archive(("a.qde", Qde("")), ("B.QDE", Qde("")))));

    [Fact]
    public void An_archive_without_a_project_is_none() => Assert.Null(ProjectFormats.Of(Archive(("a.txt", [1]))));

    [Fact]
    public void An_archive_that_is_cut_off_is_refused() => Assert.Equal(
        "made.qdpx: the archive is broken or locked by a password; export the project anew.",
        Refusal(Coded("We hoped.", Selection(3, 8))[..200]));

    [Fact]
    public void What_a_Mac_notes_beside_a_project_is_no_project() => Assert.Equal(
        "made.qdpx: the archive holds no project, which would be a file whose name ends with .qde; export it anew.",
        Refusal(Archive(("__MACOSX/._project.qde", [0]))));

    [Theory]
    [InlineData("<Project xmlns=\"urn:QDA-XML:project:1.0\">\n<CodeBook><Codes>\n<Code name=\"a & b\"/></Codes></CodeBook></Project>", 3, 16)]
    [InlineData("<Project xmlns=\"urn:QDA-XML:project:1.0\">\n<CodeBook>", 2, 11)]
    public void Broken_XML_is_refused_with_its_place(string xml, int line, int column) => Assert.Equal(
        $"made.qdpx, p.qde, line {line}, column {column}: the XML is broken here; export the project anew.",
        Refusal(Archive(("p.qde", Encoding.UTF8.GetBytes(xml)))));

    [Fact]
    public void Letters_that_are_not_UTF_8_are_not_guessed_at() => Assert.StartsWith(
        "codes.qdc, line 1, column ",
        Refusal([.. "<CodeBook><Codes><Code name=\"Stra"u8, 0xDF, .. "e\"/></Codes></CodeBook>"u8], "codes.qdc"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<!DOCTYPE Project [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>")]
    [InlineData("<!DOCTYPE Project SYSTEM \"file:///etc/passwd\">")]
    public void A_document_type_is_refused(string type) => Assert.Equal(
        "made.qde, line 2: the file declares a document type, which no project has and which is not read.",
        Refusal(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>\n{type}\n<Project xmlns=\"urn:QDA-XML:project:1.0\"/>"), "made.qde"));

    [Fact]
    public void Something_else_called_a_project_is_refused() => Assert.Equal(
        "made.qdpx, p.qde, line 1: the first element is Plan, not Project or CodeBook; export the project anew.",
        Refusal(Archive(("p.qde", "<Plan/>"u8.ToArray()))));

    [Fact]
    public void Codes_may_be_as_deep_as_elements_may_and_no_deeper()
    {
        Assert.Equal(250, Read(Deep(250), "deep.qde").Codes[^1].Path.Count);
        Assert.Equal(
            "deep.qde, line 1: elements are nested deeper than 256; move codes up and export anew.", Refusal(Deep(60_000), "deep.qde"));

        static byte[] Deep(int depth) => Qde("<CodeBook><Codes>"
            + string.Concat(Enumerable.Repeat("<Code guid=\"c\" name=\"d\">", depth))
            + string.Concat(Enumerable.Repeat("</Code>", depth)) + "</Codes></CodeBook>");
    }

    [Fact]
    public void Texts_that_grow_without_bounds_are_refused()
    {
        var text = new byte[ProjectLimits.MostMegabytes * 1024 * 1024];
        Assert.Equal(
            "made.qdpx: the texts and codings in the archive are larger than 256 MB; export a part of the project.",
            Refusal(Coded(text, Selection(0, 1))));
    }

    [Fact]
    public void One_text_that_many_sources_share_is_as_many_texts()
    {
        var sources = string.Concat(Enumerable.Repeat("<TextSource guid=\"t\" plainTextPath=\"t.txt\"/>", 110));
        Assert.Equal(
            "made.qdpx: the texts of the project have more than 100,000,000 characters; export a part of it.",
            Refusal(Archive(("p.qde", Qde($"<Sources>{sources}</Sources>")), ("sources/t.txt", new byte[1_000_000]))));
    }

    [Fact]
    public void One_note_on_many_codes_is_as_many_memos()
    {
        var codes = string.Concat(Enumerable.Repeat("<Code guid=\"c\" name=\"a\"><NoteRef targetGUID=\"n\"/></Code>", 1_100));
        Assert.Equal(
            "made.qde: the memos of the project have more than 100,000,000 characters; export a part of it.",
            Refusal(Qde($"<CodeBook><Codes>{codes}</Codes></CodeBook><Notes><Note guid=\"n\"><PlainTextContent>"
                + $"{new string('a', 100_000)}</PlainTextContent></Note></Notes>"), "made.qde"));
    }

    [Fact]
    public void Stretches_that_overlap_are_as_many_words()
    {
        var selections = string.Concat(Enumerable.Range(0, 1_100).Select(at => Selection(at, 100_000)));
        Assert.Equal(
            "made.qdpx: what is coded has more than 100,000,000 characters, as stretches overlap; export a part of the project.",
            Refusal(Coded(new string('a', 100_000), selections)));
    }

    [Fact]
    public void Too_many_entries_are_refused() => Assert.Equal(
        "made.qdpx: the archive has 10,001 entries; at most 10,000 are read. Export a part of the project.",
        Refusal(Archive([("p.qde", Qde("")), .. Enumerable.Range(0, 10_000).Select(at => ($"{at}", Array.Empty<byte>()))])));

    [Fact]
    public void Whoever_gives_up_is_heard()
    {
        var bytes = Coded(string.Concat(Enumerable.Repeat("We 😀 hoped.\r\n", 20_000)), Selection(3, 8));
        var looks = 0;
        ProjectFormats.Of(bytes)!.Read(new("a.qdpx", bytes), new(() => looks++));
        Assert.InRange(looks, 8, int.MaxValue);
        Assert.Throws<OperationCanceledException>(() =>
            ProjectFormats.Of(bytes)!.Read(new("a.qdpx", bytes), Patience.Until(new CancellationToken(canceled: true))));
    }

    [Fact]
    public void Control_characters_and_halves_of_pairs_are_no_reason_to_refuse()
    {
        var project = Read(Qde("<CodeBook><Codes><Code guid=\"c\" name=\"a&#x1;\u0002b&#x0;\"/></Codes></CodeBook>"), "a.qde");
        Assert.Equal("a\u0001 b\uFFFD", project.Codes[0].Name);
    }

    [Fact]
    public void However_a_project_is_damaged_it_is_read_or_refused()
    {
        var whole = Coded("We 😀 hoped.\r\nMe too.", Selection(3, 8, "😀 hoped") + Selection(1, 4, code: "c2"));
        var bare = Qde($"{Codes}<Sources><TextSource guid=\"t\"><PlainTextContent>We hoped.</PlainTextContent>{Selection(3, 8)}</TextSource></Sources>");
        Gen.Select(Gen.Bool, Gen.Select(Gen.Int[0, 5_000], Gen.Byte).Array[1, 6]).Sample((isWhole, changes) =>
        {
            var bytes = (byte[])(isWhole ? whole : bare).Clone();
            foreach (var (at, value) in changes) bytes[at % bytes.Length] = value;
            if (ProjectFormats.Of(bytes) is not { } format) return;
            try
            {
                ProjectInvariants.Hold(format.Read(new("a.qdpx", bytes), Patience.Until(default)));
            }
            catch (UnacceptableInputException refusal)
            {
                Assert.StartsWith("a.qdpx", refusal.Message, StringComparison.Ordinal);
                Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
            }
        }, iter: Proof.Times(2_000));
    }
}
