using FocusThemes.Checks;
using FocusThemes.Model;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Projects;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using FocusThemes.Tests.Reading.Own;

namespace FocusThemes.Tests.Reading.Projects;

public sealed class ProjectStudyTests : IDisposable
{
    private readonly Library library = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => library.Dispose();

    [Fact]
    public void Codes_are_themes_parts_and_concepts_and_deeper_ones_are_called_by_their_path()
    {
        var study = StudyReader.Read(MadeProject.FilesOf(MadeProject.Small()), Stop).Study;
        Assert.Equal("Night work", study.Title);
        Assert.Equal(["Time|Whatever lasts.", "Places|", "Money|"], study.Themes.Select(theme => $"{theme.Title}|{theme.Subtitle}"));
        Assert.Equal(
            ["|", "Shifts|At night\nAfter ten.\nBefore six.", "Shifts|At night › Alone"],
            study.Themes[0].Concepts.Select(concept => $"{concept.Subtheme}|{concept.Text}"));
        // What nobody has used is a result.
        Assert.Empty(study.Themes[2].Concepts);
    }

    [Fact]
    public void Variables_that_tell_who_people_are_or_who_coded_are_left_out_and_told()
    {
        var project = MadeProject.Small();
        var draft = StudyReader.Read(MadeProject.FilesOf(project with
        {
            Cases = [new("Cleo", [project.Documents[1]], []) { Variables = [("Participant name", "Ida Moe"), ("Interviewer", "Ulf Nil"), ("Role", "nurse")], Memo = "Retired" }],
        }), Stop);
        var cleo = draft.Study.Participants.Single(who => who.Code == "Cleo");
        Assert.Equal(["Role: nurse", "memo: Retired"], cleo.Attributes.Select(one => $"{one.Name}: {one.Value}"));
        Assert.Contains(draft.Problems, found => found.Problem.Sentence == "2 variables tell who people are, and were left out: “Participant name”, “Interviewer”.");
        Assert.DoesNotContain("Ida Moe", string.Concat(draft.Study.Sources.Select(source => SourceText.Decode(source.Bytes))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_memos_are_searched_apart_by_beginnings_too_and_go_with_their_study()
    {
        var project = MadeProject.Small();
        project = project with { Cases = [new("Cleo", [project.Documents[1]], []) { Memo = "Retired nurse, μία φορά" }] };
        await library.ImportAsync(MadeProject.FilesOf(project));
        await using (var context = library.Open())
        {
            var scope = await context.ScopeOfAllAsync(Stop);
            foreach (var (words, addresses) in new (string, string[])[]
            {
                ("twice", ["/studies/made/themes/1#1.2.1"]), ("phon*", ["/studies/made/source/Ana.docx"]),
                ("nurse", ["/studies/made/participants/Cleo"]), ("ΜΙΑ", ["/studies/made/participants/Cleo"]), ("slept", []), ("nurse twice", []),
            })
            {
                var found = await context.FindPassagesAsync(scope, new() { Words = words, Kind = SearchKind.Memos }, Stop);
                Assert.Equal(addresses, found.Passages.Select(hit => hit.Address));
                Assert.Equal(addresses.Length, (await context.FindQuotesAsync(scope, new() { Words = words }, cancellationToken: Stop)).Beside[SearchKind.Memos].Number);
            }

            var ofTheme = new QuoteFilter { Words = "twice", Kind = SearchKind.Memos };
            Assert.Single((await context.FindPassagesAsync(scope, ofTheme with { Themes = FilterValues.OfThemes("1") }, Stop)).Passages);
            Assert.Empty((await context.FindPassagesAsync(scope, ofTheme with { Themes = FilterValues.OfThemes("2") }, Stop)).Passages);
            Assert.Empty((await context.FindQuotesAsync(scope, new() { Words = "twice" }, cancellationToken: Stop)).Quotes);
        }

        await library.RemoveAsync("made");
        await using (var context = library.Open()) Assert.Empty(context.Words);
    }

    [Fact]
    public void What_a_project_was_read_from_is_let_go_where_nobody_asks_for_it_again()
    {
        var folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;
        try
        {
            var path = Path.Combine(folder, "garden.qdpx");
            File.WriteAllBytes(path, Refi.MadeRefi.Coded("We hoped for rain.", Refi.MadeRefi.Selection(3, 8)));
            var files = StudyFolder.At(path).Single().Read();
            var (digest, same) = (StudyReader.DigestOf(files), files with { Tables = [new(files.Tables[0].Name, files.Tables[0].Bytes)] });
            var study = StudyReader.Read(files, Stop).Study;
            Assert.Empty(files.Tables[0].Bytes);
            Assert.Equal((digest, "hoped"), (study.Digest, study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes).Single().Text));
            Assert.Equal("We hoped for rain."u8.ToArray(), study.Sources[1].Bytes);
            Assert.Equal(SourceDocument.DigestOf(study.Sources[1].Bytes), study.Sources[1].Sha256);
            // What somebody holds themselves stays.
            StudyReader.Read(same, Stop);
            Assert.NotEmpty(same.Tables[0].Bytes);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_stretch_under_two_codes_is_one_quote_in_two_places_and_counts_once()
    {
        await library.ImportAsync(MadeProject.FilesOf(MadeProject.Small()));
        await using var context = library.Open();
        var study = (await context.FindStudyAsync("made", Stop))!;
        Assert.Equal(4, study.QuoteCount);
        var catalogue = await context.ReadCatalogueAsync(study, Stop);
        Assert.Equal([3, 2, 0], catalogue.Themes.Select(theme => theme.QuoteCount));
        Assert.Equal([2, 2], catalogue.Participants.Select(who => who.Quotes));
        var scope = await context.ScopeOfAsync(study, Stop);
        foreach (var (filter, texts) in new (QuoteFilter, string[])[]
        {
            (QuoteFilter.OfTheme("2"), ["I slept at noon. Nobody 😀 came.", "We met in the yard."]),
            (QuoteFilter.OfTheme("2") with { Words = "slept" }, ["I slept at noon. Nobody 😀 came."]),
            (QuoteFilter.OfTheme("1") with { Words = "slept" }, ["I slept at noon. Nobody 😀 came."]),
            (QuoteFilter.OfTheme("2") with { Participants = FilterValues.OfParticipants("ana") }, ["I slept at noon. Nobody 😀 came."]),
            (new() { Themes = FilterValues.OfThemes("1").With("2") },
                ["It was dark.", "I slept at noon. Nobody 😀 came.", "Nobody 😀 came.", "We met in the yard."]),
            (new() { Words = "slept" }, ["I slept at noon. Nobody 😀 came."]),
        })
        {
            var found = await context.FindQuotesAsync(scope, filter, cancellationToken: Stop);
            Assert.Equal(texts, found.Quotes.Select(hit => hit.Quote.Text));
            Assert.Equal(texts.Length, found.Total.Number);
        }

        Assert.Equal(0, (await context.CheckAsync(study, Stop)).Results.First(result => result.Check.Id == "same-quote-twice").FindingCount);
        var places = (await context.FindThemeAsync(study, "2", Stop))!;
        Assert.Equal(["1.2.1 1.2 2.1.1", "2.1.2  "], places.Quotes.Select(quote => $"{quote.Id} {Joined(quote.Also)} {quote.PlaceId}"));
        // Each of its places is an address of it.
        foreach (var id in new[] { "1.2.1", "2.1.1" })
            Assert.Equal("1.2.1", (await context.FindQuoteAsync(study, id, Stop))!.Hit.Quote.Id);
        var time = (await context.FindThemeAsync(study, "1", Stop))!;
        Assert.Equal(["1.1.1 ", "1.2.1 2.1", "1.3.1 "], time.Quotes.Select(quote => $"{quote.Id} {Joined(quote.Also)}"));
        Assert.Equal("Said twice", time.Concepts[1].Quotes[0].Memo);
        Assert.Empty(LibraryFaults.Find(context, Stop));

        static string Joined(IEnumerable<string>? ids) => string.Join(' ', ids ?? []);
    }

    [Theory]
    [InlineData("study.json")]
    [InlineData("study.xlsx")]
    public void What_stands_under_several_concepts_comes_back_as_one_quote_in_the_same_places(string name)
    {
        var made = StudyReader.Read(MadeProject.FilesOf(MadeProject.Small()), Stop);
        var again = TakenAlong.Read(TakenAlong.Of(made, name));
        Assert.Equal(Places(made.Study), Places(again.Study));

        static IEnumerable<string> Places(FocusThemes.Model.Study study) => study.ToDocument().Themes.SelectMany(theme => theme.Quotes)
            .Select(quote => $"{quote.PlaceId ?? quote.Id} is {quote.Id}: {quote.Text} by {quote.Participant}, also {string.Join(' ', quote.Also ?? [])}");
    }

    [Fact]
    public void A_row_under_several_codes_is_one_quote()
    {
        var study = StudyReader.Read(new()
        {
            Slug = "codes",
            Tables = [new("coded.csv", System.Text.Encoding.UTF8.GetBytes(
                "Document,Codes,Segment\nAnn,Time; Place,\"We stayed there for long, all of us.\"\nBo,Place,\"It was far away from the town for me.\"\nCy,Time,\"It took me years to be there again.\"\n"))],
        }, Stop).Study;
        var themes = study.ToDocument().Themes;
        Assert.Equal(["Time: 1.1.1 1.1.2", "Place: 1.1.1 2.1.2"], themes.Select(theme => $"{theme.Title}: {string.Join(' ', theme.Quotes.Select(quote => quote.Id))}"));
        Assert.Equal([1, 1, 1], study.Participants.Select(who => who.QuoteCount));
    }

    [Fact]
    public async Task A_theme_of_many_quotes_is_read_page_by_page_none_twice_and_none_left_out()
    {
        await library.ImportAsync(MadeProject.FilesOf(MadeProject.Small()));
        await using var context = library.Open();
        var study = (await context.FindStudyAsync("made", Stop))!;
        foreach (var (number, all) in new[] { ("1", "1.1.1 1.2.1 1.3.1"), ("2", "2.1.1 2.1.2"), ("3", "") })
            foreach (var most in new[] { 1, 2, 3 })
            {
                var (seen, after) = (new List<string>(), (PlaceInTheme?)null);
                do
                {
                    var (theme, next) = await context.FindThemePageAsync(study, number, after, most, Stop);
                    seen.AddRange(theme!.Quotes.Select(quote => quote.PlaceId ?? quote.Id));
                    after = next;
                }
                while (after is not null);
                Assert.Equal(all, string.Join(' ', seen));
            }

        Assert.Null((await context.FindThemePageAsync(study, "9", null, 2, Stop)).Theme);
    }

    [Fact]
    public async Task Every_quote_leads_to_its_place_and_back_also_where_quotes_overlap()
    {
        await library.ImportAsync(MadeProject.FilesOf(MadeProject.Small()));
        await using var context = library.Open();
        var study = (await context.FindStudyAsync("made", Stop))!;
        var quote = (await context.FindQuoteAsync(study, "1.3.1", Stop))!.Hit.Quote;
        Assert.Equal(new("Ana.docx", 2, 30, 45), quote.Source);
        var source = (await context.FindSourceAsync(study, "Ana.docx", cancellationToken: Stop))!;
        Assert.Equal(["made.codes.json", "Ana.docx", "Ben.docx"], source.Names);
        Assert.Equal(
            ["I slept at noon. |quote 1.2.1", "Nobody 😀 came.|quote 1.3.1"],
            source.Lines[1].Select(piece => $"{piece.Text}|{piece.Record?.Name}"));
        Assert.Equal(1, source.AccountedFor.Value);
        Assert.Equal("By phone", source.Memo);
        var codes = (await context.FindSourceAsync(study, null, cancellationToken: Stop))!;
        Assert.Contains(codes.Lines.SelectMany(line => line), piece => piece is { Text: "At night › Alone", Record.Name: "concept 1.3" });
    }

    [Fact]
    public void Whoever_a_case_names_said_the_words_and_a_case_of_several_documents_is_a_group()
    {
        var project = MadeProject.Small();
        var (ana, ben) = (project.Documents[0], project.Documents[1]);
        var study = StudyReader.Read(MadeProject.FilesOf(project with
        {
            Cases =
            [
                new("Night shift", [ana, ben], []),
                new("Eva", [], [(ana, 13, 45)]) { Variables = [("sex", "female")], Memo = "Met twice." },
                new("", [ben], []),
            ],
        }), Stop).Study;
        Assert.Equal(["Ben Night shift age 40", "Eva  sex female memo Met twice."],
            study.Participants.Select(who => $"{who.Code} {who.FocusGroup} {string.Join(' ', who.Attributes.Select(a => $"{a.Name} {a.Value}"))}"));
    }

    [Theory]
    [InlineData(null, "Group one, P1|Group one;Group one, P2|Group one;Group two, Eva|Group two;Group two, P1|Group two;|")]
    [InlineData(PeopleBy.Documents, "Group one|;Group two|")]
    [InlineData(PeopleBy.Sets, "South|")]
    public void Where_several_people_speak_in_a_document_whoever_has_the_turn_said_it(PeopleBy? by, string expected)
    {
        var one = new ProjectDocument("Group one.docx", "Moderator: Where?\nP1: At home.\nP2: Outside.\nModerator: Why?\nP1: It is warm.\nP2: It is cold.\n");
        var two = new ProjectDocument("Group two.docx", "I: Where?\r\nEva: Here.\r\nP1: There.\r\nI: Why?\r\nEva: So.\r\nP1: No.\r\n");
        var code = new ProjectCode("Places", null);
        CodedSegment Said(ProjectDocument document, string words) =>
            new(document, document.Text!.IndexOf(words, StringComparison.Ordinal), document.Text.IndexOf(words, StringComparison.Ordinal) + words.Length, [code]);
        var project = new Project
        {
            Codes = [code],
            Documents = [one, two],
            Segments = [Said(one, "At home."), Said(one, "P2: Outside.\nModerator: Why?"), Said(two, "Here."), Said(two, "There."), Said(two, "Here.\r\nP1: There.")],
            Sets = [new("South", [one, two])],
            Codings = 5,
        };
        var draft = StudyReader.Read(MadeProject.FilesOf(project) with { Hints = new() { People = by } }, Stop);
        Assert.Equal(expected, string.Join(';', draft.Study.Themes[0].Concepts[0].Quotes
            .Select(quote => $"{quote.Participant?.Code}|{quote.Participant?.FocusGroup}").Distinct()));
        Assert.Equal(by is null, draft.Problems.Any(found => found.Problem.Sentence.StartsWith("1 quote holds words of several people", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[00:00:05] ", "{0}: ")]
    [InlineData("0:05 ", "{0}: ")]
    [InlineData("", "{0}: [00:01:05] ")]
    [InlineData("", "{0}  1:0{1}\n")]
    [InlineData("", "**{0}** (00:01:0{1})\n")]
    [InlineData("12 ", "{0}: ")]
    [InlineData("00:00:05.000 --> 00:00:08.000\n", "<v {0}>")]
    public void Times_and_numbers_of_lines_beside_a_name_keep_nobody_from_speaking(string before, string named)
    {
        string[] people = ["Interviewer", "P1", "Interviewer", "P2", "Interviewer", "P1", "Interviewer", "P2"];
        var text = string.Concat(people.Index().Select(turn =>
            $"{before}{string.Format(System.Globalization.CultureInfo.InvariantCulture, named, turn.Item, turn.Index)}This is sentence {turn.Index}.\n"));
        var document = new ProjectDocument("Group", text);
        var code = new ProjectCode("All", null);
        CodedSegment Said(string words) => new(document, text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length, [code]);
        var study = StudyReader.Read(MadeProject.FilesOf(new()
        {
            Codes = [code],
            Documents = [document],
            Segments = [Said("This is sentence 1."), Said("This is sentence 2."), Said("This is sentence 7.")],
            Codings = 3,
        }), Stop).Study;
        Assert.Equal(["P1", null, "P2"], study.Themes[0].Concepts[0].Quotes.Select(quote => quote.Participant?.Code));
    }

    [Theory]
    [InlineData("New law: what now?\nI do not know.\nOld law: what then?\nNor do I.\n", 3, "Comments")]
    [InlineData("Ana: I went there.\nBo: I did not.\nAna: Why?\nBo: It rained.\n", 1, "Comments")]
    [InlineData("P1: I went there.\nP2: I did not.\nP1: Why?\nP2: It rained.\n", 1, "P1")]
    [InlineData("P1: Yes.\nP2: No.\n", 4, "Comments")]
    public void Titles_that_come_again_are_not_guessed_to_be_speakers(string text, int times, string expected)
    {
        var document = new ProjectDocument("Comments", string.Concat(Enumerable.Repeat(text, times)));
        var code = new ProjectCode("All", null);
        var study = StudyReader.Read(MadeProject.FilesOf(new()
        {
            Codes = [code],
            Documents = [document],
            Segments = [new(document, 4, 10, [code])],
            Codings = 1,
        }), Stop).Study;
        Assert.Equal(expected, Assert.Single(study.Participants).Code);
    }

    [Fact]
    public void Words_after_a_name_that_comes_once_are_nobodys_and_that_is_said()
    {
        var document = new ProjectDocument("Group", "Moderator: Where?\nP1: At home.\nModerator: Why?\nP1: So.\nGuest: Outside.\n");
        var code = new ProjectCode("Places", null);
        var draft = StudyReader.Read(MadeProject.FilesOf(new()
        {
            Codes = [code],
            Documents = [document],
            Segments = [new(document, 22, 30, [code]), new(document, 47, 70, [code]), new(document, 62, 70, [code])],
            Codings = 3,
        }) with
        { Hints = new() { People = PeopleBy.Speakers } }, Stop);
        Assert.Equal(["At home.|P1", "P1: So.\nGuest: Outside.|", "Outside.|"], draft.Study.Themes[0].Concepts[0].Quotes.Select(quote => $"{quote.Text}|{quote.Participant?.Code}"));
        Assert.Contains(draft.Problems, found => found.Problem.Sentence.StartsWith("1 quote stands where only whoever asks speaks", StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_with_a_colon_makes_no_conversation()
    {
        var one = new ProjectDocument("one", "Note: begun late.\nI liked it.\nNote: ended early.\n") { Variables = [("Participant", "Ana"), ("age", "30")] };
        var two = new ProjectDocument("two", "Note: by phone.\nI did not.\n") { Variables = [("Participant", "Ana")] };
        var code = new ProjectCode("All", null);
        var study = StudyReader.Read(MadeProject.FilesOf(new()
        {
            Codes = [code],
            Documents = [one, two],
            Segments = [new(one, 18, 29, [code]), new(two, 16, 26, [code])],
            Codings = 2,
        }), Stop).Study;
        var ana = Assert.Single(study.Participants);
        Assert.Equal("Ana 2 age 30", $"{ana.Code} {ana.QuoteCount} {ana.Attributes[0].Name} {ana.Attributes[0].Value}");
    }

    [Fact]
    public async Task Stretches_that_overlap_are_not_told_as_words_that_are_shown_twice()
    {
        var document = new ProjectDocument("one", "It was so dark that night that nobody of us could see the road.");
        var (all, part) = (new ProjectCode("All", null), new ProjectCode("Part", null));
        await library.ImportAsync(MadeProject.FilesOf(new()
        {
            Codes = [all, part],
            Documents = [document],
            Segments = [new(document, 0, 63, [all]), new(document, 0, 47, [part])],
            Codings = 2,
        }));
        await using var context = library.Open();
        var study = (await context.FindStudyAsync("made", Stop))!;
        Assert.Equal(0, (await context.CheckAsync(study, Stop)).Results.First(result => result.Check.Id == "same-quote-twice").FindingCount);
    }

    [Fact]
    public void Two_documents_of_one_name_are_two_people_and_two_sources()
    {
        var (one, two) = (new ProjectDocument("P1.txt", "First words."), new ProjectDocument("p01.txt", "Other words."));
        var code = new ProjectCode("Words", null);
        var study = StudyReader.Read(MadeProject.FilesOf(new()
        {
            Codes = [code],
            Documents = [one, two],
            Segments = [new(one, 0, 12, [code]), new(two, 0, 12, [code])],
            Codings = 2,
        }), Stop).Study;
        Assert.Equal(["P1", "p01 (2)"], study.Participants.Select(who => who.Code));
    }

    [Fact]
    public async Task What_the_library_keeps_of_a_project_is_read_back_the_same()
    {
        await library.ImportAsync(MadeProject.FilesOf(MadeProject.Small()));
        await using var context = library.Open();
        var (_, files) = (await context.FindStoredAsync("made", Stop))!.Value;
        var again = StudyReader.Read(files, Stop).Study;
        Assert.Equal(
            System.Text.Json.JsonSerializer.Serialize(StudyReader.Read(MadeProject.FilesOf(MadeProject.Small()), Stop).Study.ToDocument().Themes),
            System.Text.Json.JsonSerializer.Serialize(again.ToDocument().Themes));
    }

    [Fact]
    public void Words_without_their_document_stand_below_the_codes()
    {
        var gone = new ProjectDocument("gone.txt", null);
        var code = new ProjectCode("Left", null);
        var draft = StudyReader.Read(MadeProject.FilesOf(new()
        {
            Codes = [code],
            Documents = [gone],
            Segments = [new(gone, 0, 5, [code]) { Words = "Words." }, new(gone, 6, 9, [code])],
            Codings = 2,
        }), Stop);
        var quote = Assert.Single(draft.Study.Themes[0].Concepts[0].Quotes);
        Assert.Equal("Words.", quote.Text);
        Assert.Equal("Words.", quote.Span.Of(new DraftStudy(draft).Texts(Stop).First().Source.Text));
        Assert.Contains(draft.Problems, found => found.Problem.Sentence == "1 coded stretch has no words.");
    }
}
