using FocusThemes.Queries.Quotes;
using FocusThemes.Reading.Formats.Prose;
using FocusThemes.Verifying;

namespace FocusThemes.Tests.Verifying;

public sealed class SeededFixture() : LibraryFixture(library => library.ImportAsync(Seed.Files))
{
    public async Task<QuotationReport> CheckAsync(string text)
    {
        await using var library = Library.Open();
        var stop = TestContext.Current.CancellationToken;
        return await library.CheckQuotationsAsync(ProseFormats.Pasted(text, stop), await library.ScopeOfAllAsync(stop), stop);
    }
}
