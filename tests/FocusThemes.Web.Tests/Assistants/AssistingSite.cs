using System.Globalization;
using FocusThemes.Model.People;
using FocusThemes.Reading;
using FocusThemes.Tests;

[assembly: AssemblyFixture(typeof(FocusThemes.Web.Tests.Assistants.AssistingSite))]

namespace FocusThemes.Web.Tests.Assistants;

/// <summary>
/// A site with a public address that assistants may ask: the seed, a study of sixty quotes and 130 themes, one of quotes as
/// long as an interview, and thirty small ones.
/// </summary>
public sealed class AssistingSite() : Site(new SiteStart
{
    Drafts = [Many(), Long(), .. Enumerable.Range(1, 30).Select(Small)],
    Settings = [("Mcp", "true"), ("PublicAddress", Address)],
})
{
    public const string Address = "https://themes.example.org";
    public const int Quotes = 60;
    public const int Themes = 130;

    /// <summary>Bytes of each of the quotes of "long" that are too long together; the last one is by itself.</summary>
    public const int LongQuote = 9_000;

    private static StudyDraft Many()
    {
        var study = new MadeStudy("many").Theme("1", "Work").Concept("Nurses and doctors tell of their work.");
        for (var i = 1; i <= Quotes; i++)
        {
            if (i == Quotes / 2) study.Concept("And of their rest.");
            study.Quote($"Work is what I do, {i} hours a day.", $"P{i % 4}", $"P{i % 4}", new ParticipantAttribute("role", i % 4 < 2 ? "nurse" : "doctor"));
        }

        for (var i = 2; i <= Themes; i++) study.Theme($"{i}", $"Theme of number {i}").Concept("Nobody speaks of it.");
        return study.Build();
    }

    private static StudyDraft Long()
    {
        var study = new MadeStudy("long").Theme("1", "Lives").Concept("They tell their lives.");
        for (var i = 1; i <= 30; i++) study.Quote(Words("year", LongQuote) + i.ToString(CultureInfo.InvariantCulture), "P1", "P1");
        return study.Theme("2", "A life").Concept("One tells it whole.").Quote(Words("life", 150_000), "P2", "P2").Build();
    }

    private static StudyDraft Small(int number) => new MadeStudy(string.Create(CultureInfo.InvariantCulture, $"small-{number:00}"))
        .Theme("1", "Places").Concept("Somebody was there.").Quote("I was there.", "P1", "P1").Build();

    private static string Words(string word, int bytes) => string.Join(' ', Enumerable.Repeat(word, bytes / (word.Length + 1)));
}
