using System.Text;
using System.Text.Json;
using FocusThemes.Model.People;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Searching;

namespace FocusThemes.Tests.Writing.Searching;

public sealed class SearchFilesTests
{
    private const string Hostile = "</script><!-- \u2028\u2029 \\u0041 __proto__ \"'`& \uD83D\uDE00 اللغة";

    [Fact]
    public async Task The_words_of_quotes_come_back_as_they_were_and_end_no_script()
    {
        using var library = await LibraryOfAsync(Study("one", 30));
        var files = await FilesAsync(library, "one", new());
        Assert.Equal(["quotes-0.js", "study.js"], files.Select(file => file.Name).Order());
        Assert.All(files, file => Assert.DoesNotContain(Encoding.UTF8.GetString(file.Bytes), sign => sign is '<' or '\u2028' or '\u2029'));
        var rows = ValueOf(files[0]).EnumerateArray().ToList();
        Assert.Equal(30, rows.Count);
        Assert.Equal(Hostile, rows[7][0].GetString());
        Assert.Contains("\"<b>rôle</b>\"", ValueOf(files[^1]).GetProperty("dimensions").EnumerateArray().Select(one => $"\"{one.GetProperty("name").GetString()}\""));
    }

    [Fact]
    public async Task The_files_depend_on_the_study_alone()
    {
        using var alone = await LibraryOfAsync(Study("one", 30));
        using var among = await LibraryOfAsync(Study("another", 9), Study("one", 30));
        var (one, other) = (await FilesAsync(alone, "one", new()), await FilesAsync(among, "one", new()));
        Assert.Equal(WithoutIdentifiers(one), WithoutIdentifiers(other));
        Assert.Equal(Texts(other), Texts(await FilesAsync(among, "one", new())));
    }

    [Fact]
    public async Task Quotes_are_cut_into_files_that_begin_where_the_study_says()
    {
        using var library = await LibraryOfAsync(Study("one", 450));
        var files = await FilesAsync(library, "one", new(BytesInFile: 2_000));
        var starts = ValueOf(files[^1]).GetProperty("chunks").EnumerateArray().Select(start => start.GetInt32()).ToList();
        var counts = files.SkipLast(1).Select(file => ValueOf(file).GetArrayLength()).ToList();
        Assert.True(counts.Count > 5);
        Assert.Equal(450, counts.Sum());
        Assert.Equal(starts, counts.Index().Select(count => counts.Take(count.Index).Sum()));
        Assert.False(ValueOf(files[^1]).TryGetProperty("words", out _));
    }

    [Fact]
    public async Task A_large_study_tells_which_files_have_a_word()
    {
        using var library = await LibraryOfAsync(Study("one", 450));
        var files = await FilesAsync(library, "one", new(MostWithoutIndex: 449, BytesInFile: 2_000, LettersOfWords: 500));
        var words = files.Where(file => file.Name.StartsWith("words-", StringComparison.Ordinal)).ToList();
        Assert.True(words.Count > 3);
        var firsts = ValueOf(files[^1]).GetProperty("words").EnumerateArray().Select(word => word.GetString());
        Assert.Equal(firsts, words.Select(file => ValueOf(file)[0][0].GetString()));
        var known = words.SelectMany(file => ValueOf(file).EnumerateArray())
            .ToDictionary(entry => entry[0].GetString()!, entry => entry.EnumerateArray().Skip(1).Select(place => place.GetInt32()).ToList());
        // The index has words without their endings: "student300", and "learn" of "learning".
        var place = files.FindIndex(file => Encoding.UTF8.GetString(file.Bytes).Contains("student300 ", StringComparison.Ordinal));
        Assert.Equal([place], known["student300"]);
        Assert.Equal(Enumerable.Range(0, files.Count(file => file.Name.StartsWith("quotes-", StringComparison.Ordinal))), known["learn"]);
    }

    [Fact]
    public async Task A_library_lists_its_studies_and_codes()
    {
        using var library = await LibraryOfAsync(Study("one", 9), Study("two", 9));
        await using var open = library.Open();
        var studies = new[] { (await open.FindStudyAsync("one"))!, (await open.FindStudyAsync("two"))! };
        var small = await open.SearchFilesAsync(studies, name => $"~{name}").ToListAsync();
        var value = ValueOf(Assert.Single(small));
        Assert.Equal(["~one", "~two"], value.GetProperty("studies").EnumerateArray().Select(study => study.GetProperty("name").GetString()));
        Assert.Equal(["P0", "P1", "P2"], value.GetProperty("people").EnumerateArray().Select(code => code.GetString()));
        var large = await open.SearchFilesAsync(studies, name => name, new(MostWithoutIndex: 17)).ToListAsync();
        Assert.Contains("[\"learn\",0,1]", Encoding.UTF8.GetString(large[0].Bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Site", "Øst", true)]
    [InlineData("Größe", "large", true)]
    [InlineData("Site", "east", false)]
    public async Task Values_that_need_the_table_of_letters_bring_it_along(string name, string value, bool isNeeded)
    {
        var made = new MadeStudy("one").Theme("1", "One").Concept("They learn.").Quote("I learn.", "P1", "P1", new ParticipantAttribute(name, value));
        using var library = await LibraryOfAsync(made.Build());
        var head = ValueOf((await FilesAsync(library, "one", new()))[^1]);
        Assert.Equal(isNeeded, head.TryGetProperty("hasLetters", out var told) && told.GetBoolean());
    }

    private static FocusThemes.Reading.StudyDraft Study(string slug, int quotes)
    {
        var made = new MadeStudy(slug).Theme("1", "One").Concept("They learn.");
        for (var i = 0; i < quotes; i++)
            made.Quote(i == 7 ? Hostile : $"The student{i} is learning.", $"P{i % 3}", $"P{i % 3}", new ParticipantAttribute("<b>rôle</b>", "\"nurse\""));
        return made.Build();
    }

    private static async Task<Library> LibraryOfAsync(params FocusThemes.Reading.StudyDraft[] studies)
    {
        var library = new Library();
        await library.StoreAsync(studies);
        return library;
    }

    private static async Task<List<SearchFile>> FilesAsync(Library library, string slug, SearchSizes sizes)
    {
        await using var open = library.Open();
        return await open.SearchFilesAsync((await open.FindStudyAsync(slug))!, Uri.EscapeDataString, sizes).ToListAsync();
    }

    private static JsonElement ValueOf(SearchFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes);
        const string Begin = "published.take(", End = ");\n";
        Assert.StartsWith(Begin, text, StringComparison.Ordinal);
        Assert.EndsWith(End, text, StringComparison.Ordinal);
        return JsonDocument.Parse(text[Begin.Length..^End.Length]).RootElement;
    }

    private static IEnumerable<string> Texts(IEnumerable<SearchFile> files) => files.Select(file => $"{file.Name} {Encoding.UTF8.GetString(file.Bytes)}");

    // They are drawn by lot when a study is first stored.
    private static IEnumerable<string> WithoutIdentifiers(IEnumerable<SearchFile> files) =>
        Texts(files).Select(text => System.Text.RegularExpressions.Regex.Replace(text, "\"q[0-9a-z]{12}\"|\"q[0-9a-z]{11}\"", "\"q\""));
}
