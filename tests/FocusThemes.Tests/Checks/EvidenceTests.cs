namespace FocusThemes.Tests.Checks;

/// <summary>What is shown: each check with a study that raises it and one that does not.</summary>
public sealed class EvidenceTests(Checking checking) : IClassFixture<Checking>
{
    private const string Sound = "1) Learning in placesStudents learn there.“I saw the street there.” (1P01)\n" +
        "“So did I, you know.” (1P02)\n";

    [Fact]
    public async Task Themes_on_one_quote_or_none_are_asked_about()
    {
        Assert.Equal(
            ["question theme 1: Theme 1 rests on one quote, by 1P01.", "question theme 2: Theme 2 has no quote."],
            await checking.AskAsync("theme-evidence",
                "1) Learning in placesStudents learn there.“I saw the street.” (1P01)\n2) Learning togetherPeers teach.\n"));
        Assert.Empty(await checking.AskAsync("theme-evidence", Sound));
    }

    [Fact]
    public async Task A_theme_that_one_participant_carries_alone_is_asked_about()
    {
        Assert.Equal(
            ["question theme 1: Both quotes of theme 1 are by 1P01."],
            await checking.AskAsync("theme-on-one-voice", Sound.Replace("1P02", "1p1", StringComparison.Ordinal)));
        Assert.Empty(await checking.AskAsync("theme-on-one-voice", Sound));
        Assert.Empty(await checking.AskAsync("theme-on-one-voice", "1) Learning in placesStudents learn.“I saw it.”\n“I too.”\n"));
    }

    [Theory]
    [InlineData("1P01 1P02 2P01", "1P03 1P04 2P02")]
    [InlineData("1P01 1P02 2P01", "1P03 1P04", "question theme 2: Both quotes of theme 2 are from focus group 1.")]
    [InlineData("1P01 1P02", "2P01 2P02 2P03",
        "question theme 1: Both quotes of theme 1 are from focus group 1.",
        "question theme 2: All 3 quotes of theme 2 are from focus group 2.")]
    [InlineData("1P01 1P02", "1P03 1P04")]
    [InlineData("P01 P02", "P03 P04")]
    [InlineData("1P01 2P01", "1P03 C01")]
    [InlineData("1P01 2P01", "1P03 -")]
    [InlineData("1P01 2P01", "1P03 1P03")]
    [InlineData("1P01 2P01", "1P03")]
    public async Task A_theme_that_one_focus_group_carries_is_asked_about_where_codes_name_several(
        string first, string second, params string[] findings) =>
        Assert.Equal(findings, await checking.AskAsync("theme-on-one-group", Quoted(first, second)));

    [Theory]
    [InlineData("1P01 1P01 1P02", "1P03 1P04")]
    [InlineData("1P01 1P01|1P02 1P03", "1P03 1P04", "question 1.1: Both quotes of concept 1.1 are by 1P01.")]
    [InlineData("1P01 1P01|1P02", "1P03|1P04 1P04 1P04",
        "question 1.1: Both quotes of concept 1.1 are by 1P01.", "question 2.2: All 3 quotes of concept 2.2 are by 1P04.")]
    [InlineData("1P01 1P01|1P01", "1P03 1P04")]
    [InlineData("- -|1P01", "1P03 1P04")]
    [InlineData("1P01 -|1P02", "1P03 1P04")]
    [InlineData("1P01|1P02", "1P03 1P04")]
    public async Task A_concept_that_one_voice_carries_is_asked_about_where_the_theme_has_others(
        string first, string second, params string[] findings) =>
        Assert.Equal(findings, await checking.AskAsync("concept-on-one-voice", Quoted(first, second)));

    [Fact]
    public async Task What_is_said_of_groups_leads_to_their_quotes()
    {
        var result = await checking.ResultAsync("theme-on-one-group", Quoted("1P01 2P01", "1P03 1P04"));
        Assert.Equal("Looked at 2 themes beside the 2 focus groups that codes name.", result.LookedAt);
        Assert.EndsWith("/quotes?group=1", Assert.Single(result.Findings).Finding.Places[^1].Address, StringComparison.Ordinal);
        result = await checking.ResultAsync("theme-on-one-group", Quoted("1P01 1P02", "1P03 1P04"));
        Assert.Equal("Codes name no two focus groups to look at.", result.LookedAt);
    }

    [Fact]
    public async Task A_concept_without_a_quote_is_asked_about()
    {
        var result = await checking.ResultAsync("concept-without-quote", $"{Sound}2) Learning togetherPeers teach.\n");
        var finding = Assert.Single(result.Findings).Finding;
        Assert.Equal("question 2.1: Concept 2.1 stands without a quote.", Checking.Line(finding));
        Assert.EndsWith("/themes/2#2.1", Assert.Single(finding.Places).Address, StringComparison.Ordinal);
        Assert.Empty(await checking.AskAsync("concept-without-quote", Sound));
    }

    [Fact]
    public async Task A_participant_whom_the_authors_name_is_looked_for_among_the_quotes()
    {
        Assert.Equal(
            ["note 1.1: Concept 1.1 names 1P1 in the text; 1P1 is quoted there."],
            await checking.AskAsync("code-in-concept", Sound.Replace("there.“", "there, says 1P1.“", StringComparison.Ordinal)));
        Assert.Equal(
            ["question 1.1: Concept 1.1 names 1P02, 1P03 and 1P04 in the text; 1P02 is quoted there, 1P03 is quoted " +
                "only elsewhere, 1P04 is quoted nowhere."],
            await checking.AskAsync("code-in-concept",
                "1) Learning in placesAs 1P02, 1P03 and 1P04 say on p4 of B12.“I saw the street.” (1P02)\n" +
                "Others stay.“I stayed at home.” (1P03)\n"));
        Assert.Equal(
            ["note 1.1: Concept 1.1 names 1P01 and 1P02 in the text; 1P01 and 1P02 are quoted there."],
            await checking.AskAsync("code-in-concept", Sound.Replace("there.“", "there, say 1P01 and 1P02.“", StringComparison.Ordinal)));
        Assert.Empty(await checking.AskAsync("code-in-concept", Sound));
    }

    [Fact]
    public async Task Whom_the_authors_name_and_nobody_quotes_has_no_place_to_look_at()
    {
        var result = await checking.ResultAsync(
            "code-in-concept", Sound.Replace("there.“", "there, say 1P01 and 1P09.“", StringComparison.Ordinal));
        var finding = Assert.Single(result.Findings).Finding;
        Assert.Equal(
            "question 1.1: Concept 1.1 names 1P01 and 1P09 in the text; 1P01 is quoted there, 1P09 is quoted nowhere.",
            Checking.Line(finding));
        Assert.Equal(["concept 1.1", "quotes by 1P01"], finding.Places.Select(place => place.Text));
    }

    [Fact]
    public async Task The_same_words_shown_twice_are_found_whatever_their_signs()
    {
        const string Rows = "1) Learning in placesStudents learn there.“I saw the street, there!” (1P01)\n" +
            "2) Learning togetherPeers teach.“I saw the … Street there” (1P02)\n“Yes, I did.” (1P02)\n“Yes I did” (1P03)\n";
        Assert.Equal(
            ["question 1.1.1: Quotes 1.1.1 and 2.1.1 are the same words, by 1P01 and 1P02."],
            await checking.AskAsync("same-quote-twice", Rows));
        Assert.Empty(await checking.AskAsync("same-quote-twice", Sound));
    }

    [Fact]
    public async Task A_quote_within_another_is_found_at_whole_words()
    {
        const string Whole = "You know, we went out and saw where people live and work, every day.";
        Assert.Equal(
            ["question 1.1.2: Quote 1.1.2, by 1P02, stands word for word within quote 1.1.1, by 1P01."],
            await checking.AskAsync("same-quote-twice",
                $"1) PlacesStudents learn.“{Whole}” (1P01)\n“We went out and saw where people live” (1P02)\n"));
        Assert.Empty(await checking.AskAsync("same-quote-twice",
            $"1) PlacesStudents learn.“{Whole}” (1P01)\n“We went out and saw where people liv” (1P02)\n“We went out and saw.” (1P03)\n"));
    }

    [Fact]
    public async Task Apostrophes_of_any_kind_or_none_are_the_same_words() => Assert.Equal(
        ["question 1.1.1: Quotes 1.1.1, 1.1.2 and 1.1.3 are the same words, by 1P01, 1P02 and 1P03."],
        await checking.AskAsync("same-quote-twice",
            "1) PlacesStudents learn.“I don’t know what that is” (1P01)\n“I don't know what that is” (1P02)\n“I dont know what that is” (1P03)\n"));

    [Theory]
    [InlineData("The o\u00ADﬃce was far a\u200Bway", "The office was far away", true)]
    [InlineData("Cafe\u0301 au coin de la rue", "Café au coin de la rue", true)]
    [InlineData("मेरी गाड़ी घर के पास", "मेरी गाड\u093Cी घर के पास", true)]
    [InlineData("मेरी गाड़ी घर की ओर", "मेरा गाड़ा घर का ओर", false)]
    [InlineData("Мой дом у самой реки", "Мои дом у самой реки", false)]
    [InlineData("𞤀𞤣 𞤣𞤢 𞤥𞤫 𞤲𞤣 𞤱𞤢", "𞤢𞤣 𞤣𞤢 𞤥𞤫 𞤲𞤣 𞤱𞤢", true)]
    public async Task The_same_words_in_other_spellings_are_the_same(string one, string other, bool isSame) => Assert.Equal(
        isSame ? ["question 1.1.1: Quotes 1.1.1 and 1.1.2 are the same words, by 1P01 and 1P02."] : [],
        await checking.AskAsync("same-quote-twice", $"1) PlacesStudents learn.“{one}” (1P01)\n“{other}” (1P02)\n"));

    [Fact]
    public async Task A_part_of_several_quotes_is_told_once_and_one_that_only_begins_alike_is_none()
    {
        const string Part = "We went out and saw where people live and work";
        const string Rows = $"1) PlacesStudents learn.“{Part}” (1P01)\n" +
            "“We went out and saw where people live together these days, so we did” (1P02)\n" +
            $"“Well, you see, {Part}, all of us” (1P03)\n" +
            $"“As I said, {Part}, every day” (1P04)\n";
        Assert.Equal(
            ["question 1.1.1: Quote 1.1.1, by 1P01, stands word for word within quote 1.1.3, by 1P03."],
            await checking.AskAsync("same-quote-twice", Rows));
    }

    [Fact]
    public async Task Tiny_and_overlong_quotes_are_asked_about()
    {
        var long250 = string.Join(' ', Enumerable.Repeat("word", 250));
        Assert.Equal(
            ["question overlong: 1 quote has more than 250 words.", "question tiny: 2 quotes have fewer than 4 words."],
            await checking.AskAsync("quote-length",
                $"1) PlacesStudents learn.“{long250} more” (1P01)\n“I saw it.” (1P01)\n“Yes.” (1P02)\n"));
        Assert.Equal(
            ["question overlong: 2 quotes have more than 250 words.", "question tiny: 1 quote has fewer than 4 words."],
            await checking.AskAsync("quote-length",
                $"1) PlacesStudents learn.“{long250} more” (1P01)\n“{long250} less” (1P01)\n“Yes.” (1P02)\n"));
        Assert.Empty(await checking.AskAsync("quote-length", $"1) PlacesStudents learn.“{long250}” (1P01)\n“I saw it all.” (1P01)\n"));
    }

    [Theory]
    [InlineData("write to ann.o@clinic.example.org then", "an e-mail address")]
    [InlineData("it is on www.clinic.example now", "an address on the web")]
    [InlineData("call me on 020 7946 0018 please", "a long number, as of a telephone")]
    [InlineData("call me on +44 (0)20 7946-0018 please", "a long number, as of a telephone")]
    [InlineData("I was born on 3 March 1961 there", "a full date")]
    [InlineData("since 03.11.1961 I live there", "a full date")]
    [InlineData("then Dr Smith came in at last", "somebody's title and name")]
    public async Task Details_that_may_give_people_away_are_asked_about_and_not_repeated(string words, string detail) =>
        Assert.Equal(
            [$"question 1.1.1: Quote 1.1.1 has what looks like {detail}."],
            await checking.AskAsync("identifying-details", $"1) PlacesStudents learn.“Well, {words}.” (1P01)\n"));

    [Theory]
    [InlineData("in 2005 2006 2007 and 2008 it was 4% of 1,000,000,000 pounds")]
    [InlineData("the doctor and Ms. saw me @ noon on 12 March at 10.30")]
    public async Task Years_sums_and_days_give_nobody_away(string words) => Assert.Empty(
        await checking.AskAsync("identifying-details", $"1) PlacesStudents learn.“Well, {words}.” (1P01)\n"));

    // Themes of concepts, parted by bars, of quotes by codes; a dash is nobody.
    private static string Quoted(params string[] themes) => string.Concat(themes.Index().Select(theme =>
        $"{theme.Index + 1}) Learning in places" + string.Concat(theme.Item.Split('|').Index().Select(concept =>
            $"{(concept.Index == 0 ? "" : "\n")}Students learn there, and so do others {concept.Index}." + string.Join('\n', concept.Item.Split(' ').Index().Select(code =>
                $"“I saw street number {theme.Index} {concept.Index} {code.Index}.”{(code.Item == "-" ? "" : $" ({code.Item})")}")))) + "\n"));
}
