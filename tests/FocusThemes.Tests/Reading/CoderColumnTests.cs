using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Tests.Reading;

/// <summary>Columns that name coders: nothing of their cells is read, said or shown, and that is told.</summary>
public sealed class CoderColumnTests
{
    private const string Secret = "Quincy";

    [Theory]
    [InlineData("Coder")]
    [InlineData("Coder 1")]
    [InlineData("coder_2_initials")]
    [InlineData("Second coder’s name")]
    [InlineData("Coded by")]
    [InlineData("Coding by")]
    [InlineData("created_by")]
    [InlineData("CreatedBy")]
    [InlineData("Created.By")]
    [InlineData("lastModifiedBy")]
    [InlineData("annotator_email")]
    [InlineData("created_username")]
    [InlineData("Excerpt Creator")]
    [InlineData("Quotation created by")]
    [InlineData("Rater A")]
    [InlineData("Analyst")]
    [InlineData("Researcher")]
    [InlineData("Interviewer initials")]
    [InlineData("Transcribed by:")]
    [InlineData("Kodierer")]
    [InlineData("Zuletzt geändert von")]
    [InlineData("Bearbeitet von")]
    [InlineData("Codeur")]
    [InlineData("Codé par")]
    [InlineData("Modifié par")]
    [InlineData("Codificadora")]
    [InlineData("Creado por")]
    [InlineData("Codificador")]
    [InlineData("Criado por")]
    [InlineData("Ricercatrice")]
    [InlineData("Creato da")]
    [InlineData("Codeerder")]
    [InlineData("Gecodeerd door")]
    [InlineData("Kodare")]
    [InlineData("Ändrad av")]
    [InlineData("Kodet af")]
    [InlineData("Opprettet av")]
    [InlineData("Utworzone przez")]
    [InlineData("Kodlayan")]
    [InlineData("Dibuat oleh")]
    [InlineData("Кодировщик")]
    [InlineData("Кем создано")]
    [InlineData("编码者")]
    [InlineData("编码者姓名")]
    [InlineData("作成者")]
    [InlineData("코더")]
    [InlineData("المرمّز")]
    [InlineData("कोडर")]
    public void A_column_of_coders_is_left_out_and_told(string name)
    {
        var draft = CellTable.Read($"Theme,Quote,Participant,{name}\nGoing,“I walked.”,P1,{Secret}\nStaying,“I sat.”,P2,{Secret}");
        Assert.Equal("Going - “I walked.” (P1) | Staying - “I sat.” (P2)", CellTable.Outline(draft.Study));
        Assert.Equal("theme, quote, participant, coder", CellTable.Columns(draft));
        Assert.Contains(draft.Problems, found => found.Problem.Sentence == $"The column “{name}” names coders; it was left out.");
        HasNoSecret(draft);
    }

    [Theory]
    [InlineData("user")]
    [InlineData("User name")]
    [InlineData("Author")]
    [InlineData("Author(s)")]
    [InlineData("document_owner")]
    [InlineData("Log-in")]
    [InlineData("Log in")]
    [InlineData("E-mail")]
    [InlineData("Autorin")]
    [InlineData("Utilisateur")]
    [InlineData("Usuario")]
    [InlineData("Пользователь")]
    [InlineData("作者")]
    [InlineData("사용자")]
    public void A_column_that_may_be_either_is_left_out_with_what_names_it(string name)
    {
        var table = $"Theme,Quote,{name}\nGoing,“I walked.”,{Secret}\nStaying,“I sat.”,{Secret}";
        var draft = CellTable.Read(table);
        Assert.Equal("Going - “I walked.” | Staying - “I sat.”", CellTable.Outline(draft.Study));
        Assert.Contains(draft.Problems, found => found.Problem.Sentence.StartsWith(
                $"The column “{name}” may name coders or whoever spoke; it was left out.", StringComparison.Ordinal)
            && found.Problem.Sentence.Contains("--columns theme,quote,participant,", StringComparison.Ordinal));
        HasNoSecret(draft);
        var told = CellTable.Read(table, """{"columns": ["theme", "quote", "participant"]}""");
        Assert.Equal([Secret], told.Study.Participants.Select(who => who.Code));
        Assert.Equal(HiddenParts.None, told.Study.Sources[0].Hidden);
    }

    [Theory]
    [InlineData("Author’s concept", ColumnRole.Concept)]
    [InlineData("Authors’ interpretation", ColumnRole.Concept)]
    [InlineData("Author comments", ColumnRole.Concept)]
    [InlineData("Researcher's summary", ColumnRole.Concept)]
    [InlineData("Service user", ColumnRole.Participant)]
    [InlineData("Service user ID", ColumnRole.Participant)]
    [InlineData("Interviewer question", ColumnRole.None)]
    [InlineData("Author, year", ColumnRole.None)]
    [InlineData("Participant_ID", ColumnRole.Participant)]
    public void What_coders_wrote_and_who_uses_a_service_are_no_coders(string name, ColumnRole role)
    {
        var draft = CellTable.Read($"Theme,\"{name}\",Quote\nGoing,Words,“I walked.”\nStaying,Others,“I sat.”");
        Assert.Equal(role, draft.Notes[0].Columns[1].Role);
        Assert.DoesNotContain(draft.Problems, found => found.Problem.Sentence.Contains("left out", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Theme,User quotes,Participant\nGoing,“I walked.”,P1\nStaying,“I sat.”,P2")]
    [InlineData("Theme,Users’ words,Participant\nGoing,“I walked.”,P1\nStaying,“I sat.”,P2")]
    public void What_users_say_are_quotes(string table) =>
        Assert.Equal("Going - “I walked.” (P1) | Staying - “I sat.” (P2)", CellTable.Outline(CellTable.Read(table).Study));

    [Theory]
    [InlineData("Coded by Quincy")]
    [InlineData("Coder: Quincy")]
    [InlineData("Quincy (coder)")]
    [InlineData("quincy@example.org")]
    public void A_name_that_names_a_coder_is_left_out_too(string name)
    {
        var draft = CellTable.Read($"Theme,Quote,Participant,{name}\nGoing,“I walked.”,P1,x\nStaying,“I sat.”,P2,x");
        Assert.Contains(draft.Problems, found => found.Problem.Sentence == "Column 4 names coders; it was left out.");
        HasNoSecret(draft);
    }

    [Theory]
    [InlineData("<table><tr><th>Theme</th><th>Quote</th><th>Coder</th></tr><tr><td>Going</td><td>“I walked.”</td><td rowspan=2>Quincy<p>Quincy</td></tr>" +
        "<tr><td>Staying</td><td>“I sat.”</td></tr></table>")]
    [InlineData("| Theme | Quote | Coder |\n|---|---|---|\n| Going | “I walked.” | Quincy |\n| Staying | “I sat.” | Quincy |")]
    [InlineData("Theme\tQuote\tCoder\nGoing\t“I walked.”\tQuincy\nStaying\t“I sat.”\tQuincy")]
    [InlineData("Coder\tTheme\tQuote\nQuincy\tGoing\t“I walked.”\nQuincy\tStaying\t“I sat.”")]
    [InlineData("Coder,Theme,Quote\nQuincy,Going,“I walked.”\nQuincy,Staying,“I sat.”\nCoder,Theme,Quote\nQuincy,Staying,“I sat.”")]
    public void In_every_form_the_cells_are_left_out(string table)
    {
        var draft = CellTable.Read(table);
        Assert.StartsWith("Going - “I walked.” | Staying - “I sat.”", CellTable.Outline(draft.Study), StringComparison.Ordinal);
        HasNoSecret(draft);
    }

    [Fact]
    public void Somebody_may_say_that_a_column_names_coders_and_none_does_not_show_one()
    {
        HasNoSecret(CellTable.Read($"Theme,Quote,Team\nGoing,“I walked.”,{Secret}\nStaying,“I sat.”,{Secret}",
            """{"columns": ["theme", "quote", "coder"]}"""));
        HasNoSecret(CellTable.Read($"Theme,Quote,Coder\nGoing,“I walked.”,{Secret}\nStaying,“I sat.”,{Secret}",
            """{"columns": ["theme", "quote", "none"]}"""));
    }

    [Fact]
    public void A_cell_that_runs_over_other_columns_holds_what_they_do()
    {
        var draft = CellTable.Read("<table><tr><th>Coder</th><th>Theme</th><th>Quote</th></tr><tr><td colspan=3>Going</td></tr>" +
            "<tr><td>Quincy</td><td>On foot</td><td>“I walked.”</td></tr><tr><td>Quincy</td><td colspan=2>Nothing</td></tr></table>");
        Assert.Contains(draft.Study.Sources[0].Passages, passage => passage.Kind != PassageKind.LeftOut && passage.Length == "Going".Length);
        HasNoSecret(draft);
    }

    [Theory]
    [InlineData("ThemeQuoteCoded by\n1) Going“I walked.” (P1)Quincy\n2) Staying“I sat.” (P2)Quincy\n")]
    [InlineData("Theme,Quote,Coder\nGoing,“I walked.” (P1),Quincy\nStaying,“I sat.” (P2),Quincy\n")]
    public void Running_text_with_a_column_of_coders_is_refused_and_not_given(string text)
    {
        var reading = TableReader.Read(TableText.Running(text), new());
        Assert.Empty(reading.Themes);
        Assert.StartsWith("The names of the columns in line 1 say that one of them names coders", reading.Problems[0].Sentence, StringComparison.Ordinal);
        Assert.Equal(HiddenParts.LeftOut, reading.Hidden);
        Assert.DoesNotContain(Secret, SourceText.Shown(text, reading.Passages), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_longer_than_any_name_names_no_coder()
    {
        const string Said = "“On the first day I knew nobody in that house and nobody told me where the kitchen was and I did not dare to ask any of them.”";
        var outline = CellTable.Outline(CellTable.Read($"Step 1 (both authors),Code,Theme\n{Said},New,Arriving\n{Said},Walk,Going").Study);
        Assert.Equal(2, outline.Split("I did not dare").Length - 1);
    }

    [Fact]
    public void Beside_participants_an_author_is_a_coder()
    {
        var draft = CellTable.Read($"Code,Segment,Document name,Author,Creation date\nGoing,I walked.,P1,{Secret},3/2/2023\nStaying,I sat.,P2,{Secret},3/2/2023");
        Assert.Equal("Going - I walked. (P1) | Staying - I sat. (P2)", CellTable.Outline(draft.Study));
        Assert.Contains(draft.Problems, found => found.Problem.Sentence == "The column “Author” names coders; it was left out.");
        HasNoSecret(draft);
    }

    [Fact]
    public void Cells_that_tell_no_themes_are_not_read_as_running_text_beside_coders() => Assert.DoesNotContain(
        Secret, Assert.Throws<UnacceptableInputException>(() => CellTable.Read(
            $"Coder 1,Coder 2,Quote\n{Secret},{Secret},We waited (P1)\n{Secret},{Secret},She listened (P2)")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_table_without_themes_tells_nothing_of_its_coders()
    {
        var refused = Assert.Throws<UnacceptableInputException>(() => CellTable.Read($"Coder,Weight,Date\n{Secret},1,2\n{Secret},3,4"));
        Assert.DoesNotContain(Secret, refused.Message, StringComparison.Ordinal);
    }

    private static void HasNoSecret(StudyDraft draft)
    {
        var source = draft.Study.Sources[0];
        var shown = SourceText.Shown(SourceText.Of(source.Name, source.Bytes, source.Hidden), source.Passages);
        Assert.DoesNotContain(Secret, shown, StringComparison.OrdinalIgnoreCase);
        Assert.Contains('█', shown);
        Assert.Equal(HiddenParts.LeftOut, source.Hidden);
        Assert.All(draft.Notes[0].Columns, column => Assert.DoesNotContain(Secret, column.Heading + column.Example, StringComparison.OrdinalIgnoreCase));
        Assert.All(draft.Notes[0].Learnt, said => Assert.DoesNotContain(Secret, said, StringComparison.OrdinalIgnoreCase));
        Assert.All(draft.Problems, found => Assert.DoesNotContain(Secret, found.Problem.Sentence + found.Problem.Text, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(draft.Study.Participants, who => who.Code.Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }
}
