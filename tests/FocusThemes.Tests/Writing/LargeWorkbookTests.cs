using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Office;

namespace FocusThemes.Tests.Writing;

/// <summary>A workbook of many quotes holds none of them: what it has in mind are themes and people.</summary>
public sealed class LargeWorkbookTests
{
    private const int People = 100;

    // Rows that a sheet looks at before it is written, to know how wide its columns are.
    private const int LookedAt = 1_000;

    [Theory]
    [InlineData(15)]
    [InlineData(30)]
    public async Task A_workbook_of_several_studies_takes_no_more_memory_for_more_quotes(int themes)
    {
        var (codes, most) = (new List<WeakReference>(), 0);
        await new XlsxFormat().WriteAsync(HostileRows.Of(Rows()) with { Study = null }, Stream.Null, TestContext.Current.CancellationToken);
        Assert.InRange(most, 2 * People, LookedAt + (4 * People));

        IEnumerable<ExportRow> Rows()
        {
            codes.Clear();
            foreach (var study in (StudyLink[])[HostileRows.Study.Link, HostileRows.Study.Link with { Slug = "t" }])
                for (var i = 0; i < themes * People; i++) yield return Row(study, i / People, i % People);
            GC.Collect();
            most = Math.Max(most, codes.Count(code => code.IsAlive));
        }

        // Each with a code of its own, as it comes from a library.
        ExportRow Row(StudyLink study, int theme, int person)
        {
            var code = $"1P{person}";
            codes.Add(new(code));
            return new(study, $"{theme}", "Title", null, new($"{theme}.1", ["Concept"]), new(
                $"{theme}.1.{person}", "Words", code, new("table.txt", 1, 0, 5))
            {
                Marks = ["“", "”"],
                AttributedAs = code,
            });
        }
    }
}
