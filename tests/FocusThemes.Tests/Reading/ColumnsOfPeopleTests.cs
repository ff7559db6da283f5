using FocusThemes.Reading;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Reading;

/// <summary>What columns tell of participants is theirs, under the columns' own names.</summary>
public sealed class ColumnsOfPeopleTests
{
    [Theory]
    [InlineData("theme,quote,participant,age\nGoing,I walked,P1,34\nStaying,I sat,P2,51\n", "P1: age=34 | P2: age=51")]
    [InlineData("theme;quote;participant;age\nGoing;I walked;P1;34,5\nStaying;I sat;P2;51\n", "P1: age=34,5 | P2: age=51")]
    [InlineData("Participant ID,Age (years):,Role,Theme,Quote\n12,34,Night nurse,Going,I walked\n7,51,Cook,Staying,I sat\n",
        "12: Age (years)=34, Role=Night nurse | 7: Age (years)=51, Role=Cook")]
    [InlineData("theme,quote,participant,role,ethnicity,site\nGoing,I walked,P1,nurse,Nuer,north\nStaying,I sat,P2,cook,Dinka,south\n",
        "P1: role=nurse, ethnicity=Nuer, site=north | P2: role=cook, ethnicity=Dinka, site=south")]
    [InlineData("Theme,Quote,Participant,years_in_post,Boat owner\nGoing,I walked,P1,3,yes\nStaying,I sat,P2,12,no\n",
        "P1: years_in_post=3, Boat owner=yes | P2: years_in_post=12, Boat owner=no")]
    [InlineData("Theme,Quote,Participant,Age,Education\nGoing,I walked,P1,34,\nGoing,I ran,P1,,primary\nStaying,I sat,P2,n/a,-\n",
        "P1: Age=34, Education=primary")]
    [InlineData("Theme,Quote,Country,Age\nGoing,“I walked.” (P1),Chad,34\nStaying,“I sat.” (P2),Mali,51\n",
        "P1: Country=Chad, Age=34 | P2: Country=Mali, Age=51")]
    [InlineData("Theme,Participant,Age,Quote\nGoing,\"P1\nP2\",\"34\n51\",\"“I walked.”\n“I ran.”\"\n", "P1: Age=34 | P2: Age=51")]
    [InlineData("Theme,Quote,Participant\nGoing,I walked,\"P1, nurse, 34 years\"\n", "P1: role=nurse, age=34 years")]
    [InlineData("Theme,Quote,Participant,Job\nGoing,I walked,\"P1, nurse\",Nurse\n", "P1: Job=Nurse")]
    public void Each_is_kept_as_printed(string table, string people) => Assert.Equal(people, PeopleOf(table));

    [Theory]
    [InlineData("Theme,Focus,Quote,Participant\nGoing,Legs,I walked,P1\nStaying,Chairs,I sat,P2\n", "")]
    [InlineData("Theme,Boat,Quote,Participant\nGoing,Red,I walked,P1\nStaying,Blue,I sat,P2\nGoing,Red,I ran,P1\nGoing,Blue,I hid,P2\n", "P1: Boat=Red | P2: Boat=Blue")]
    [InlineData("Theme,Quote,Participant,Mood\nGoing,I walked,P1,glad\nStaying,I sat,P1,sad\n", "")]
    [InlineData("Theme,Quote,Participant,Page,Line no.,Start\nGoing,I walked,P1,3,4,00:01\nStaying,I sat,P2,5,6,00:02\n", "")]
    [InlineData("Theme,Quote,Participant,Hunger,Thirst\nGoing,I walked,P1,1,0\nStaying,I sat,P2,0,1\n", "")]
    [InlineData("Theme,Quote,Participant,Remark\nGoing,I walked,P1,She said so twice that day.\nStaying,I sat,P2,He did not.\n", "")]
    public void What_differs_from_row_to_row_or_may_be_a_level_is_none_of_them(string table, string people) =>
        Assert.Equal(people, PeopleOf(table));

    [Fact]
    public void Different_things_of_one_person_are_kept_and_told_with_their_lines()
    {
        var draft = Told.Read("table.csv", "Theme,Quote,Participant,Age\nGoing,I walked,P1,34\nStaying,I sat,P2,51\nStaying,I lay,P1,35\nStaying,I slept,P1,34\n");
        Assert.Equal("P1: Age=34, Age=35 | P2: Age=51", PeopleOf(draft));
        var (file, problem) = Assert.Single(draft.Problems);
        Assert.Equal("table.csv", file);
        Assert.Equal(4, problem.Line);
        Assert.Equal("Columns tell different things of P1 as “Age”: “34” (line 2), “35” (line 4); all are kept.", problem.Sentence);
    }

    [Fact]
    public void Two_tables_of_a_study_spell_a_name_alike()
    {
        var draft = StudyReader.Read(new()
        {
            Slug = "made",
            Tables =
            [
                new("a.csv", "Theme,Quote,Participant,Age\nGoing,I walked,P1,34\n"u8.ToArray()),
                new("b.csv", "Theme,Quote,Participant,age\nStaying,I sat,P1,36\nStaying,I sat,P2,51\n"u8.ToArray()),
            ],
        });
        Assert.Equal("P1: Age=34, Age=36 | P2: Age=51", PeopleOf(draft));
        Assert.Contains("“34” (line 2 of a.csv), “36” (line 2); all", draft.Problems.Single().Problem.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("E-mail")]
    [InlineData("email address")]
    [InlineData("Phone")]
    [InlineData("Mobile number")]
    [InlineData("Home address")]
    [InlineData("Post code")]
    [InlineData("Name")]
    [InlineData("Full name")]
    [InlineData("RecipientLastName")]
    [InlineData("Date of birth")]
    [InlineData("IPAddress")]
    [InlineData("LocationLatitude")]
    [InlineData("NHS number")]
    [InlineData("Telefonnummer")]
    [InlineData("prénom")]
    public void What_leads_to_somebody_outside_the_study_is_left_out_and_that_is_told(string name)
    {
        var draft = Told.Read("table.csv", $"Theme,Quote,Participant,{name},Age\nGoing,I walked,P1,Zebedee 1,34\nStaying,I sat,P2,Zebedee 2,51\n");
        Assert.Equal("P1: Age=34 | P2: Age=51", PeopleOf(draft));
        Assert.Contains(draft.Problems, found => found.Problem.Sentence
            == $"The column “{name}” tells who people are; it was left out. If it is to be read, say so: --columns "
                + "theme,quote,participant,attribute,attribute, or the same list as “columns” in study.json.");
        var source = draft.Study.Sources[0];
        Assert.DoesNotContain("Zebedee", SourceText.Shown(SourceText.Of(source.Name, source.Bytes), source.Passages), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_are_all_that_a_table_has_of_people_are_read() => Assert.Equal(
        ["Achol", "Nyandeng"], Told.Read("table.csv", "Theme,Quote,Name\nGoing,I walked,Achol\nStaying,I sat,Nyandeng\n")
            .Study.Participants.Select(who => who.Code));

    [Fact]
    public void Whoever_says_that_a_column_is_an_attribute_or_an_identifier_is_heard()
    {
        const string Table = "Theme,Quote,Participant,Phone,Boat,Pier\nGoing,I walked,P1,red,one,two\n";
        Assert.Equal("P1: Phone=red, Boat=one", PeopleOf(Told.Read("table.csv", Table, HintsOf("theme,quote,participant,attribute,attribute,identifier"))));
        Assert.Equal("P1: column 4=red", PeopleOf(Told.Read("table.csv", "Going,I walked,P1,red\nStaying,I sat,P2,\n", HintsOf("theme,quote,participant,attribute"))));
    }

    [Fact]
    public void A_row_with_more_fields_than_names_tells_nothing_of_anybody() => Assert.Equal(
        "P2: Age=51", PeopleOf("Theme,Quote,Participant,Age\nGoing,I walked,and ran,P1,34\nStaying,I sat,P2,51\nStaying,I lay,P2,51\n"));

    private static ReadingHints HintsOf(string columns) => new() { Columns = [.. columns.Split(',').Select(ColumnRoles.Named)] };

    private static string PeopleOf(string table) => PeopleOf(Told.Read("table.csv", table));

    private static string PeopleOf(StudyDraft draft) => string.Join(" | ", draft.Study.Participants.Where(who => who.Attributes.Count > 0)
        .Select(who => $"{who.Code}: {string.Join(", ", who.Attributes.Select(told => $"{told.Name}={told.Value}"))}"));
}
