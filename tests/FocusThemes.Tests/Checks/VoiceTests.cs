namespace FocusThemes.Tests.Checks;

/// <summary>Who speaks: each check with a study that raises it and one that does not.</summary>
public sealed class VoiceTests(Checking checking) : IClassFixture<Checking>
{
    private const string Several = "1) Learning in placesStudents learn there.“I saw the street there.” (1P01)\n" +
        "“So did I.” (1P02)\n“We all did.” (2P01)\n“I did not.” (2P02)\n“Nor did I.” (2P03)\n";

    [Fact]
    public async Task Quotes_that_name_nobody_are_asked_about_by_theme()
    {
        const string Rows = "1) Learning in placesStudents learn there.“I saw the street.” (1P02)\n" +
            "Teachers follow.“We had to.”\n“And we did.” (1P03)\n";
        Assert.Equal(
            ["question theme 1: 1 quote in theme 1 names no participant."],
            await checking.AskAsync("quote-without-participant", Rows));
        Assert.Equal(
            ["question theme 1: 2 quotes in theme 1 name no participant."],
            await checking.AskAsync("quote-without-participant", Rows.Replace(" (1P03)", "", StringComparison.Ordinal)));
        Assert.Empty(await checking.AskAsync("quote-without-participant", Several));
    }

    [Fact]
    public async Task The_largest_share_is_always_said_and_a_question_above_a_fifth()
    {
        Assert.Equal(
            ["question 1P01: 1P01 gives 2 of 3 quotes, the most of anyone."],
            await checking.AskAsync("largest-share", "1) PlacesStudents learn.“I saw it.” (1P01)\n“I know.” (1P01)\n“So do I.” (1P02)\n"));
        Assert.Equal(
            ["note 1P01, 1P02, 2P01, 2P02 and 2P03: 1P01, 1P02, 2P01, 2P02 and 2P03 each give 1 of 5 quotes, as many as everyone."],
            await checking.AskAsync("largest-share", Several));
        Assert.Empty(await checking.AskAsync("largest-share", "1) PlacesStudents learn there.“I saw it.”\n"));
    }

    [Theory]
    [InlineData("P1 P1", "question P1: P1 gives 2 of 2 quotes, and is the only one quoted.")]
    [InlineData("P1 P2", "note P1 and P2: P1 and P2 each give 1 of 2 quotes, as many as everyone.")]
    [InlineData("P1 P1 P2 P2 P3", "question P1 and P2: P1 and P2 each give 2 of 5 quotes, the most of anyone.")]
    [InlineData("P1 P1 P2 P3 P4 P5 P6 P7 P8 P9", "note P1: P1 gives 2 of 10 quotes, the most of anyone.")]
    [InlineData("P1 P1 P2 P3 P4 P5 P6 P7 P8", "question P1: P1 gives 2 of 9 quotes, the most of anyone.")]
    [InlineData("P1 P2 P3 P4 P5 P6 P7 P8 P9 P10",
        "note P1, P2, P3, P4, P5, P6, P7, P8, P9 and P10: " +
        "P1, P2, P3, P4, P5, P6, P7, P8, P9 and P10 each give 1 of 10 quotes, as many as everyone.")]
    [InlineData("P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11",
        "note P1, P2, P3, P4, P5, P6, P7, P8, P9 and 2 more: " +
        "P1, P2, P3, P4, P5, P6, P7, P8, P9 and 2 more each give 1 of 11 quotes, as many as everyone.")]
    public async Task The_largest_share_is_a_question_where_somebody_stands_out(string codes, string finding) =>
        Assert.Equal([finding], await checking.AskAsync("largest-share", RowsOf(codes)));

    [Theory]
    [InlineData("""{"custom":{"participants":23}}""", "question participants: 5 of 23 declared participants are quoted.")]
    [InlineData("""{"custom":{"participants":"8"}}""", "note participants: 5 of 8 declared participants are quoted.")]
    [InlineData("""{"note":"PMID: 1\nParticipants: 12\n"}""", "question participants: 5 of 12 declared participants are quoted.")]
    [InlineData("""{"custom":{"participants":5}}""", "note participants: 5 of 5 declared participants are quoted.")]
    [InlineData("""{"custom":{"participants":10}}""", "note participants: 5 of 10 declared participants are quoted.")]
    [InlineData("""{"custom":{"participants":11}}""", "question participants: 5 of 11 declared participants are quoted.")]
    [InlineData("""{"custom":{"participants":4}}""",
        "question participants: 5 participant codes are quoted, more than the 4 declared participants.")]
    public async Task Voices_are_set_against_the_declared_number(string citation, string finding) =>
        Assert.Equal([finding], await checking.AskAsync("declared-participants", Several, citation));

    [Fact]
    public async Task One_voice_is_set_against_the_declared_number() => Assert.Equal(
        ["note participants: 1 of 1 declared participant is quoted."],
        await checking.AskAsync("declared-participants", RowsOf("P1 P1"), """{"custom":{"participants":1}}"""));

    [Theory]
    [InlineData(null)]
    [InlineData("""{"custom":{"participants":-3},"note":7}""")]
    [InlineData("""{"custom":[],"note":"participants: many"}""")]
    public async Task Where_no_number_is_declared_it_is_said_how(string? citation) => Assert.Equal(
        ["note participants: 5 participants are quoted; how many took part is not declared. To declare it, study.json " +
            "takes \"custom\": {\"participants\": 23}, and Zotero a line “participants: 23” under Extra."],
        await checking.AskAsync("declared-participants", Several, citation));

    [Fact]
    public async Task Focus_groups_that_nobody_speaks_for_are_named()
    {
        const string Gap = "1) PlacesStudents learn.“I saw the street there.” (1P01)\n“So did I, you know.” (4P01)\n";
        Assert.Equal(
            ["question focus groups 2 and 3: Focus groups 2 and 3 are never quoted."],
            await checking.AskAsync("focus-groups", Gap));
        Assert.Equal(
            ["question focus group 3: Focus group 3 is never quoted."],
            await checking.AskAsync("focus-groups", Several, """{"custom":{"focusGroups":3}}"""));
        Assert.Equal(
            ["question focus groups: Codes name focus group 2, but 1 focus group is declared."],
            await checking.AskAsync("focus-groups", Several, """{"note":"Focus groups: 1"}"""));
        Assert.Equal(
            ["question focus groups: Codes name focus group 3, but 2 focus groups are declared."],
            await checking.AskAsync("focus-groups", RowsOf("1P01 2P01 3P01"), """{"custom":{"focusGroups":2}}"""));
        Assert.Empty(await checking.AskAsync("focus-groups", Several));
    }

    [Fact]
    public async Task Declared_focus_groups_that_no_code_names_are_a_note()
    {
        const string Rows = "1) PlacesStudents learn there.“I saw the street there.” (P01)\n";
        Assert.Equal(
            ["note focus groups: 2 focus groups took part; no code tells which of them speaks."],
            await checking.AskAsync("focus-groups", Rows, """{"custom":{"focusGroups":2}}"""));
        Assert.Empty(await checking.AskAsync("focus-groups", Rows));
        Assert.Equal(
            ["note focus groups: 2 focus groups took part; no code tells which of them speaks."],
            await checking.AskAsync("focus-groups", RowsOf("0P01 0P02"), """{"custom":{"focusGroups":2}}"""));
    }

    [Fact]
    public async Task Codes_without_a_group_are_asked_about_where_others_have_one()
    {
        Assert.Equal(
            ["question C: C01 and C02 carry no group, while 1 other code does."],
            await checking.AskAsync("code-without-group", "1) PlacesStudents learn.“I saw it.” (1P01)\n“I know.” (C02)\n“So do I.” (C01)\n"));
        Assert.Empty(await checking.AskAsync("code-without-group", "1) PlacesStudents learn.“I saw it.” (P01)\n“I know.” (C02)\n"));
        Assert.Equal(
            ["question C: C01 carries no group, while 2 other codes do."],
            await checking.AskAsync("code-without-group", RowsOf("1P01 C01 1P02")));
        Assert.Empty(await checking.AskAsync("code-without-group", Several));
    }

    [Theory]
    [InlineData("2P14 2P010 1P02", "question 2P010: 2P010 looks like a differently written number beside 2P14: three digits where others have two.")]
    [InlineData("1P01 1P02 2P3", "question 2P3: 2P3 looks like a differently written number beside 1P01: one digit where others have two.")]
    [InlineData("P1 P02", "question P02: P02 looks like a differently written number beside P1: two digits where others have one.")]
    [InlineData("2P010 2P10", "question 2P010: 2P010 is also printed 2P10; they are read as one participant.")]
    [InlineData("1P04 1P04 1PO4", "question 1PO4: 1PO4 differs by a letter that looks like a digit from 1P04.")]
    [InlineData("1P04 1P04 IP04", "question IP04: IP04 differs by a letter that looks like a digit from 1P04.")]
    [InlineData("1P04 1P04 P104", "question P104: P104 looks like two swapped characters of 1P04.")]
    public async Task Codes_written_in_differing_form_are_asked_about(string codes, string finding) =>
        Assert.Equal([finding], await checking.AskAsync("code-spelling", RowsOf(codes)));

    [Theory]
    [InlineData("P1 P2 P9 P10 P11 P100")]
    [InlineData("P01 P02 P99 P100")]
    [InlineData("1P4 10P4 1P40")]
    [InlineData("I1 L1 C1 C2")]
    public async Task Codes_that_only_count_on_or_differ_in_their_letters_are_not(string codes) =>
        Assert.Empty(await checking.AskAsync("code-spelling", RowsOf(codes)));

    private static string RowsOf(string codes) => "1) Learning in placesStudents learn there." + string.Concat(
        codes.Split(' ').Select((code, i) => $"“I saw street number {i}.” ({code})\n"));
}
