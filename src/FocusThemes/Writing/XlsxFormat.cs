using FocusThemes.Queries;
using MiniExcelLibs;

namespace FocusThemes.Writing;

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

    protected override void Write(Export exported, Stream file)
    {
        var sheets = new XlsxSheets(exported);
        file.SaveAs(sheets.All());
        if (sheets.HasEscapes) CellEscapes.Settle(file);
    }
}
