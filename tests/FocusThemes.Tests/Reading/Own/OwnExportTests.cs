using System.Text;
using CsCheck;
using FocusThemes.Fuzz.Targets;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Own;

/// <summary>Files that were taken along and then edited, saved by other programs, or broken.</summary>
public sealed class OwnExportTests
{
    public static TheoryData<string> Forms => [.. TakenAlong.Forms, "table.docx"];

    public static TheoryData<string> Stamped => ["study.json", "study.md", "study.docx", "study.xlsx"];

    private static StudyDraft Wards { get; } = new MadeStudy("wards")
        .Theme("1", "Nights").Subtitle("Shifts and sleep")
        .Part("On the ward")
        .Concept("Breaks were taken in turns.")
        .Quote("We had a list on the fridge.", "Ann, nurse", "Ann", new ParticipantAttribute("role", "nurse"))
        .Quote("In pencil.", "Bo", "Bo")
        .Concept("Nobody wrote them down.")
        .Theme("2", "Days")
        .Concept("Mornings were loud.").Quote("It never stops.", null, null)
        .Build();

    [Theory]
    [MemberData(nameof(Stamped))]
    public void A_file_of_a_newer_version_is_refused_with_what_to_do(string name)
    {
        var file = TakenAlong.Of(Wards, name);
        var newer = file.With("\"version\":1", "\"version\":2");
        Assert.Equal(
            $"{name}: a newer FocusThemes wrote this file (form 2; this one reads form 1). Import it with that version or a "
            + "later one, or take the study along from there as CSV.",
            Assert.Throws<UnacceptableInputException>(() => TakenAlong.Read(newer)).Message);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_corrected_word_is_read_as_corrected_and_nothing_else_changes(string name)
    {
        var again = TakenAlong.Read(TakenAlong.Of(Wards, name).With("on the fridge", "on the door"));
        Assert.Equal(
            TakenAlong.Outline(Wards, false).Replace("on the fridge", "on the door", StringComparison.Ordinal), TakenAlong.Outline(again, false));
        Assert.Empty(again.Problems);
    }

    [Fact]
    public void Markdown_that_pandoc_has_written_again_is_read_as_it_was()
    {
        var text = TakenAlong.Of(Wards, "study.md").Text();
        var again = string.Join('\n', text.Split('\n').Select(line => line.StartsWith("> — ", StringComparison.Ordinal) ? $"> --- {line[4..]}"
            : line.StartsWith("<!--", StringComparison.Ordinal) ? $"```{{=html}}\n{line}\n```" : line));
        Assert.Contains("> --- Ann, nurse", again, StringComparison.Ordinal);
        Assert.Equal(TakenAlong.Outline(Wards, false), TakenAlong.Outline(TakenAlong.Read("study.md", again), false));
    }

    [Theory]
    [InlineData("study.md")]
    [InlineData("study.docx")]
    [InlineData("study.xlsx")]
    [InlineData("table.docx")]
    public void A_file_that_has_lost_its_stamp_is_known_by_what_it_looks_like(string name)
    {
        var again = TakenAlong.Read(TakenAlong.Of(Wards, name).WithoutStamp());
        Assert.Equal(TakenAlong.Outline(Wards, false), TakenAlong.Outline(again, false));
    }

    [Fact]
    public void A_quote_added_in_Markdown_is_read_by_what_stands_around_it()
    {
        var again = TakenAlong.Read(TakenAlong.Of(Wards, "study.md").With(
            "### Concept 2.1", "### Concept 2.1\n\n> “It is never\n> quiet.”\n>\n> — Cy, midwife\n\n### Concept 2.2").With("## Theme 2: Days", "## Theme 2: Early days"));
        var theme = again.Study.Themes[1];
        Assert.Equal("Early days", theme.Title);
        Assert.Equal("", theme.Concepts[0].Text);
        var quote = Assert.Single(theme.Concepts[0].Quotes);
        Assert.Equal(("“", "It is never quiet.", "”", "Cy, midwife", "Cy"),
            (quote.OpeningMark, quote.Text, quote.ClosingMark, quote.AttributedAs, quote.Participant!.Code));
        Assert.Equal("Mornings were loud.", theme.Concepts[1].Text);
    }

    [Fact]
    public void A_row_added_to_lines_is_a_quote_more()
    {
        var file = TakenAlong.Of(Wards, "study.csv");
        var again = TakenAlong.Read(file with { Bytes = [.. file.Bytes, .. "2,Days,,,Mornings were loud.,“Bells.”,Cy\r\n,Evenings,,,,Dusk.\r\n,,,,,Nowhere.\r\n"u8] });
        var quotes = again.Study.Themes[1].Concepts[0].Quotes;
        Assert.Equal(["It never stops.", "Bells."], quotes.Select(quote => quote.Text));
        Assert.Equal(("“", "Cy"), (quotes[1].OpeningMark, quotes[1].Participant!.Code));
        Assert.Equal(("3", "Evenings", "Dusk."), (again.Study.Themes[2].Number, again.Study.Themes[2].Title, again.Study.Themes[2].Concepts[0].Quotes[0].Text));
        var problem = Assert.Single(again.Problems).Problem;
        Assert.Equal(("These words stand in a row that names no theme; they were not read.", "Nowhere."), (problem.Sentence, problem.Text));
        Assert.Equal(8, again.Study.Sources[0].NotUnderstood);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_semicolons_between_them()
    {
        var again = TakenAlong.Read(
            "mine.csv", "text;theme_title;participant;theme;concept_text;focus_group;role;opening_mark;closing_mark\n"
            + "It rains.;Weather;P1;4;All is wet.;2;nurse;“;”\n");
        var quote = again.Study.Themes[0].Concepts[0].Quotes[0];
        Assert.Equal(("4", "All is wet.", "It rains.", "“"), (again.Study.Themes[0].Number, again.Study.Themes[0].Concepts[0].Text, quote.Text, quote.OpeningMark));
        Assert.Equal(("P1", "2"), (quote.Participant!.Code, quote.Participant.FocusGroup));
        Assert.Equal([new("role", "nurse")], quote.Participant.Attributes);
    }

    [Fact]
    public void Without_their_numbers_themes_are_known_by_their_titles()
    {
        var again = TakenAlong.Read("mine.csv", "\uFEFF\uFEFFtheme_title,text,concept_text\nWeather,It rains.,All is wet.\nWeather,Still.,All is wet.\n");
        Assert.Equal(("1", "Weather", 2), (again.Study.Themes[0].Number, again.Study.Themes[0].Title, again.Study.Themes[0].Concepts[0].Quotes.Count));
    }

    [Fact]
    public void A_column_of_somebody_elses_is_left_out_and_coders_withhold_the_file()
    {
        const string Rows = "theme,theme_title,concept_text,text,participant,role,{0},attributed_as\n4,Weather,All is wet.,It rains.,P1,nurse,Zed,P1\n";
        var memo = TakenAlong.Read("mine.csv", Rows.Replace("attributed_as", "attributed_as,memo", StringComparison.Ordinal)
            .Replace(",{0}", "", StringComparison.Ordinal).Replace(",Zed,P1", ",P1,see page 4", StringComparison.Ordinal));
        Assert.Equal("The column “memo” is none that an export has; it was left out.", Assert.Single(memo.Problems).Problem.Sentence);
        Assert.Equal(HiddenParts.None, memo.Study.Sources[0].Hidden);
        var coded = TakenAlong.Read("mine.csv", Rows.Replace("{0}", "coded by", StringComparison.Ordinal));
        Assert.Equal("The column “coded by” is none that an export has; it was left out.", Assert.Single(coded.Problems).Problem.Sentence);
        Assert.Equal(HiddenParts.LeftOut, coded.Study.Sources[0].Hidden);
        Assert.Equal([new("role", "nurse")], coded.Study.Participants[0].Attributes);
    }

    [Fact]
    public void Concepts_whose_ids_a_spreadsheet_has_made_the_same_stay_apart()
    {
        var again = TakenAlong.Read("mine.csv", "theme,theme_title,concept,concept_text,text,quote\n1,Many,1.1,First.,One.,1.1.1\n1,Many,1.1,Tenth.,Ten.,1.10.1\n");
        Assert.Equal(["First.", "Tenth."], again.Study.Themes[0].Concepts.Select(concept => concept.Text));
        Assert.Equal("Concept 1.1 has different words in different rows; each is a concept of its own.", Assert.Single(again.Problems).Problem.Sentence);
    }

    [Fact]
    public void An_earlier_workbook_whose_quotes_stand_under_nothing_is_refused()
    {
        string[] names = ["study", "theme", "concept", "quote", "participant", "text", "opening_mark", "closing_mark", "attributed_as"];
        var row = string.Concat(names.Select(name => $"<c t=\"str\"><v>{name}</v></c>"));
        var workbook = OfficeInput.WorkbookOf(Encoding.UTF8.GetBytes($"<worksheet><sheetData><row>{row}</row></sheetData></worksheet>"));
        var fault = Assert.Throws<UnacceptableInputException>(() => TableFormats.Read("a.xlsx", workbook));
        Assert.Equal("a.xlsx: an earlier FocusThemes wrote this workbook, whose quotes do not say what they stand under; take the study along again.", fault.Message);
    }

    [Fact]
    public void Lines_of_several_studies_are_refused()
    {
        var fault = Assert.Throws<UnacceptableInputException>(() => TakenAlong.Read(
            "mine.csv", "theme,theme_title,concept_text,text,study\n1,Rain,,It rains.,wet\n1,Sun,,It shines.,dry\n"));
        Assert.Equal("mine.csv: this export holds quotes of 2 studies (dry, wet); take them along study by study, or keep the rows of one.", fault.Message);
    }

    [Theory]
    [InlineData("study.md", "## Theme ", "## Topic ", "none of its headings names a theme")]
    [InlineData("study.docx", "Theme ", "Topic ", "none of its headings names a theme")]
    [InlineData("study.xlsx", "theme_title", "about", "no sheet has the columns theme_title, concept_text and text any more")]
    [InlineData("study.json", "\"themes\"", "\"topics\"", "this is no whole study")]
    [InlineData("study.json", "\"concepts\":[", "\"concepts\":[,", "line 1: this is no JSON")]
    [InlineData("study.json", "\"number\":\"1\"", "\"number\":1", "a member of this study is of another kind")]
    [InlineData("study.json", "\"concepts\":[", "\"concepts\":7,\"other\":[", "a member of this study is of another kind")]
    public void A_file_whose_structure_is_broken_says_what_is_missing(string name, string words, string others, string sentence)
    {
        var fault = Assert.Throws<UnacceptableInputException>(() => TakenAlong.Read(TakenAlong.Of(Wards, name).With(words, others)));
        Assert.StartsWith(name, fault.Message, StringComparison.Ordinal);
        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"kind\":\"study\",\"version\":99999999999999999999,\"study\":\"x\"}", "a newer FocusThemes")]
    [InlineData("{\"kind\":\"moon\",\"version\":1}", "of a kind “moon”")]
    [InlineData("{\"kind\":7,\"version\":1}", null)]
    [InlineData("{\"kind\":\"study\",\"version\":\"1\"}", null)]
    [InlineData("{]", null)]
    [InlineData("null", null)]
    [InlineData("{\"people\":[{\"code\":null}],\"said\":{},\"marks\":{}}", null)]
    [InlineData("{\"people\":[],\"said\":{\"Bo\":[]},\"marks\":{\"a\":[\"b\"]}}", null)]
    [InlineData("{\"people\":[],\"said\":{\"Bo\":[\"Cy\",\"Di\",\"Ed\"]},\"marks\":{\"“In pencil.”\":[\"“In pencil.”\",\"In pencil.”\"]}}", null)]
    public void A_stamp_of_nonsense_is_refused_with_a_sentence_or_is_none(string stamp, string? sentence)
    {
        var text = $"<!-- FocusThemes {stamp} -->\n{TakenAlong.Of(Wards, "study.md").WithoutStamp().Text()}";
        if (sentence is null) Assert.Equal(["We had a list on the fridge.", "In pencil.", "It never stops."], QuotesOf(TakenAlong.Read("study.md", text)));
        else Assert.Contains(sentence, Assert.Throws<UnacceptableInputException>(() => TakenAlong.Read("study.md", text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Whatever_is_cut_out_or_put_in_is_read_or_refused_with_a_sentence(string name)
    {
        var file = TakenAlong.Of(Wards, name);
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[0, 60], Gen.OneOf("", "\"", "[", "}", ",", "null", "> ", "# ", "<!-- FocusThemes ", "\n", "7", "Theme 1: "))
            .Sample((at, length, put) =>
            {
                var broken = file.Edit((part, text) =>
                {
                    if (part.Length > 0 && part != "docProps/custom.xml") return text;
                    var start = text.Length == 0 ? 0 : at % text.Length;
                    return text[..start] + put.Replace("<", "&lt;", StringComparison.Ordinal) + text[Math.Min(text.Length, start + length)..];
                });
                try
                {
                    Assert.NotEmpty(TakenAlong.Read(broken).Study.Themes);
                }
                catch (UnacceptableInputException fault)
                {
                    Assert.StartsWith(name, fault.Message, StringComparison.Ordinal);
                }
            }, iter: Proof.Times(file.IsArchive() ? 60 : 400), threads: 1);
    }

    [Fact]
    public void Where_the_lists_of_a_workbook_and_its_quotes_differ_that_is_told()
    {
        var again = TakenAlong.Read(TakenAlong.Of(Wards, "study.xlsx").Edit((part, text) => part switch
        {
            "xl/worksheets/sheet2.xml" => text.Replace("Days", "Early days", StringComparison.Ordinal),
            "xl/worksheets/sheet5.xml" => text.Replace("nurse", "midwife", StringComparison.Ordinal),
            _ => text,
        }));
        Assert.Equal("Early days", again.Study.Themes[1].Title);
        Assert.Equal([new("role", "midwife")], again.Study.Participants[0].Attributes);
        Assert.Equal(
            [
                "Theme 2 is called “Early days” and, in another place, “Days”; the first was taken.",
                "“role” of Ann is told differently beside a quote and in the list of participants; the list was taken.",
            ],
            again.Problems.Select(found => found.Problem.Sentence));
    }

    [Fact]
    public void What_somebody_hides_in_a_workbook_or_deletes_in_a_document_is_left_out_and_told()
    {
        var book = TakenAlong.Read(TakenAlong.Of(Wards, "study.xlsx").Edit((part, text) => part == "xl/worksheets/sheet4.xml"
            ? text.Replace("<row r=\"3\"", "<row r=\"3\" hidden=\"1\"", StringComparison.Ordinal) : text));
        Assert.Equal(["We had a list on the fridge.", "It never stops."], QuotesOf(book));
        Assert.Equal("1 hidden row of the sheet “quotes” was left out: 3.", Assert.Single(book.Problems).Problem.Sentence);
        Assert.Equal(HiddenParts.LeftOut, book.Study.Sources[0].Hidden);
        var document = TakenAlong.Read(TakenAlong.Of(Wards, "study.docx").Edit((part, text) => part == "word/document.xml"
            ? System.Text.RegularExpressions.Regex.Replace(text, "<w:r><w:t[^>]*>“In pencil.”</w:t></w:r>", "<w:ins><w:r><w:t>“In ink.”</w:t></w:r></w:ins><w:del>$0</w:del>") : text));
        Assert.Equal(["We had a list on the fridge.", "In ink.", "It never stops."], QuotesOf(document));
        Assert.Contains("was left out", Assert.Single(document.Problems).Problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_how_to_read_such_a_file_is_not_needed_and_that_is_told()
    {
        var again = StudyReader.Read(new StudyFiles
        {
            Slug = "again",
            Tables = [TakenAlong.Of(Wards, "study.csv")],
            Hints = new() { Attribution = "none" },
        });
        Assert.Equal(TakenAlong.Outline(Wards, true), TakenAlong.Outline(again, true));
        Assert.Contains("which says itself what it holds", Assert.Single(again.Problems).Problem.Sentence, StringComparison.Ordinal);
    }

    private static IEnumerable<string> QuotesOf(StudyDraft draft) =>
        draft.Study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes).Select(quote => quote.Text);
}
