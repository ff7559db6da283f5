using System.Text.Json;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Frameworks;

/// <summary>A framework matrix as data: what <c>/studies/{study}/framework.json</c> answers.</summary>
/// <param name="RowsBy">The parameter of the dimension, as <paramref name="ColumnsBy"/>.</param>
/// <param name="Filter">In a sentence.</param>
/// <param name="Message">What is unknown in the filter, and what there is instead; null where all is known.</param>
public sealed record FrameworkDocument(
    StudyIdentity Study, string RowsBy, string ColumnsBy, string Filter, string? Message,
    IReadOnlyList<FrameworkHead> Columns, IReadOnlyList<FrameworkRow> Rows)
{
    internal static void Write(FrameworkExport exported, ExportChoices choices, Stream stream) =>
        JsonSerializer.Serialize(stream, Of(exported), JsonFormat.Options);

    private static FrameworkDocument Of(FrameworkExport exported)
    {
        var (framework, crossing) = (exported.Framework, exported.Framework.Crossing);
        return new(
            StudyIdentity.Of(framework.Study), crossing.RowsBy.Parameter, crossing.ColumnsBy.Parameter,
            crossing.Shown.Sentence(new(crossing.All.Quotes)), exported.About.Message,
            [.. crossing.Columns.Select(column => new FrameworkHead(column.Value.Value, column.Value.Text))],
            [
                .. crossing.Rows.Select((row, i) => new FrameworkRow(row.Value.Value, row.Value.Title,
                    [.. crossing.Columns.Select((_, j) => (IReadOnlyList<QuoteDetail>)[.. framework[i, j].Quotes.Select(hit => hit.Quote)])])),
            ]);
    }
}

/// <param name="Value">As the parameter of the dimension takes it; null for none.</param>
public sealed record FrameworkHead(string? Value, string Name);

/// <param name="Cells">The quotes of each column, in the order of the columns and of the source.</param>
/// <inheritdoc cref="FrameworkHead" path="/param"/>
public sealed record FrameworkRow(string? Value, string Title, IReadOnlyList<IReadOnlyList<QuoteDetail>> Cells);
