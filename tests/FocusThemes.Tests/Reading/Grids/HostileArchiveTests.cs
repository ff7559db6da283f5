using System.IO.Compression;
using System.Text;
using FocusThemes.Fuzz.Targets;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Archives made to fill the memory, to write where they should not, or to read what is not theirs.</summary>
public sealed class HostileArchiveTests
{
    private const long Megabyte = 1024 * 1024;
    private static readonly byte[] Body = DocumentOf("<w:p><w:r><w:t>Trust</w:t></w:r></w:p>");

    [Fact]
    public void A_part_that_inflates_a_thousandfold_is_refused_within_the_limit()
    {
        var bomb = OfficeInput.DocumentOf(DocumentOf(new string(' ', 200 * 1024 * 1024)));
        Assert.InRange(bomb.Length, 0, 2 * Megabyte);
        Assert.Contains("larger than 64 MB", Refusal(bomb, most: 4 * 64 * Megabyte), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_rels/.rels")]
    [InlineData("word/_rels/document.xml.rels")]
    public void Parts_that_inflate_too_far_together_are_refused_before_any_is_used(string name)
    {
        var part = new byte[10 * Megabyte];
        var bomb = OfficeInput.DocumentOf(
            Body, [.. Enumerable.Range(0, 7).Select(at => ($"{at}/{name}", part))]);
        Assert.Contains("larger than 64 MB", Refusal(bomb, most: Megabyte), StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_in_the_archive_are_not_opened()
    {
        var inner = OfficeInput.DocumentOf(DocumentOf(new string(' ', 65 * 1024 * 1024)));
        for (var depth = 0; depth < 10; depth++) inner = OfficeInput.DocumentOf(Body, ("word/embeddings/inner.docx", inner));
        Assert.Equal("Trust\n", TableFormats.Read("table.docx", inner).Text);
    }

    [Fact]
    public void More_entries_than_are_read_are_refused_by_their_number()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i < 50_000; i++) archive.CreateEntry("same name");
        Assert.Contains(
            "has 50,000 entries; at most 10,000", Refusal(stream.ToArray(), most: 60 * Megabyte), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../escaped.txt")]
    [InlineData("/escaped.txt")]
    [InlineData("word/../../escaped.txt")]
    [InlineData("..\\escaped.txt")]
    [InlineData("C:\\escaped.txt")]
    [InlineData("word/\u0001escaped.txt")]
    public void An_entry_named_as_a_place_outside_is_written_nowhere(string name)
    {
        Assert.Equal(
            "Trust\n", TableFormats.Read("table.docx", OfficeInput.DocumentOf(Body, (name, "x"u8.ToArray()))).Text);
        foreach (var folder in new[] { Environment.CurrentDirectory, AppContext.BaseDirectory, Path.GetTempPath() })
            Assert.False(File.Exists(Path.GetFullPath(Path.Combine(folder, name))));
    }

    [Theory]
    [InlineData("<!DOCTYPE d [<!ENTITY e \"x\">]>", "&e;")]
    [InlineData("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "&e;")]
    [InlineData("<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/x.dtd\">", "x")]
    [InlineData("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>", "&b;")]
    public void Entities_are_not_read_in_any_part(string prolog, string content)
    {
        var element = $"<w:p><w:r><w:t>{content}</w:t></w:r></w:p>";
        Assert.Contains("broken", Refusal(OfficeInput.DocumentOf(DocumentOf(element, prolog)), Megabyte), StringComparison.Ordinal);
        foreach (var parts in new[] { $"{prolog}<worksheet>{content}</worksheet>", $"<worksheet/>\0{prolog}<sst>{content}</sst>",
            $"<worksheet/>\0<sst/>\0{prolog}<styleSheet>{content}</styleSheet>" })
            Assert.Contains("broken", Refusal(
                OfficeInput.WorkbookOf(Encoding.UTF8.GetBytes(parts)), Megabyte, "table.xlsx"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_nested_without_end_are_refused()
    {
        var rows = string.Concat(Enumerable.Repeat("<row>", 100_000)) + string.Concat(Enumerable.Repeat("</row>", 100_000));
        var sheet = OfficeInput.WorkbookOf(Encoding.UTF8.GetBytes($"<worksheet>{rows}</worksheet>"));
        Assert.Contains("nested deeper than 256", Refusal(sheet, 4 * Megabyte, "table.xlsx"), StringComparison.Ordinal);
    }

    private static byte[] DocumentOf(string body, string prolog = "") => Encoding.UTF8.GetBytes(
        $"{prolog}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");

    private static string Refusal(byte[] bytes, long most, string name = "table.docx")
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusal = Assert.Throws<UnacceptableInputException>(() => TableFormats.Read(name, bytes));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, most);
        return refusal.Message;
    }
}
