using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Frameworks;

/// <summary>The forms in which a framework matrix is taken along; a new one is added here.</summary>
public static class FrameworkForm
{
    public static IReadOnlyList<DocumentForm<FrameworkExport>> All { get; } =
    [
        new(new MarkdownFormat(), FrameworkMarkdown.Write), new(new CsvFormat(), FrameworkTable.WriteCsv),
        new(new XlsxFormat(), FrameworkTable.WriteXlsx), new(new DocxFormat(), FrameworkDocx.Write),
        new(new JsonForm(), FrameworkDocument.Write),
    ];
}
