using System.Globalization;
using System.Text;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Words;
using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Tests.Queries;

/// <summary>A study of 150 quotes of made-up sentences, the same in every run.</summary>
public sealed class WordStudy : IAsyncLifetime
{
    private static readonly string[] Vocabulary =
    [
        "goat", "Goats", "the", "don’t", "didn't", "people's", "People", "état", "etat", "ill", "I’ll", "well-being", "42", "é",
        "naïve", "THE", "of", "l’eau", "ﬁre", "straße",
    ];

    private static readonly string[] Signs = [" ", " ", " ", " ", ", ", "; ", " (sic) ", "… "];

    internal Library Library { get; } = new();

    internal LibraryContext Context { get; private set; } = null!;

    public StudyHeader Study { get; private set; } = null!;

    public QuoteScope Scope { get; private set; } = null!;

    /// <summary>All quotes, as they are stored.</summary>
    internal IReadOnlyList<QuoteHit> Quotes { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
#pragma warning disable CA5394 // The same study in every run.
        var random = new Random(20_261_129);
        var table = new StringBuilder("Theme,Concept,Quote,Participant\n");
        for (var i = 0; i < 150; i++)
        {
            var said = new StringBuilder();
            for (var words = random.Next(1, 30); words > 0; words--)
            {
                // Squared, so that some are said far more often than others.
                var place = (int)(Vocabulary.Length * random.NextDouble() * random.NextDouble());
                said.Append(Vocabulary[place]).Append(words > 1 ? Signs[random.Next(Signs.Length)] : "");
            }

            var who = random.Next(10) == 0 ? "" : $"{1 + random.Next(3)}P{1 + random.Next(4)}";
            table.Append(CultureInfo.InvariantCulture, $"\"Herding {i / 50}\",\"They tell of goats.\",\"“{said}.”\",{who}\n");
        }

#pragma warning restore CA5394
        await Library.ImportAsync(new StudyFiles
        {
            Slug = "goats",
            Tables = [new("table.csv", Encoding.UTF8.GetBytes(table.ToString()))],
        });
        Context = Library.Open();
        Study = (await Context.FindStudyAsync("goats"))!;
        Scope = await Context.ScopeOfAsync(Study);
        Quotes = (await Context.FindQuotesAsync(Scope, new(), int.MaxValue)).Quotes;
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        Library.Dispose();
    }

    internal static AskedWords Asked(string query, out string? fault) => AskedWords.Parse(
        [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1])))], out fault);
}
