using System.IO.Compression;
using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Tests.Reading.Projects.Refi;

/// <summary>Small projects of REFI-QDA, in words of our own.</summary>
internal static class MadeRefi
{
    /// <summary>What a project of one text and two codes is called by in what is told of it.</summary>
    public const string Codes = "<CodeBook><Codes><Code guid=\"c1\" name=\"Hope\" isCodable=\"true\"/>"
        + "<Code guid=\"c2\" name=\"Doubt\" isCodable=\"true\"/></Codes></CodeBook>";

    public static Project Read(byte[] bytes, string name = "made.qdpx")
    {
        var format = ProjectFormats.Of(bytes);
        Assert.NotNull(format);
        return ProjectInvariants.Hold(format.Read(new(name, bytes), Patience.Until(TestContext.Current.CancellationToken)));
    }

    public static string Refusal(byte[] bytes, string name = "made.qdpx") =>
        Assert.Throws<UnacceptableInputException>(() => Read(bytes, name)).Message;

    public static byte[] Qde(string parts, string attributes = "origin=\"Made 1.0\"") => Encoding.UTF8.GetBytes(
        $"<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"Gardens\" {attributes}>{parts}</Project>");

    public static byte[] Archive(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }

        return stream.ToArray();
    }

    /// <summary>An archive with one text, coded as the selections say.</summary>
    public static byte[] Coded(byte[] text, string selections, string program = "Made 1.0", string more = "") => Archive(
        ("project.qde", Qde(
            $"{Codes}{more}<Sources><TextSource guid=\"t1\" name=\"Anna\" plainTextPath=\"internal://t1.txt\">{selections}</TextSource></Sources>",
            $"origin=\"{program}\"")),
        ("sources/t1.txt", text));

    public static byte[] Coded(string text, string selections, string program = "Made 1.0", string more = "") =>
        Coded(Encoding.UTF8.GetBytes(text), selections, program, more);

    public static string Selection(int start, int end, string name = "", string code = "c1", string guid = "") =>
        $"<PlainTextSelection guid=\"{(guid.Length > 0 ? guid : $"s{start}-{end}-{code}")}\" name=\"{name}\" startPosition=\"{start}\" "
        + $"endPosition=\"{end}\"><Coding guid=\"k\" creatingUser=\"u1\"><CodeRef targetGUID=\"{code}\"/></Coding></PlainTextSelection>";

    public static IEnumerable<string> Told(Project project) => project.Segments.Select(one =>
        $"{one.Document.Name}: {one.Text} [{string.Join(", ", one.Codes.Select(code => string.Join(" > ", code.Path)))}]");
}
