using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Tests.Writing;

/// <summary>A project of many quotes holds the words of few: those of the theme that it writes.</summary>
public sealed class LargeProjectTests
{
    private const int QuotesOfTheme = 500;

    /// <summary>A theme that is read while the one before is still in somebody's hands.</summary>
    private const int MostAtOnce = 2 * QuotesOfTheme;

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void A_text_of_a_project_is_written_page_by_page(int count)
    {
        var (pages, most) = (new List<WeakReference>(), 0);
        RefiArchive.Write(
            Stream.Null, HostileRows.Study, ["1"], number => new(number, "Title", null, new("table.txt", 1, 0, 5), []), [],
            new([new("table.txt", Pages())], new(null, null)));
        Assert.Equal(2 * count, pages.Count);
        Assert.InRange(most, 1, 2);

        IEnumerable<string> Pages()
        {
            for (var i = 0; i < count; i++)
            {
                GC.Collect();
                most = Math.Max(most, pages.Count(page => page.IsAlive));
                yield return Page(i);
            }
        }

        string Page(int number)
        {
            var page = $"Words of page {number}\n";
            pages.Add(new(page));
            return page;
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void A_project_of_one_table_takes_no_more_memory_for_more_quotes(int themes)
    {
        var (words, most) = (new List<WeakReference>(), 0);
        var written = new MemoryStream();
        RefiArchive.Write(
            written, HostileRows.Study, [.. Enumerable.Range(1, themes).Select(number => $"{number}")], Read,
            [new ParticipantEntry("1P1", "1", themes * QuotesOfTheme, 0)], new([new("table.txt", "Words")], new(null, null)));
        Assert.InRange(most, QuotesOfTheme, MostAtOnce);
        Assert.True(written.Length > 20 * themes * QuotesOfTheme, "Every quote is written.");

        ThemeDetail Read(string number)
        {
            GC.Collect();
            most = Math.Max(most, words.Count(one => one.IsAlive));
            words.RemoveAll(one => !one.IsAlive);
            return new(number, "Title", null, new("table.txt", 1, 0, 5),
            [
                new($"{number}.1", ["Concept"], new("table.txt", 1, 0, 5),
                    [.. Enumerable.Range(1, QuotesOfTheme).Select(place => Quote($"{number}.1.{place}"))]),
            ]);
        }

        QuoteDetail Quote(string id)
        {
            var quote = new QuoteDetail(id, $"Words of {id}", "1P1", new("table.txt", 1, 0, 5)) { Marks = ["“", "”"], AttributedAs = "1P1" };
            words.Add(new(quote.Text));
            return quote;
        }
    }
}
