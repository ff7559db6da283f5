using System.Globalization;
using CsCheck;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Sources;
using FocusThemes.Reading;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Tests.Queries;

/// <summary>Quotes in many scripts, each by a participant named after its language.</summary>
public sealed class LettersLibrary() : LibraryFixture(library => library.StoreAsync(Study()))
{
    private static StudyDraft Study()
    {
        var study = new MadeStudy("letters").Theme("1", "Conﬁdence among neigh\u00ADbours").Concept("Οι άνθρωποι μιλούν.");
        foreach (var (who, words) in new[]
        {
            ("English1", "The ﬁrst oﬃcer made a diﬀerence."), ("English2", "My neigh\u00ADbour\u2060hood is sta\u200Bble."),
            ("French", "Cafe\u0301 cre\u0300me et œufs"), ("German", "Die Straße ist groß"), ("Polish", "Pociąg do Łodzi"),
            ("Vietnamese", "Tôi học tiê\u0301ng Vie\u0323\u0302t"), ("Greek1", "Η γιαγιά μου πήγε στο σχολείο"),
            ("Greek2", "Ο ΓΙΑΤΡΟΣ ΜΑΣ Ω\u0301ΡΑ"), ("Russian1", "Мои\u0306 сын пьёт чаи\u0306"), ("Russian2", "Мои дети пьют"),
            ("Russian3", "За\u0301мок на горе\u0300"), ("Ukrainian", "Їхній п’ять у\u0306сіх і\u0308жа"), ("Macedonian", "Ноѓе куќа"),
            ("Arabic1", "ذَهَبَ الطَّالِبُ إلى المكتــبة"), ("Arabic2", "ﻗﺮأ ﺍﻟﻜﺘﺎﺏ"), ("Persian", "می\u200Cخواهم بروم"),
            ("Hebrew", "הַיֶּלֶד הלך לַגַּן"), ("Hindi1", "पढ़ाई अच्छी है"), ("Hindi2", "सड़क पर क्\u200Dष"), ("Bengali", "আমার বাড়ি কো\u09B2কাতা"),
            ("Tamil", "கொஞ்சம் தமிழ்"), ("Thai", "เด็กนํ้าดื่มน้ำ"), ("Khmer", "ខ្ញុំទៅសាលារៀន"), ("Burmese", "ကျွန်တော် ခဲ့\u103A"),
            ("Amharic", "ትምህርት ቤት ጥሩ ነው"), ("Georgian", "ჩემი ᲡᲙᲝᲚᲐ"), ("Chinese", "我在⼤學讀書"), ("Japanese1", "か\u3099っこうへ行く"),
            ("Japanese2", "ｶﾞｿﾘﾝとＡＴＭ"), ("Korean", "\u1112\u1161\u11A8\u1100\u116D에서"), ("Adlam", "𞤀𞤣𞤤𞤢𞤥 𞤲𞤣𞤫"), ("Rare", "𠮷野家で𰻝𰻝麵"),
        })
            study.Quote(words, who, who);
        return study.Build();
    }
}

public sealed class LettersTests(LettersLibrary fixture) : IClassFixture<LettersLibrary>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("first", "English1", "ﬁrst")]
    [InlineData("officer", "English1", "oﬃcer")]
    [InlineData("ofﬁ*", "English1", "oﬃcer")]
    [InlineData("difference", "English1", "diﬀerence")]
    [InlineData("ｆｉｒｓｔ", "English1", "ﬁrst")]
    [InlineData("neighbourhood", "English2", "neigh\u00ADbour\u2060hood")]
    [InlineData("neighbour*", "English2", "neigh\u00ADbour\u2060hood")]
    [InlineData("sta\u00ADble", "English2", "sta\u200Bble")]
    [InlineData("café", "French", "Cafe\u0301")]
    [InlineData("cafe\u0301", "French", "Cafe\u0301")]
    [InlineData("CAFE", "French", "Cafe\u0301")]
    [InlineData("caf*", "French", "Cafe\u0301")]
    [InlineData("crème", "French", "cre\u0300me")]
    [InlineData("oeufs", "French", "œufs")]
    [InlineData("STRASSE", "German", "Straße")]
    [InlineData("lodzi", "Polish", "Łodzi")]
    [InlineData("pociag", "Polish", "Pociąg")]
    [InlineData("tiếng", "Vietnamese", "tiê\u0301ng")]
    [InlineData("viet", "Vietnamese", "Vie\u0323\u0302t")]
    [InlineData("γιαγια", "Greek1", "γιαγιά")]
    [InlineData("ΠΗΓΕ", "Greek1", "πήγε")]
    [InlineData("γιατρός", "Greek2", "ΓΙΑΤΡΟΣ")]
    [InlineData("ώρα", "Greek2", "Ω\u0301ΡΑ")]
    [InlineData("мой", "Russian1", "Мои\u0306")]
    [InlineData("чаи\u0306", "Russian1", "чаи\u0306")]
    [InlineData("мои", "Russian2", "Мои")]
    [InlineData("пьет", "", "")]
    [InlineData("пьёт", "Russian1", "пьёт")]
    [InlineData("замок", "Russian3", "За\u0301мок")]
    [InlineData("горе", "Russian3", "горе\u0300")]
    [InlineData("їхній", "Ukrainian", "Їхній")]
    [InlineData("іхніи", "", "")]
    [InlineData("їжа", "Ukrainian", "і\u0308жа")]
    [InlineData("ўсіх", "Ukrainian", "у\u0306сіх")]
    [InlineData("усіх", "", "")]
    [InlineData("пʼять", "Ukrainian", "п’ять")]
    [InlineData("кук\u0301а", "Macedonian", "куќа")]
    [InlineData("кука", "", "")]
    [InlineData("ذهب", "Arabic1", "ذَهَبَ")]
    [InlineData("الطالب", "Arabic1", "الطَّالِبُ")]
    [InlineData("المكتبة", "Arabic1", "المكتــبة")]
    [InlineData("الكتاب", "Arabic2", "ﺍﻟﻜﺘﺎﺏ")]
    [InlineData("قرا\u0654", "Arabic2", "ﻗﺮأ")]
    [InlineData("می\u200Cخواهم", "Persian", "می\u200Cخواهم")]
    [InlineData("میخواهم", "Persian", "می\u200Cخواهم")]
    [InlineData("הילד", "Hebrew", "הַיֶּלֶד")]
    [InlineData("הלך", "Hebrew", "הלך")]
    [InlineData("\u05DC\u05D2\u05DF", "Hebrew", "לַגַּן")]
    [InlineData("पढ\u093Cाई", "Hindi1", "पढ़ाई")]
    [InlineData("पढाई", "", "")]
    [InlineData("सड\u093Cक", "Hindi2", "सड़क")]
    [InlineData("क्ष", "Hindi2", "क्\u200Dष")]
    [InlineData("বা\u09DCি", "Bengali", "বাড়ি")]
    [InlineData("কোলকাতা", "Bengali", "কো\u09B2কাতা")]
    [InlineData("க\u0BC6\u0BBEஞ்சம்", "Tamil", "கொஞ்சம்")]
    [InlineData("เด็ก", "Thai", "เด็ก")]
    [InlineData("น้ำ", "Thai", "นํ้า|น้ำ")]
    [InlineData("សាលា", "Khmer", "សាលា")]
    [InlineData("ကျွန်တော်", "Burmese", "ကျွန်တော်")]
    [InlineData("ခဲ\u103A\u1037", "Burmese", "ခဲ့\u103A")]
    [InlineData("ትምህርት", "Amharic", "ትምህርት")]
    [InlineData("სკოლა", "Georgian", "ᲡᲙᲝᲚᲐ")]
    [InlineData("大學", "Chinese", "⼤學")]
    [InlineData("がっこう", "Japanese1", "か\u3099っこう")]
    [InlineData("ガソリン", "Japanese2", "ｶﾞｿﾘﾝ")]
    [InlineData("atm", "Japanese2", "ＡＴＭ")]
    [InlineData("학교", "Korean", "\u1112\u1161\u11A8\u1100\u116D")]
    [InlineData("𞤢𞤣𞤤𞤢𞤥", "Adlam", "𞤀𞤣𞤤𞤢𞤥")]
    [InlineData("𞤢𞤣*", "Adlam", "𞤀𞤣𞤤𞤢𞤥")]
    [InlineData("𠮷野", "Rare", "𠮷野")]
    [InlineData("𰻝麵", "Rare", "𰻝麵")]
    public async Task A_word_is_found_in_any_spelling_and_marked_as_it_is_printed(string typed, string who, string marked)
    {
        var result = await FindAsync(typed);
        Assert.Equal(who.Length == 0 ? [] : [who], result.Quotes.Select(hit => hit.Quote.Participant));
        var hits = result.Quotes.SelectMany(hit => Joined(hit.Pieces)).ToList();
        Assert.Equal(marked.Length == 0 ? [] : marked.Split('|'), hits);
    }

    [Theory]
    [InlineData("ذهب ـ الطالب", "Arabic1")]
    [InlineData("ذهب -ـ", "Arabic1")]
    [InlineData("first … \u0301 \u093F", "English1")]
    [InlineData("\u00AD café", "French")]
    [InlineData("＂first officer＂", "English1")]
    [InlineData("neigh＊", "English2")]
    public async Task What_has_no_letters_asks_for_nothing(string typed, string who)
    {
        var result = await FindAsync(typed);
        Assert.Equal([who], result.Quotes.Select(hit => hit.Quote.Participant));
    }

    [Theory]
    [InlineData("confidence", SearchKind.Titles, "Conﬁdence")]
    [InlineData("neighbours", SearchKind.Titles, "neigh\u00ADbours")]
    [InlineData("ΑΝΘΡΩΠΟΙ", SearchKind.Concepts, "άνθρωποι")]
    public async Task Titles_and_authors_words_are_found_the_same_way(string typed, SearchKind kind, string marked)
    {
        await using var library = fixture.Library.Open();
        var scope = await library.ScopeOfAllAsync(Stop);
        var found = await library.FindPassagesAsync(scope, new() { Words = typed, Kind = kind }, Stop);
        Assert.Equal([marked], found.Passages.SelectMany(hit => hit.Pieces).Where(piece => piece.IsHit).Select(piece => piece.Text));
    }

    [Fact]
    public async Task A_misspelled_word_is_offered_as_people_spell_it()
    {
        await using var library = fixture.Library.Open();
        var nothing = await library.LoosenAsync(await FindAsync("oficer"), Stop);
        Assert.Contains(nothing.Ways, way => way.Text.StartsWith("with “officer”", StringComparison.Ordinal));
        nothing = await library.LoosenAsync(await FindAsync("куча"), Stop);
        Assert.Contains(nothing.Ways, way => way.Text.StartsWith("with “куќа”", StringComparison.Ordinal));
    }

    // Each is one letter or two in two spellings.
    private static readonly Gen<(string One, string Other)> Letters = Gen.OneOf(
        ("é", "e\u0301"), ("й", "и\u0306"), ("ї", "і\u0308"), ("ﬁ", "fi"), ("ﬃ", "ﬀi"), ("Ｗ", "w"), ("が", "か\u3099"), ("ﾊﾟ", "パ"),
        ("학", "\u1112\u1161\u11A8"), ("ड़", "ड\u093C"), ("కై", "క\u0C46\u0C56"), ("ß", "ss"), ("س", "ســ"), ("ש", "שׁ"), ("n", "n\u00AD"),
        ("m", "\u2060m\u200B"), ("𞤀", "𞤢"), ("ή", "η\u0301"), ("ώ", "\u1F7D"), ("⼭", "山"), ("ệ", "e\u0302\u0323"), ("ö", "\u006F\u0308"),
        ("น้ำ", "น้\u0E4Dา"), ("က္က", "က္က"), ("𠮷", "𠮷\uDB40\uDD01"), ("ё", "е\u0308"), ("ﷲ", "الله"), ("بَ", "ب"), ("о\u0301", "о"));
    private static readonly Gen<(string Printed, string Typed)> Words =
        from letters in Letters.Array[1, 5]
        from which in Gen.Int[0, 31]
        from typed in Gen.Int[0, 31]
        select (Spelled(letters, which), Spelled(letters, typed));

    [Fact]
    public async Task Any_word_is_found_in_any_spelling_and_whole_letters_are_marked() => await Words.Array[1, 4].Array[8].SampleAsync(async texts =>
    {
        using var own = new Library();
        var study = new MadeStudy("any").Theme("1", "Any").Concept("Any.");
        foreach (var (i, words) in texts.Index()) study.Quote(string.Join(' ', words.Select(word => word.Printed)), $"P{i}", $"P{i}");
        await own.StoreAsync(study.Build());
        await using var library = own.Open();
        var scope = await library.ScopeOfAllAsync(Stop);
        foreach (var (i, words) in texts.Index())
            foreach (var (printed, typed) in words)
                foreach (var form in new[] { printed, typed, $"\"{typed}\"", $"{typed}*" })
                {
                    var result = await library.FindQuotesAsync(scope, new() { Words = form }, cancellationToken: Stop);
                    var hit = result.Quotes.FirstOrDefault(hit => hit.Quote.Participant == $"P{i}");
                    Assert.True(hit is not null, $"{form} is not found in {string.Join(' ', words.Select(word => word.Printed))}");
                    Assert.Equal(hit.Quote.Text, string.Concat(hit.Pieces.Select(piece => piece.Text)));
                    Assert.Contains(hit.Pieces, piece => piece.IsHit);
                    AssertWhole(hit.Pieces, hit.Quote.Text);
                }
    }, iter: Proof.Times(10), threads: 1);

    [Fact]
    public void Texts_are_folded_by_the_index_as_they_are_looked_for()
    {
        using var database = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText =
            """
            CREATE VIRTUAL TABLE Texts USING fts5(Text, tokenize="unicode61 categories 'L* N* Co Mn Mc' remove_diacritics 2");
            CREATE VIRTUAL TABLE Terms USING fts5vocab(Texts, instance);
            """;
        command.ExecuteNonQuery();
        string[] plain = [.. Enumerable.Range(' ', 0xD800 - ' ').Select(c => $"a{(char)c}b").Where(text => IndexedText.Of(text) is null)];
        Assert.True(plain.Length > 700);
        command.CommandText = "INSERT INTO Texts(rowid, Text) VALUES ($row, $printed), ($row + 1, $spelled)";
        foreach (var (i, text) in plain.Index())
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$row", 2 * i);
            command.Parameters.AddWithValue("$printed", text);
            command.Parameters.AddWithValue("$spelled", Spelling.WithoutAccents(text));
            command.ExecuteNonQuery();
        }

        command.CommandText =
            """
            SELECT group_concat(a.term, ' ') FROM (SELECT doc, group_concat(term, '|') AS term FROM Terms GROUP BY doc) a
            JOIN (SELECT doc, group_concat(term, '|') AS term FROM Terms GROUP BY doc) b ON b.doc = a.doc + 1
            WHERE a.doc % 2 = 0 AND a.term <> b.term
            """;
        Assert.Equal("", $"{command.ExecuteScalar()}");
    }

    private static string Spelled((string One, string Other)[] letters, int which) => string.Concat(
        letters.Select((letter, i) => (which >> i) % 2 == 0 ? letter.One : letter.Other));

    // No mark begins or ends within what a reader sees as one letter.
    private static void AssertWhole(IEnumerable<(string Text, bool IsHit)> pieces, string text)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        var at = 0;
        foreach (var piece in pieces)
        {
            Assert.Contains(at, starts);
            at += piece.Text.Length;
        }
    }

    // Hits that stand side by side are seen as one.
    private static IEnumerable<string> Joined(IEnumerable<(string Text, bool IsHit)> pieces)
    {
        var hit = "";
        foreach (var piece in pieces)
        {
            if (piece.IsHit) hit += piece.Text;
            else if (hit.Length > 0)
            {
                yield return hit;
                hit = "";
            }
        }

        if (hit.Length > 0) yield return hit;
    }

    private async Task<QuoteResult> FindAsync(string typed)
    {
        await using var library = fixture.Library.Open();
        return await library.FindQuotesAsync(await library.ScopeOfAllAsync(Stop), new() { Words = typed }, cancellationToken: Stop);
    }
}
