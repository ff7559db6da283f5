using System.Text;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Tests.Reading;

public sealed class PaperWithoutThemesTests
{
    private static TableReading Read(string rows, ReadingHints? hints = null)
    {
        var article = "<article><front><article-meta><title-group><article-title>Of work</article-title></title-group></article-meta></front>"
            + $"<body><table-wrap><label>Table 1</label><table>{rows}</table></table-wrap></body></article>";
        var stop = TestContext.Current.CancellationToken;
        return TableReader.Read(TableFormats.Read("a.xml", Encoding.UTF8.GetBytes(article), patience: stop), hints ?? new(), stop);
    }

    private const string Criteria =
        "<tr><td>Included</td><td>People who have worked in a ward for longer than a year were asked.</td></tr>"
        + "<tr><td>Excluded</td><td>People who had left the ward before the study was begun were not asked.</td></tr>"
        + "<tr><td>Reached</td><td>People were written to by the head of their ward and then called twice.</td></tr>";

    [Fact]
    public void A_paper_without_a_table_of_themes_is_refused_with_what_to_do()
    {
        var reading = Read(Criteria);
        Assert.Empty(reading.Themes);
        Assert.Contains(reading.Problems, problem => problem.Sentence.StartsWith(
            "Its table does not name themes and quotes or has words in quotation marks; if one is a table of themes, say which", StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_of_figures_are_not_read_one_after_the_other_as_running_text()
    {
        var reading = Read("<tr><td>Arts and Sciences</td><td>49</td><td>0.7</td></tr><tr><td>Law (School)</td><td>9</td><td>0.1</td></tr>"
            + "<tr><td>Work (All)</td><td>14</td><td>0.2</td></tr>");
        Assert.Empty(reading.Themes);
        Assert.Contains(reading.Problems, problem => problem.Sentence.StartsWith("Its table does not name themes", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_knows_its_columns_can_say_so() => Assert.Equal(
        ["Included", "Excluded", "Reached"],
        Read(Criteria, new() { Columns = [ColumnRole.Theme, ColumnRole.Quote] }).Themes.Select(theme => theme.Title));

    [Fact]
    public void Words_in_quotation_marks_are_read_whatever_the_columns_are_called()
    {
        var reading = Read(
            "<tr><td>Included</td><td>“We have worked there for longer than a year, all of us.” (P1)</td></tr>"
            + "<tr><td>Excluded</td><td>“Nobody asked me whether I would have liked to stay there.” (P2)</td></tr>");
        Assert.Equal(2, reading.Quotes.Count());
        Assert.Contains(reading.Problems, problem => problem.Sentence.StartsWith("No table names its columns", StringComparison.Ordinal));
    }
}
