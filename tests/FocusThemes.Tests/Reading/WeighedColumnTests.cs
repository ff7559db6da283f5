using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>Names and cells weighed together: what columns hold, and what is told where another reading is as likely.</summary>
public sealed class WeighedColumnTests
{
    [Theory]
    // One known name among many is enough, and a question may be one.
    [InlineData("town,stall,rank,buyer,words,theme\nnorth,3,1,rower,The crate fell apart before noon.,making\n" +
        "south,4,2,old salt,I could carry it all day long.,weight\nsouth,4,1,thistle,My back is glad of it.,weight",
        "making - The crate fell apart before noon. | weight - I could carry it all day long. My back is glad of it.")]
    [InlineData("ResponseId,\"What was the market like, and would you come again?\",Code 1,Code 2\n" +
        "R_1x,I came home with nothing.,empty,early\nR_2y,She kept me a loaf.,kindness,",
        "empty - I came home with nothing. (R_1x) | early - I came home with nothing. (R_1x) | kindness - She kept me a loaf. (R_2y)")]
    // Definitions are nobody's words, however long they are.
    [InlineData("Theme,Subtheme,Definition\nMarket,At dawn,\"What sellers do before anybody buys, from the first cart that comes to the last one that is unloaded.\"\n" +
        "Market,At noon,\"What sellers do while everybody buys, whether or not they are asked for it by those who have come.\"",
        "Market - At dawn > What sellers do before anybody buys, from the first cart that comes to the last one that is unloaded." +
        " - At noon > What sellers do while everybody buys, whether or not they are asked for it by those who have come.")]
    [InlineData("Theme,Category,Code,Description\nMarket,Dawn,Carts,They come by night.\n,,Lamps,\n,Noon,Crowds,Nobody can pass.",
        "Market - Dawn > Carts / They come by night. - Dawn > Lamps - Noon > Crowds / Nobody can pass.")]
    // Codes as columns of ticks, and several in a cell.
    [InlineData("round,Response,Loaves,Fish,Neither\nfirst,I came for the bread and nothing else.,1,0,0\nsecond,We always buy both of them.,1,1,0\n" +
        "second,I only came to look around.,0,0,1",
        "Loaves - I came for the bread and nothing else. We always buy both of them. | Fish - We always buy both of them." +
        " | Neither - I only came to look around.")]
    [InlineData("Respondent,Answer,Loaves,Fish,Consent\nR1,I came for the bread and nothing else.,x,,yes\nR2,We always buy both of them.,x,x,yes",
        "Loaves - I came for the bread and nothing else. (R1) We always buy both of them. (R2) | Fish - We always buy both of them. (R2)")]
    [InlineData("doc_id,codes,quote\nP1,bread; fish,We buy both.\nP2,fish|early,I come at five.",
        "bread - We buy both. (P1) | fish - We buy both. (P1) I come at five. (P2) | early - I come at five. (P2)")]
    [InlineData("doc_id,code,quote\nP1,bread;fish,We buy both.\nP2,fish,I like it.\nP3,bread,I bake.",
        "bread - We buy both. (P1) I bake. (P3) | fish - We buy both. (P1) I like it. (P2)")]
    [InlineData("doc_id,codes,quote\nP1,\"bread, fish\",We buy both.\nP2,fish,I like it.\nP3,bread,I bake.",
        "bread - We buy both. (P1) I bake. (P3) | fish - We buy both. (P1) I like it. (P2)")]
    [InlineData("doc_id,codes,quote\nP1,\"bread, warm\",We buy it.\nP2,fish,I like it.",
        "bread, warm - We buy it. (P1) | fish - I like it. (P2)")]
    [InlineData("Theme,Memo\nDawn,\"What we thought when we read of it again and again, and what we asked each other of all of that then.\"\nNoon,\"The same.\"",
        "Dawn - What we thought when we read of it again and again, and what we asked each other of all of that then. | Noon - The same.")]
    [InlineData("Theme,Quote\nBread; or its price,“I pay.”\nFish; or its smell,“I flee.”",
        "Bread; or its price - “I pay.” | Fish; or its smell - “I flee.”")]
    // Themes by people.
    [InlineData(",,P01 (baker),,P02 (fisher),\nTheme,Definition,codes,quotes,codes,quotes\nDawn,Before anybody buys,cold,I light the lamp.,sleep,We sleep late.\n" +
        "Noon,While all buy,heat,I melt.,,", "Dawn - Before anybody buys I light the lamp. (P01 (baker)) We sleep late. (P02 (fisher))" +
        " | Noon - While all buy I melt. (P01 (baker))")]
    [InlineData("Theme,P01,P02\nDawn,\"I light the lamp, and then I wait for the carts.\",\"We sleep until the bell, all of us.\"\n" +
        "Noon,\"I melt, as everybody does in there.\",We go home for the rest of the day.",
        "Dawn - I light the lamp, and then I wait for the carts. (P01) We sleep until the bell, all of us. (P02)" +
        " | Noon - I melt, as everybody does in there. (P01) We go home for the rest of the day. (P02)")]
    // Where every row has its theme, nothing is as above.
    [InlineData("Theme,Concept,Quote\nDawn,Carts,I push.\nDawn,,I wait.\nNoon,,I melt.",
        "Dawn - Carts I push. - I wait. | Noon - I melt.")]
    [InlineData("Theme,Concept,Quote\nDawn,Carts,I push.\n,,I wait.\nNoon,Heat,I melt.", "Dawn - Carts I push. I wait. | Noon - Heat I melt.")]
    // Comments of coders, in their languages.
    [InlineData("Kommentar,Dokumentname,Code,Segment\n,B1,Brot,Ich kaufe es warm.\nschön,B2,Brot,Ich kaufe es kalt.",
        "Brot - Ich kaufe es warm. (B1) Ich kaufe es kalt. (B2)")]
    [InlineData("Tema,Quién,Minuto,Cita\nEl pan,MJ,25:26,«lo compro caliente»\nEl pescado,AG,31:51,«no lo compro»",
        "El pan - «lo compro caliente» (MJ) | El pescado - «no lo compro» (AG)")]
    // A footnote mark on a name.
    [InlineData("Theme†,Conceptᵃ,Quote*\nDawn,Carts,“I push.” (P1)\nNoon,Heat,“I melt.” (P2)",
        "Dawn - Carts “I push.” (P1) | Noon - Heat “I melt.” (P2)")]
    // A quote that moved left below a merged cell.
    [InlineData("Construct | Participant quotation |\n---|---|\n“Market” study | |\nDawn | “I push.” (P1) |\n“I wait.” (P2) | |\nNoon | “I melt.” (P3) |\n",
        "Dawn - “I push.” (P1) “I wait.” (P2) | Noon - “I melt.” (P3)")]
    public void Columns_are_weighed_together(string table, string read) => Assert.Equal(read, CellTable.Outline(CellTable.Read(table).Study));

    [Theory]
    [InlineData("document name,code,segment,comment\nP1,Bread,I buy it warm.,nice", "Bread - I buy it warm. (P1)")]
    [InlineData("doc_name,doc_id,segment_start,segment_end,code_name,code_id,segment_text,user_name\nP1,1,0,9,Bread,3,I buy it warm.,admin",
        "Bread - I buy it warm. (P1)")]
    [InlineData("source,code category,created by,created at,last update,start pos,end pos,selection\nP1,Bread,Ann,1/2/24,,0,9,I buy it warm.",
        "Bread - I buy it warm. (P1)")]
    [InlineData("File,Coder,Coded,Id,Codename,Coded_Memo,Category\nP1,Ann,I buy it warm.,ctid:1,Warm,,Bread", "Bread - Warm I buy it warm. (P1)")]
    [InlineData("Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page\n2024-01-01,http://a.b/c,g,Annotation,I buy it warm.,ann,see,bread,2",
        "bread - I buy it warm.")]
    [InlineData("theme,theme_title,theme_subtitle,subtheme,concept_text,text,participant,focus_group,attributed_as,source,line,concept,quote\n" +
        "4,Bread,,Warm,People buy it.,I do.,P1,,P1,a.csv,3,4.1,4.1.1", "Bread - Warm > People buy it. I do. (P1)")]
    public void Files_of_programs_are_known_by_their_columns(string table, string read) =>
        Assert.Equal(read, CellTable.Outline(CellTable.Read(table).Study));

    [Theory]
    [InlineData("Variable,Description,Coding & Labels\nage_t1,Age in years,Numeric\nsex_t1,Sex at birth,1 = female; 2 = male", "These look like the variables of a data set")]
    [InlineData("field_name,field_type,choices\nage,integer,\nsex,select,1 or 2", "These look like the variables of a data set")]
    [InlineData("Code,Grounded,Density\nBread,12,0\nFish,3,1", "This is a list of codes with their counts, as ATLAS.ti writes it; it has no quotes.")]
    [InlineData("Name,Files,References\nBread,12,20\nFish,3,4", "This is a list of codes with their counts, as NVivo writes it; it has no quotes.")]
    public void What_has_no_quotes_is_refused_with_a_sentence(string table, string said) =>
        Assert.Contains(said, Assert.Throws<UnacceptableInputException>(() => CellTable.Read(table)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Theme,,,Quote\nDawn,carts,lamps,“I push.”\nNoon,heat,dust,“I melt.”",
        "1: The columns could nearly as well be read otherwise: column 2 as notes instead of concept, column 3 as concept instead of notes. "
        + "If so, say it: --columns theme,notes,concept,quote, or the same list as “columns” in study.json.")]
    [InlineData("Theme,Concept,Quote,Whole story\nDawn,Carts,“I push.”,\"It was dark, and I pushed the cart up the hill.\"\n" +
        "Noon,Heat,“I melt.”,\"It was hot, and I sat down under the cart.\"",
        "1: “Whole story” holds sentences and was left out; if they are to be read, say as what: --columns theme,concept,quote,…, or the same list as "
        + "“columns” in study.json.")]
    [InlineData("Theme,Quote,Participant\nDawn,“I a.”,P1\nDawn,“I b.”,P1\nNoon,“I c.”,P1\nNoon,“I d.”,P1\nNoon,“I e.”,P1",
        "0: All 5 quotes are by “P1”; perhaps that is not who said them.")]
    [InlineData("Theme,Concept,Quote\nDawn,Carts,“I push.”\nNoon,Heat,\nDusk,Rest,", "0: There are more themes (3) than quotes (1); perhaps another column holds the themes.")]
    [InlineData("Theme,Quote\nWe all went to the market at dawn.,“a”\nNobody came home before the evening.,“b”\nThey sold whatever they had left.,“c”\nDusk,“d”",
        "0: Most titles of themes are sentences; perhaps another column holds the themes.")]
    [InlineData("Theme,Quote\nDawn,“I push.”\nDawn,“I wait.”\nNoon,“I melt.”\nNoon,“I sit.”\n,“I go.”",
        "6: This row has no theme; its words stand under no theme and were not read.")]
    [InlineData("Construct | Quotation\n---|---\nDawn | “I push.” (P1)\n“I wait.” (P2) | \nNoon | “I melt.” (P3)",
        "4: This quote stands in the column of themes, with nothing beside it; it was read as one of the theme above.")]
    public void What_speaks_against_a_reading_is_told(string table, string told) =>
        Assert.Contains(told, CellTable.Read(table).Problems.Select(found => $"{found.Problem.Line}: {found.Problem.Sentence}"));

    [Theory]
    [InlineData("Theme,Concept,Quote,Participant\nDawn,Carts,“I push.”,P1\nNoon,Heat,“I melt.”,P2")]
    [InlineData("participant_id,theme,sub_theme,quote\nP1,Dawn,Carts,I push.\nP2,Noon,Heat,I melt.")]
    [InlineData("Code,Definition,Example quote\nDawn,Before anybody buys,“I push.”\nNoon,While all buy,“I melt.”")]
    public void Of_a_table_that_is_plain_nothing_is_told(string table) => Assert.Empty(CellTable.Read(table).Problems);
}
