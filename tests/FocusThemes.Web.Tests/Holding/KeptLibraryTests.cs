namespace FocusThemes.Web.Tests.Holding;

/// <summary>
/// Libraries of every schema there was, each made of the seed by the program of its time, serve what a new one does.
/// </summary>
public sealed class KeptLibraryTests : IDisposable
{
    private const string AllQuotes = "SELECT Text FROM Quotes ORDER BY Text";
    private const string Identified = "SELECT Text || Identifier FROM Quotes ORDER BY Text";
    private static readonly Lazy<Task<string>> OfNewest = new(ReadNewestAsync);
    private readonly LibraryFolder folder = new();

    public static TheoryData<string> Kept() => [.. KeptLibraries.Schemas];

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task A_library_of_an_earlier_schema_is_read_anew_without_losing_anything(string schema)
    {
        var sources = Unpack(schema);
        var quotes = Databases.Read(folder.Database, AllQuotes);
        Assert.Equal(12, quotes.Count);
        await using (var site = folder.Serve())
        {
            var page = await site.PageAsync("/studies/social-innovators/themes/7");
            Assert.Contains("Medical roles are political", page.Text(), StringComparison.OrdinalIgnoreCase);
            Assert.Equal(12, (await site.PageAsync("/studies/social-innovators/quotes")).Quotes().Count);
            Assert.NotEmpty((await site.PageAsync("/studies/social-innovators/quotes?q=doctor")).Quotes());
            Assert.Equal(await OfNewest.Value, await ReadingAsync(site));
            Assert.Equal(schema == NewestSchema() ? 0 : 1, site.Log.Count(entry => entry.MessageTemplate.Text.StartsWith(
                "An earlier version made this library (its schema is {Schema}): its studies are read anew", StringComparison.Ordinal)));
        }

        Databases.AssertSound(folder.Database);
        Assert.Equal(quotes, Databases.Read(folder.Database, AllQuotes));
        Assert.Equal(sources, Databases.Read(folder.Database, "SELECT Sha256 FROM Sources"));
        Assert.Equal(0, (await folder.RunAsync("verify")).Code);
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task The_library_as_it_was_is_kept_beside_it(string schema)
    {
        Unpack(schema);
        var before = Databases.Read(folder.Database, "SELECT MigrationId FROM __EFMigrationsHistory");
        Assert.Equal(0, (await folder.RunAsync("list")).Code);
        var copy = folder.PathOf($"library.of-{schema}.db");
        // The newest is not read anew.
        Assert.Equal(schema != NewestSchema(), File.Exists(copy));
        if (!File.Exists(copy)) return;
        Databases.AssertSound(copy);
        Assert.Equal(before, Databases.Read(copy, "SELECT MigrationId FROM __EFMigrationsHistory"));
        Assert.Equal(12, Databases.Read(copy, AllQuotes).Count);
    }

    [Theory]
    [InlineData("Identifiers")]
    [InlineData("Seals")]
    public async Task Quotes_that_had_identifiers_have_them_still(string schema)
    {
        Unpack(schema);
        var before = Databases.Read(folder.Database, Identified);
        Assert.Equal(0, (await folder.RunAsync("list")).Code);
        Assert.Equal(before, Databases.Read(folder.Database, Identified));
    }

    [Fact]
    public void There_is_a_kept_library_of_the_newest_schema() =>
        Assert.Contains(Kept(), kept => kept.Data == NewestSchema());

    public void Dispose() => folder.Dispose();

    private static string NewestSchema() => typeof(Storage.LibraryContext).Assembly.GetTypes()
        .SelectMany(type => type.CustomAttributes)
        .Where(attribute => attribute.AttributeType.Name == "MigrationAttribute")
        .Select(attribute => (string)attribute.ConstructorArguments[0].Value!).Max()!.Split('_')[1];

    private static async Task<string> ReadNewestAsync()
    {
        using var newest = new LibraryFolder();
        KeptLibraries.Unpack(NewestSchema(), newest.Database);
        await using var site = newest.Serve();
        return await ReadingAsync(site);
    }

    // The citation is that of its time, the identifiers its own.
    private static async Task<string> ReadingAsync(Site site)
    {
        var study = System.Text.Json.JsonElement.Parse(await site.TextAsync("/studies/social-innovators.json", "application/json"));
        return study.GetProperty("source").GetRawText() + Identifiers.Without(study.GetProperty("themes").GetRawText())
            + study.GetProperty("participants").GetRawText();
    }

    private List<string> Unpack(string schema)
    {
        KeptLibraries.Unpack(schema, folder.Database);
        return Databases.Read(folder.Database, "SELECT Sha256 FROM Sources");
    }
}
