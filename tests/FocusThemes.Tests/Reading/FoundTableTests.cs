using FocusThemes.Reading;
using FocusThemes.Tests.Reading.Grids;

namespace FocusThemes.Tests.Reading;

/// <summary>Layouts of coded data as teams and programs leave them: each once was read wrongly, and nothing said so.</summary>
public sealed class FoundTableTests
{
    private const string ReadThree = "Dawn - We push it up the hill. (P1) I sing to it at night. (P1) | Noon - It melts on us all. (P2)";

    [Theory]
    // An id of the row, and one of what it leads to, are nobody's.
    [InlineData("entry_id,participant_id,theme,entry_text\nE1,P1,Dawn,We push it.\nE2,P2,Noon,It melts.\nE3,P1,Dawn,I sing.",
        "Dawn - We push it. (P1) I sing. (P1) | Noon - It melts. (P2)")]
    [InlineData("Theme,Quote,Requirement ID\nDawn,We push it.,R1\nNoon,It melts.,R2\nDusk,I sing.,R3", "Dawn - We push it. | Noon - It melts. | Dusk - I sing.")]
    // Words without blanks are as long as what they say; whoever wrote a comment is called by its id.
    [InlineData("CommentID,Comment,Keyword,Theme,Affect\nA-1,这个根本打不开，卸载重装很多次仍然没用,打不开,故障,消极\nA-2,我连着几天都登不上去 什么情况,登不上,登录,消极\nA-3,只要开定位权限，软件就会闪退,闪退,故障,消极",
        "故障 - 这个根本打不开，卸载重装很多次仍然没用 (A-1) 只要开定位权限，软件就会闪退 (A-3) | 登录 - 我连着几天都登不上去 什么情况 (A-2)")]
    [InlineData("受访者,编码,子编码,原文\nP1,等待,独自,我在那里站了一个小时。\nP2,被认识,名字,她认识我妈妈。\nP3,等待,一起,我们聊天气。",
        "等待 - 独自 我在那里站了一个小时。 (P1) - 一起 我们聊天气。 (P3) | 被认识 - 名字 她认识我妈妈。 (P2)")]
    // A last row of sums is no row of ticks.
    [InlineData(",pushing,melting,singing\nWe push it up the hill every day.,1,,\nIt melts on us all in August.,,1,\nI push and I sing to it at night.,1,,1\n,2,1,1",
        "pushing - We push it up the hill every day. I push and I sing to it at night. | melting - It melts on us all in August. | singing - I push and I sing to it at night.")]
    // Codes right of what was said: a row without any is nobody's but the coder's silence.
    [InlineData("speaker,text,code\nInterviewer,How is it?,\nP1,We push it up.,Dawn\nP1,Well.,\nP2,It melts.,Noon", "Dawn - We push it up. (P1) | Noon - It melts. (P2)")]
    // Programs write the parent right of the code, a word for nothing, and a way through the tree with arrows.
    [InlineData("Code,Parent code,Snippet,Transcript,Description\nPushing,Dawn,We push it.,P1,\nMelting,Noon,It melts.,P2,\nSinging,Dawn,I sing.,P1,",
        "Dawn - Pushing We push it. (P1) - Singing I sing. (P1) | Noon - Melting It melts. (P2)")]
    [InlineData("Theme,Subtheme,Quote,Participant\nDawn,NaN,We push it.,P1\nNoon,NaN,It melts.,nan\nDawn,NaN,NaN,P2", "Dawn - We push it. (P1) | Noon - It melts.")]
    [InlineData("id,What is it like?,Code 1,Code 2\nR_1,We push it up.,dawn->pushing,\nR_2,It melts on us.,noon,dawn->singing\nR_3,I sing to it.,dawn->singing,",
        "dawn - pushing We push it up. (R_1) - singing It melts on us. (R_2) I sing to it. (R_3) | noon - It melts on us. (R_2)")]
    [InlineData("ID,Documento,Nombre de la cita,Contenido de la cita,Códigos\n1:1,P1,We push,We push it.,Dawn\n1:2,P2,It melts,It melts.,Noon",
        "Dawn - We push it. (P1) | Noon - It melts. (P2)")]
    // What leads into a speech within a quote is of the quote.
    [InlineData("Theme,Quote,Participant\nDawn,It is 5' 10\" tall and we push it.,P1\nNoon,\"He said \"\"go\"\" to me.\",P2\nDusk,\"She said \"\"no\"\" to him.\",P3",
        "Dawn - It is 5' 10\" tall and we push it. (P1) | Noon - He said \"go\" to me. (P2) | Dusk - She said \"no\" to him. (P3)")]
    // Capitals within a word of a cell, and brackets in what a program wrote, part nothing.
    [InlineData("Theme,Quote\nDawn,\"One search or LLMs, whichever of the two is smaller\"\nNoon,Nobody posts on LinkedIn", "Dawn - One search or LLMs, whichever of the two is smaller | Noon - Nobody posts on LinkedIn")]
    [InlineData("Document,Tag,Content\nA,Dawn,Names (Guideline 2.7) may be kept. Say where from.\nB,Noon,\"We push “all of it” up, don't we?\"",
        "Dawn - Names (Guideline 2.7) may be kept. Say where from. (A) | Noon - We push “all of it” up, don't we? (B)")]
    public void Rows_are_read_as_they_were_meant(string table, string read) =>
        Assert.Equal(read, CellTable.Outline(CellTable.Read(table).Study));

    [Fact]
    public void A_table_right_of_an_empty_column_is_another_one() => Assert.Equal(ReadThree, Book(("Data",
        "Quote,Participant,Theme,,Theme,n\nWe push it up the hill.,P1,Dawn,,Dawn,2\nIt melts on us all.,P2,Noon,,Noon,1\nI sing to it at night.,P1,Dawn,,,\n")));

    [Fact]
    public void Names_below_names_of_several_columns_are_those_of_the_columns() => Assert.Equal(
        "Dawn - Pushing We push it. (P1) | Noon - Melting It melts. (P2)", CellTable.Outline(CellTable.Read("<table><tr><td colspan=2>Coding<td colspan=2>Interview"
            + "<tr><td>Theme<td>Code<td>Quote<td>Participant<tr><td>Dawn<td>Pushing<td>We push it.<td>P1<tr><td>Noon<td>Melting<td>It melts.<td>P2</table>").Study));

    [Fact]
    public void What_was_said_beside_several_codes_stands_under_each() => Assert.Equal(
        "Dawn - We push it. (P1) | Hills - We push it. (P1) | Noon - It melts. (P2) | Dusk - I sing. (P3)", CellTable.Outline(CellTable.Read("<table><tr><th>Quote<th>Code<th>Participant"
            + "<tr><td rowspan=2>We push it.<td>Dawn<td rowspan=2>P1<tr><td>Hills<tr><td>It melts.<td>Noon<td>P2<tr><td>I sing.<td>Dusk<td>P3</table>").Study));

    [Fact]
    public void Sheets_called_by_people_have_what_each_said() => Assert.Equal(
        "Dawn - We push it up the hill. (P1) I sing to it at night. (P2) | Noon - It melts on us all. (P2)", Book(
        ("P1", "Quote,Code\nWe push it up the hill.,Dawn\n"), ("P2", "Quote,Code\nI sing to it at night.,Dawn\nIt melts on us all.,Noon\n")));

    [Fact]
    public void Where_a_program_says_that_words_stand_is_no_quote() => Assert.Equal(
        "Dawn - We push it. (interview 3) | Noon - It melts. (interview 4)", CellTable.Outline(CellTable.Read(
            "Quotation,Primary category\n\"We push it.\n\n17:6 ¶ 20 in interview 3.docx\",Dawn\n\"It melts.\n\n18:1 ¶ 3 in interview 4.docx\",Noon").Study));

    [Theory]
    [InlineData("participant_id,phase,context,response_text,age\nP1,start,login,We push it up and it is heavy.,25\nP2,end,help,It melts on us all in August.,35\nP3,end,help,I sing to it.,45")]
    [InlineData(",pushing,melting\nhttps://example.org/questions/123456/how-to-push-it-up-the-hill,1,\nhttps://example.org/questions/654321/how-to-keep-it-from-melting,,1")]
    public void Rows_of_which_no_column_has_themes_are_refused(string table)
    {
        var why = Assert.ThrowsAny<UnacceptableInputException>(() => CellTable.Read(table));
        Assert.Contains("themes", why.Message, StringComparison.Ordinal);
    }

    private static string Book(params (string Name, string Rows)[] sheets)
    {
        var book = new MadeBook();
        foreach (var (name, rows) in sheets)
            book.Add(name, $"<sheetData>{string.Concat(rows.TrimEnd().Split('\n').Select((row, at) => MadeBook.Row(at + 1, "", row.Split(','))))}</sheetData>");
        return CellTable.Outline(StudyReader.Read(new() { Slug = "made", Tables = [new("book.xlsx", book.Bytes())] }).Study);
    }
}
