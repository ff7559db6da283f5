using System.Text.Json;
using FocusThemes.Checks.Disclosure;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage.Importing;
using FocusThemes.Tests;
using FocusThemes.Web.Tests;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Browser.Tests.Published;

/// <summary>The seed and a study of many languages, published once.</summary>
public sealed class PublishedFolder : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("focusthemes-published-");

    public string Seed => AddressOf("studies/social-innovators/quotes.html");

    public string Tongues => AddressOf($"studies/{ManyTongues.Slug}/quotes.html");

    public string Library => AddressOf("quotes.html");

    public async ValueTask InitializeAsync()
    {
        var database = Path.Combine(folder.FullName, "library.db");
        using (var library = new Library(database))
        {
            await library.ImportAsync(StudyFolder.AllBelow(SeededLibrary.Seeds));
            await library.StoreAsync(ManyTongues.Study());
            await library.TidyAsync();
            await AnswerAsync(library);
        }

        var (code, _, error) = await CommandRun.OfAsync("publish", "--database", database, "--out", Path.Combine(folder.FullName, "site"));
        Assert.True(code == 0, error);
    }

    public ValueTask DisposeAsync()
    {
        Storage.LibraryContext.CloseReaders(Path.Combine(folder.FullName, "library.db"));
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    // Nobody is given away whom nobody is.
    private static async Task AnswerAsync(Library library)
    {
        await using var open = library.Open();
        var places = await open.ReadGateAsync((await open.FindStudyAsync(ManyTongues.Slug))!);
        var answers = JsonSerializer.Serialize(places.Select(place => new { check = place.Check.Id, about = place.Finding.About, answer = "accepted", reason = "Made up." }));
        await open.Database.ExecuteSqlAsync($"UPDATE Studies SET AnswersJson = {answers} WHERE Slug = {ManyTongues.Slug}");
    }

    private string AddressOf(string file) => new Uri(Path.Combine(folder.FullName, "site", file)).AbsoluteUri;
}
