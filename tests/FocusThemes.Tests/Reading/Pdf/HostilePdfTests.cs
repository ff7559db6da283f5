using System.Text;
using CsCheck;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Pdf;

public sealed class HostilePdfTests
{
    private static readonly byte[] Whole = MadePdf.Of(MadePdf.Ruled(("Theme", "Quote"), ("Care", "\"They cared.\" (P1)")));

    [Theory]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.4\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF")]
    [InlineData("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>")]
    [InlineData("%PDF-1.4\n1 0 obj 1 0 R endobj\ntrailer<</Root 1 0 R>>")]
    [InlineData("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>")]
    [InlineData("no PDF at all")]
    public void What_is_broken_is_refused_with_what_to_do(string file) =>
        Assert.Matches("^paper\\.pdf: the PDF (is broken|has no text)", Refused(Encoding.Latin1.GetBytes(file)));

    [Fact]
    public void A_locked_file_is_refused_with_what_to_do() =>
        Assert.Contains("locked with a password", Refused(PdfSampleTests.Sample("locked.pdf")), StringComparison.Ordinal);

    [Fact]
    public void Forms_within_themselves_have_an_end() =>
        Assert.Contains("paper.pdf:", Refused(MadePdf.Of("/X Do")), StringComparison.Ordinal);

    [Fact]
    public void A_file_with_other_bytes_anywhere_is_read_or_refused_in_a_sentence() =>
        Gen.Select(Gen.Int[9, Whole.Length - 1], Gen.Byte, Gen.Int[0, 40]).Sample((at, other, cut) =>
        {
            var bytes = Whole[..^cut];
            if (at < bytes.Length) bytes[at] = other;
            ReadOrRefused(bytes);
        }, iter: Proof.Times(300));

    [Fact]
    public void Any_beginning_of_a_file_is_read_or_refused_in_a_sentence() =>
        Gen.Int[5, Whole.Length].Sample(length => ReadOrRefused(Whole[..length]), iter: Proof.Times(100));

    [Fact]
    public void It_is_given_up_when_nobody_waits()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => TableFormats.Read(
            "paper.pdf", PdfSampleTests.Sample("pages-libreoffice.pdf"), patience: stop.Token));
    }

    internal static string Refused(byte[] pdf) =>
        Assert.Throws<UnacceptableInputException>(() => TableFormats.Read("paper.pdf", pdf)).Message;

    private static void ReadOrRefused(byte[] pdf)
    {
        try
        {
            TableFormats.Read("paper.pdf", pdf);
        }
        catch (UnacceptableInputException refusal)
        {
            Assert.StartsWith("paper.pdf: ", refusal.Message, StringComparison.Ordinal);
        }
    }
}
