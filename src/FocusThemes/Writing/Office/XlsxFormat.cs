using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Office;

/// <summary>
/// A workbook: what it is, themes, concepts, quotes, participants, and for one study participants by themes in
/// numbers and as 0 or 1.
/// </summary>
/// <remarks>
/// Cells are text or numbers, never formulas. A cell holds 32,767 characters: longer words go on in the columns
/// <c>text_2</c>, <c>text_3</c>, … Participants are rows, since a sheet has more rows than columns.
/// </remarks>
public sealed class XlsxFormat : FileFormat
{
    public override string Extension => "xlsx";
    public override string Name => "Excel";
    public override string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public override IReadOnlyList<ExportOption> Options => [ExportOption.Paper];

    /// <summary>Printed on the paper of North America, not on A4.</summary>
    public bool IsLetter { get; init; }

    public override IExportFormat Chosen(ExportChoices choices) =>
        new XlsxFormat { IsLetter = choices.Is(ExportOption.Paper, ExportOption.Letter) };

    protected override void Write(Export exported, Stream file) =>
        XlsxPackage.Write(exported, [.. new XlsxSheets(exported).All()], file, IsLetter);
}
