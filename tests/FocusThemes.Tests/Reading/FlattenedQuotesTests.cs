using FocusThemes.Model;

namespace FocusThemes.Tests.Reading;

/// <summary>
/// Rows whose cells were run together: what the authors say, then what is read as quotes of it, the marks apart from
/// the words.
/// </summary>
public sealed class FlattenedQuotesTests
{
    [Theory]
    [InlineData("People walk.「歩いた。」 (P1)", "People walk.: 「 歩いた。 」 ~ P1")]
    [InlineData("People walk.\n「歩いた。」 (P1)", "People walk.: 「 歩いた。 」 ~ P1")]
    [InlineData("People \"walk\" a lot.I walked.\" (P1)", "People \"walk\" a lot.: I walked. \" ~ P1")]
    [InlineData("People walk.\n‘I walked.’ (P1)", "People walk.: ‘ I walked. ’ ~ P1")]
    [InlineData("People walk.\n'I walked.' (P1)", "People walk.: ' I walked. ' ~ P1")]
    [InlineData("People walk. ‘I walked.’ (P1)", "People walk.: ‘ I walked. ’ ~ P1")]
    [InlineData("People walk. 'I walked.' (P1)", "People walk.: ' I walked. ' ~ P1")]
    [InlineData("People walk “I walked.” (P1)", "People walk: “ I walked. ” ~ P1")]
    [InlineData("People walk—“I walked.” (P1)", "People walk—: “ I walked. ” ~ P1")]
    [InlineData("People walk-“I walked.” (P1)", "People walk-: “ I walked. ” ~ P1")]
    [InlineData("People walk (“on foot”) a lot.“I walked.” (P1)", "People walk (“on foot”) a lot.: “ I walked. ” ~ P1")]
    [InlineData(
        "People like a walk—“the walk”—daily.“I walked.” (P1)",
        "People like a walk—“the walk”—daily.: “ I walked. ” ~ P1")]
    [InlineData(
        "People like a walk–“the walk”–daily.“I walked.” (P1)",
        "People like a walk–“the walk”–daily.: “ I walked. ” ~ P1")]
    [InlineData("People [“most”] walk.“I walked.” (P1)", "People [“most”] walk.: “ I walked. ” ~ P1")]
    [InlineData(
        "People are non-“walkers” daily.“I walked.” (P1)",
        "People are non-“walkers” daily.: “ I walked. ” ~ P1")]
    [InlineData("People walk/“run” daily.“I walked.” (P1)", "People walk/“run” daily.: “ I walked. ” ~ P1")]
    [InlineData("People walk to O’Brien’s.‘I walked.’ (P1)", "People walk to O’Brien’s.: ‘ I walked. ’ ~ P1")]
    [InlineData("People walk to O'Brien's.‘I walked.’ (P1)", "People walk to O'Brien's.: ‘ I walked. ’ ~ P1")]
    [InlineData("People walk.'I walked.' (P1)", "People walk.: ' I walked. ' ~ P1")]
    [InlineData("People walk.\"(laughs) I walked.\" (P1)", "People walk.: \" (laughs) I walked. \" ~ P1")]
    [InlineData("People walk.\"[I] walked.\" (P1)", "People walk.: \" [I] walked. \" ~ P1")]
    [InlineData("People walk.\"…and I walked.\" (P1)", "People walk.: \" …and I walked. \" ~ P1")]
    [InlineData("People walk.\"‘Walk’ I said.\" (P1)", "People walk.: \" ‘Walk’ I said. \" ~ P1")]
    [InlineData("People walk.\"'Walk' I said.\" (P1)", "People walk.: \" 'Walk' I said. \" ~ P1")]
    [InlineData("People walk.\n\"I walked.\" (P1)", "People walk.: \" I walked. \" ~ P1")]
    [InlineData("People walk.„I walked.“ (P1)", "People walk.: „ I walked. “ ~ P1")]
    [InlineData("People (“walkers”) go far.I walked. (P1)", "People (“walkers”) go far.: I walked. ~ P1")]
    [InlineData("People (\"walkers\") go far.I walked. (P1)", "People (\"walkers\") go far.: I walked. ~ P1")]
    [InlineData("People walk –“I walked.” (P1)", "People walk –: “ I walked. ” ~ P1")]
    public void A_quote_begins_at_its_mark_and_not_at_one_within_the_concept(string row, string read) =>
        Assert.Equal(read, Row(row));

    [Theory]
    [InlineData(
        "People walk.“I walked.” (P1)People run.“I ran.” (P2)",
        "People walk.: “ I walked. ” ~ P1 || People run.: “ I ran. ” ~ P2")]
    [InlineData(
        "People walk.\nAs others do (P4)\nThey run.“I ran.” (P5)",
        "People walk. / As others do (P4) / They run.: “ I ran. ” ~ P5")]
    [InlineData(
        "People walk.\nThey also run, as one said (P4)\n“I walked.” (P1)",
        "People walk. / They also run, as one said (P4): “ I walked. ” ~ P1")]
    [InlineData("People walk.“I said ‘walk’ (P1)", "People walk.: “ I said ‘walk’ ~ P1")]
    [InlineData("People walk.“I said ‘walk’” (P1)", "People walk.: “ I said ‘walk’ ” ~ P1")]
    [InlineData("People walk.I walked.” (P1)", "People walk.: I walked. ” ~ P1")]
    [InlineData("People walk.“I walked. (P1)", "People walk.: “ I walked. ~ P1")]
    [InlineData("People walk.“I walked (P1)", "People walk.: “ I walked ~ P1")]
    [InlineData("People walk.\nThey also run.\nI walked.” (P1)", "People walk. / They also run.: I walked. ” ~ P1")]
    [InlineData(
        "People walk.\nThey also run.\nI walked.And I ran.” (P1)",
        "People walk. / They also run. / I walked.: And I ran. ” ~ P1")]
    [InlineData(
        "People say “walk” [on foot] daily.I walked. (P1)",
        "People say “walk” [on foot] daily.: I walked. ~ P1")]
    [InlineData(
        "People walk.“I walked.” (pauses, looks to the window and at her mother) (P1)",
        "People walk.: “ I walked. ” ~ P1; note: (pauses, looks to the window and at her mother)")]
    [InlineData("People walk.“I walked (fast) (P1)", "People walk.: “ I walked (fast) ~ P1")]
    [InlineData("People walk.“I walked (fast)” (P1)", "People walk.: “ I walked (fast) ” ~ P1")]
    [InlineData("People walk.“I walked” [laughs] (P1)", "People walk.: “ I walked ” ~ P1; note: [laughs]")]
    [InlineData("People walk.“I walked.” (sic) (P1)", "People walk.: “ I walked. ” ~ P1; note: (sic)")]
    [InlineData("People walk.I walked (fast) (P1)", "People walk.: I walked (fast) ~ P1; doubt")]
    [InlineData("People walk: I walked. (P1)", ": People walk: I walked. ~ P1; doubt")]
    [InlineData("People walk.“I walked” – P1", "People walk.: “ I walked ” ~ P1")]
    [InlineData("People walk.“I said: ‘walk’.” (P1)", "People walk.: “ I said: ‘walk’. ” ~ P1")]
    [InlineData("People walk.I said ‘walk’ (P1)", "People walk.I said: ‘ walk ’ ~ P1")]
    [InlineData("People walk.‘I said “walk”’ (P1)", "People walk.: ‘ I said “walk” ’ ~ P1")]
    public void A_quote_ends_before_whoever_is_named(string row, string read) =>
        Assert.Equal(read, Row(row));

    [Theory]
    [InlineData("People walk.“I walked\nall day (P1)", "People walk.: “ I walked / all day ~ P1")]
    [InlineData("People walk.“I walked\nall day.” (P1)", "People walk.: “ I walked / all day. ” ~ P1")]
    [InlineData("People walk.“I walked\nall day.”  (P1)", "People walk.: “ I walked / all day. ” ~ P1")]
    [InlineData(
        "People walk.“I walked\nRunning is rare.“I ran.” (P2)",
        "People walk.: “ I walked ~ nobody || Running is rare.: “ I ran. ” ~ P2; doubt")]
    [InlineData("People walk.“I walked.\n“And I ran.” (P1)", "People walk.: “ I walked. / “And I ran. ” ~ P1")]
    [InlineData(
        "People walk “here and there\nThey run.“I ran.” (P2)",
        "People walk “here and there / They run.: “ I ran. ” ~ P2")]
    [InlineData("People walk.“I walked.”\n“I ran.”", "People walk.: “ I walked. ” ~ nobody | “ I ran. ” ~ nobody; doubt; doubt")]
    [InlineData("People walk.“I walked.", "People walk.: “ I walked. ~ nobody; doubt")]
    [InlineData("People walk.“I walked.\n\nall day.” (P1)", "People walk.: “ I walked. /  / all day. ” ~ P1")]
    [InlineData(
        "People walk.“I walked\nRunning is rare: “I ran.” (P2)",
        "People walk.: “ I walked ~ nobody || Running is rare:: “ I ran. ” ~ P2; doubt")]
    public void A_quote_runs_on_to_the_line_that_closes_it(string row, string read) =>
        Assert.Equal(read, Row(row));

    [Theory]
    [InlineData("People walk.Quote: I walked. (P1)", "People walk.: I walked. ~ P1; label: Quote:")]
    [InlineData(
        "People walk.\nThey also run.\nQuote: I walked. (P1)",
        "People walk. / They also run.: I walked. ~ P1; label: Quote:")]
    [InlineData(
        "People walk. Patient quote 2: I walked. (P1)",
        "People walk.: I walked. ~ P1; label: Patient quote 2:")]
    [InlineData("People walk. Quote: “I walked.” (P1)", "People walk.: “ I walked. ” ~ P1; label: Quote:")]
    [InlineData("People walk.\nQuotes: I walked. (P1)", "People walk.: I walked. ~ P1; label: Quotes:")]
    public void A_label_says_where_a_quote_begins(string row, string read) =>
        Assert.Equal(read, Row(row));

    [Theory]
    [InlineData(
        "1) Going on footPeople walk: I walked. (P1)\n2) Going by busBuses are rareI waited. (P2)",
        "1 Going on foot = : People walk: I walked. ~ P1 && 2 Going by bus = Buses are rare: I waited. ~ P2")]
    [InlineData(
        "1) Going on footPeople walk.Quote: I walked. (P1)\n2) Going by busBuses are rare.Quote: I waited. (P2)",
        "1 Going on foot = People walk.: I walked. ~ P1 && 2 Going by bus = Buses are rare.: I waited. ~ P2; label: Quote:; label: Quote:")]
    [InlineData(
        "1) Going on foot\nQuote: I walked. (P1)\n2) Going by bus\nQuotation 2: I waited. (P2)",
        "1 Going on foot = : I walked. ~ P1 && 2 Going by bus = : I waited. ~ P2; label: Quote:; label: Quotation 2:")]
    [InlineData(
        "1) Going on footPeople walk.\nwalking is fine (P1)\n2) Going by busBuses are rare.\nwaiting is not (P2)",
        "1 Going on foot = People walk.: walking is fine ~ P1 && 2 Going by bus = Buses are rare.: waiting is not ~ P2")]
    [InlineData(
        "1) Going on footPeople walkI walked. (P1)\n2) Going by busBuses are rareI waited. (P2)",
        "1 Going on foot = People walk: I walked. ~ P1 && 2 Going by bus = Buses are rare: I waited. ~ P2")]
    [InlineData(
        "1) Going on footPeople walk.I walked. (Patient 1)\nPeople run.I ran. (Patient 2)\n2) Going by busBuses are rare.I waited. (Patient 3)",
        "1 Going on foot = People walk.: I walked. ~ Patient 1 || People run.: I ran. ~ Patient 2 && 2 Going by bus = Buses are rare.: I waited. ~ Patient 3")]
    [InlineData(
        "1) Going on footPeople walk.I walked. (Patient 1)\n2) Going by busBuses are rareI waited. (Patient 2)I stood. (Patient 3)",
        "1 Going on foot = People walk.: I walked. ~ Patient 1 && 2 Going by bus = Buses are rare: I waited. ~ Patient 2 | I stood. ~ Patient 3")]
    public void Rows_without_marks_are_parted_at_their_sentences(string rows, string read) =>
        Assert.Equal(read, Themes(rows));

    [Theory]
    [InlineData(
        "1) Going on footPeople walk.“I walked.” (P1)\n2) Going by busBuses are rare.“I waited.” (P2)\n1) Not asked in the first round.",
        "1 Going on foot = People walk.: “ I walked. ” ~ P1 && 2 Going by bus = Buses are rare.: “ I waited. ” ~ P2; note: 1) Not asked in the first round.")]
    [InlineData(
        "A. Going on footPeople walk.“I walked.” (P1)\nB. Going by busBuses are rare.“I waited.” (P2)",
        "A Going on foot = People walk.: “ I walked. ” ~ P1 && B Going by bus = Buses are rare.: “ I waited. ” ~ P2")]
    [InlineData(
        "Theme: Going on foot\nPeople walk.“I walked.” (P1)\nTheme: Going by bus\nBuses are rare.“I waited.” (P2)",
        "1 Going on foot = People walk.: “ I walked. ” ~ P1 && 2 Going by bus = Buses are rare.: “ I waited. ” ~ P2; label: Theme:; label: Theme:")]
    [InlineData(
        "Main theme 1: Going\nSubtheme 1a: On foot\n“I walked.” (P1)\nSubtheme 1b: By bus\n“I waited.” (P2)",
        "1 Going = On foot: “ I walked. ” ~ P1 || By bus: “ I waited. ” ~ P2; label: Subtheme 1a: ; label: Subtheme 1b: ")]
    public void A_theme_begins_with_its_number_or_label(string rows, string read) =>
        Assert.Equal(read, Themes(rows));

    // The row among three others that are plain.
    private static string Row(string row)
    {
        var draft = Told.Read("table.txt", $"ThemesConceptsQuotes\n1) Going on foot{row}\n"
            + "2) Going by busBuses are rare.“I waited.” (P7)\nBuses are full.“I stood.” (P8)\n"
            + "3) Going by boatBoats are slow.“I sat.” (P9)\n");
        var themes = draft.Study.Themes;
        Assert.Equal(["Going on foot", "Going by bus", "Going by boat"], themes.Select(theme => theme.Title));
        Assert.Equal(["Buses are rare.", "Buses are full."], themes[1].Concepts.Select(concept => concept.Text));
        return Of(themes[0].Concepts) + Told.Beside(draft);
    }

    private static string Themes(string rows)
    {
        var draft = Told.Read("table.txt", $"ThemesConceptsQuotes\n{rows}");
        return string.Join(" && ", draft.Study.Themes.Select(
            theme => $"{theme.Number} {theme.Title} = {Of(theme.Concepts)}")) + Told.Beside(draft);
    }

    private static string Of(IEnumerable<Concept> concepts) => string.Join(" || ", concepts.Select(
        concept => $"{string.Join(" / ", Concept.ParagraphsOf(concept.Text))}: {Told.Of(concept.Quotes)}"));
}
