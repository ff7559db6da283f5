using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading.Formats.Prose;
using FocusThemes.Verifying;

namespace FocusThemes.Tests.Verifying;

public sealed class SaidFixture() : LibraryFixture(library => library.StoreAsync(
    new MadeStudy("night").Theme("1", "Nights").Concept("Dark")
        .Quote("I did not feel safe on the ward until the lamp was mended.", "P2", "P2")
        .Quote("We pay 40 euros for every single visit.", "P3", "P3")
        .Quote("It was -5 degrees on the ward, and the taxi was £50, 20% of what I had.", "P6", "P6")
        .Quote("The kitchen is kept at ≥ 5 degrees, and my son writes C# for the boiler.", "P7", "P7")
        .Quote("Yes, we laughed [laughs] and then we slept.", "Mia", "Mia")
        .Quote("Nobody knows who said these words at all.", null, null)
        .Quote("Every one of us had said exactly that before.", "P4", "P4")
        .Quote("Every one of us had said exactly that before!", "P5", "P5").Build(),
    new MadeStudy("day").Theme("1", "Days").Concept("Light")
        .Quote("Я не боюсь говорить об этом вслух.", "P1", "P1")
        .Quote("我们不害怕谈论这些事情。", "P2", "P2")
        .Quote("Nous n’avons pas mangé ce soir-là.", "P3", "P3").Build()))
{
    public async Task<CheckedQuotation> OneAsync(string text) => Assert.Single((await CheckAsync(text)).Quotations);

    public Task<QuotationReport> CheckAsync(string text, string? study = null) =>
        CheckAsync(ProseFormats.Pasted(text, TestContext.Current.CancellationToken), study);

    public async Task<QuotationReport> CheckAsync(ProseText prose, string? study = null)
    {
        await using var library = Library.Open();
        var stop = TestContext.Current.CancellationToken;
        var scope = study is null ? await library.ScopeOfAllAsync(stop)
            : await library.ScopeOfAsync((await library.FindStudyAsync(study, stop))!, stop);
        return await library.CheckQuotationsAsync(prose, scope, stop);
    }
}
