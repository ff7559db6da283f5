using FocusThemes.Queries.Studies;
using FocusThemes.Reading.Formats.Own;

namespace FocusThemes.Writing.Office;

/// <summary>
/// A document for a word processor: a copy to read, or a table as in a journal, to print or to hand on.
/// </summary>
public sealed class DocxFormat : FileFormat
{
    public override string Extension => "docx";
    public override string Name => "Word";
    public override string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public override IReadOnlyList<ExportOption> Options => [ExportOption.Layout, ExportOption.Paper];

    /// <summary>A table of themes, concepts, quotes and who said them, on sheets laid crosswise.</summary>
    public bool IsTable { get; init; }

    /// <summary>Printed on the paper of North America, not on A4.</summary>
    public bool IsLetter { get; init; }

    public override IExportFormat Chosen(ExportChoices choices) => new DocxFormat
    {
        IsTable = choices.Is(ExportOption.Layout, ExportOption.Table),
        IsLetter = choices.Is(ExportOption.Paper, ExportOption.Letter),
    };

    protected override void Write(Export exported, Stream file)
    {
        var links = new DocxLinks(exported);
        var (watched, key) = exported.Watched(OfficeText.InDocument);
        DocxPackage.Write(
            exported, file, stream => WriteText(watched, links, stream), links,
            () => exported.Stamp() is { } stamp ? OwnProperties.Xml(stamp, key()) : null);
    }

    private void WriteText(Export exported, DocxLinks links, Stream stream)
    {
        var page = new DocxPage(IsLetter, IsLandscape: IsTable);
        page.Write(stream, writer =>
        {
            if (IsTable) DocxTable.Write(exported, links, page, writer);
            else foreach (var paragraph in DocxReading.Of(exported, links)) writer.WriteElement(paragraph);
        });
    }
}
