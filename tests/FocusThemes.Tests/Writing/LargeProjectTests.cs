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
