using System.Runtime.CompilerServices;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Tests.Reading.Grids;

namespace FocusThemes.Tests.Reading.Pdf;

/// <summary>An invented study, printed to PDF by LibreOffice 7.4 and Chromium 14x in every way that tables stand on pages.
/// </summary>
public sealed class PdfSampleTests
{
    [Theory]
    [InlineData("ruled-libreoffice")]
    [InlineData("ruled-chromium")]
    [InlineData("open-libreoffice")]
    [InlineData("open-chromium")]
    [InlineData("pages-libreoffice")]
    [InlineData("pages-open-libreoffice")]
    [InlineData("pages-open-chromium")]
    [InlineData("sideways-chromium")]
    [InlineData("sideways-open-chromium")]
    [InlineData("columns-chromium")]
    [InlineData("tight-chromium")]
    [InlineData("hyphens-chromium")]
    [InlineData("hanging-chromium")]
    [InlineData("german-chromium")]
    public void A_printed_table_is_read_as_it_was_written(string name)
    {
        var table = GridInvariants.Hold(TableFormats.Read($"{name}.pdf", Sample($"{name}.pdf")));
        var reading = TableReader.Read(table, new());
        Invariants.Hold(reading);
        Expected.Equal($"{name}.expected.txt", Outline.Of(reading));
    }

    internal static byte[] Sample(string name, [CallerFilePath] string test = "") =>
        File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(test)!, name));
}
