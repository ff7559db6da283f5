using System.Text;
using FocusThemes.Reading;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Tests.Storage;

public sealed class EarlierReadingsTests : IDisposable
{
    private const string Table = "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw it once.” (1P02)\n";
    private readonly Library library = new();

    [Fact]
    public async Task A_text_that_another_takes_the_place_of_is_kept_byte_for_byte()
    {
        var second = Table.Replace("once", "twice", StringComparison.Ordinal);
        await ImportAsync(Table);
        await ImportAsync(second);
        await ImportAsync(Table.Replace("once", "thrice", StringComparison.Ordinal));
        Assert.Equal([Table, second], await KeptAsync());
    }

    [Fact]
    public async Task Nothing_is_kept_where_the_text_is_the_same()
    {
        await ImportAsync(Table);
        await ImportAsync(Table, about: "More of it.");
        await ImportAsync(Table, about: "Less of it.");
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task Several_sources_are_kept_together_in_their_order()
    {
        StudyFile[] tables =
        [
            new("b.txt", Encoding.UTF8.GetBytes($"{Table}b")), new("a.txt", Encoding.UTF8.GetBytes($"{Table}a")),
        ];
        await library.ImportAsync(new StudyFiles { Slug = "kept", Tables = tables });
        await ImportAsync(Table);
        await using var stored = library.Open();
        var reading = await stored.EarlierReadings.Include(reading => reading.Sources).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["b.txt", "a.txt"], reading.Sources.OrderBy(source => source.Position).Select(source => source.Name));
        Assert.Equal(tables[0].Bytes, reading.Sources.Single(source => source.Name == "b.txt").Bytes);
        Assert.InRange(reading.ReplacedAt, DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow.AddMinutes(5));
    }

    public void Dispose() => library.Dispose();

    private Task<int> ImportAsync(string table, string? about = null) => library.ImportAsync(new StudyFiles
    {
        Slug = "kept",
        Tables = [new("table.txt", Encoding.UTF8.GetBytes(table))],
        About = about is null ? null : new("about.md", Encoding.UTF8.GetBytes(about)),
    });

    private async Task<IReadOnlyList<string>> KeptAsync()
    {
        await using var stored = library.Open();
        var readings = await stored.EarlierReadings.Include(reading => reading.Sources).OrderBy(reading => reading.Id)
            .ToListAsync(TestContext.Current.CancellationToken);
        return [.. readings.Select(reading => Encoding.UTF8.GetString(Assert.Single(reading.Sources).Bytes))];
    }
}
