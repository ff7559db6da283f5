using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Tests.Queries;

public sealed class StudyDatesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_study_came_when_it_was_first_stored_and_its_texts_when_they_were_last_replaced()
    {
        using var library = new Library();
        var before = DateTime.UtcNow;
        await library.ImportAsync(Library.Study("notes", "1) Waiting\tThey waited.\t“Long.” (1P01)\n"));
        var first = await DatesAsync(library);
        Assert.InRange(first.Added!.Value, before, DateTime.UtcNow);
        Assert.Equal(first.Added, first.Read);
        Assert.Equal(DateTimeKind.Utc, first.Read!.Value.Kind);
        await library.ImportAsync(Library.Study("notes", "1) Waiting\tThey waited.\t“Very long.” (1P01)\n"));
        var second = await DatesAsync(library);
        Assert.Equal(first.Added, second.Added);
        Assert.True(second.Read > first.Read, $"{second.Read:O} is not after {first.Read:O}");
        Assert.Equal(second, await DatesAsync(library));
    }

    private static async Task<StudyDates> DatesAsync(Library library)
    {
        await using LibraryContext stored = library.Open();
        return (await stored.ReadSourcesAsync((await stored.FindStudyAsync("notes", Stop))!, Stop)).Dates;
    }
}
