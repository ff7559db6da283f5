using FocusThemes.Model.Citing;

namespace FocusThemes.Tests.Writing.Citations;

/// <summary>People are called what they are called: whole where initials make no sense, with all that belongs to it.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Doe", "Jean-Luc", "Doe JL", "Doe, J.-L.")]
    [InlineData("Doe", "J.-L.", "Doe JL", "Doe, J.-L.")]
    [InlineData("Doe", "J. -L. Q.", "Doe JLQ", "Doe, J.-L. Q.")]
    [InlineData("Doe", "J‐L", "Doe JL", "Doe, J.-L.")]
    [InlineData("Doe", "Min-seo", "Doe MS", "Doe, M.-S.")]
    [InlineData("Doe", "JLQ", "Doe JLQ", "Doe, J. L. Q.")]
    [InlineData("Doe", "J.L. Quentin", "Doe JLQ", "Doe, J. L. Q.")]
    [InlineData("Doe", "Abd al-Malik", "Doe AM", "Doe, A. M.")]
    [InlineData("Doe", "D’Arcy", "Doe D", "Doe, D.")]
    [InlineData("Doe", "ʻAlena", "Doe A", "Doe, A.")]
    [InlineData("Doe", "'Ali", "Doe A", "Doe, A.")]
    [InlineData("Doe", "E\u0301lan", "Doe E\u0301", "Doe, E\u0301.")]
    [InlineData("Doe", "élan", "Doe É", "Doe, É.")]
    [InlineData("doe", "ann marie", "doe am", "doe, a. m.")]
    [InlineData("Doe", "William (Bill)", "Doe W", "Doe, W.")]
    [InlineData("Doe", "William \"Bill\" T.", "Doe WT", "Doe, W. T.")]
    [InlineData("Doe", "William [Bill] T.", "Doe WT", "Doe, W. T.")]
    [InlineData("Doe", "Minjun (민준)", "Doe M", "Doe, M.")]
    [InlineData("Doe", "William (Bill", "Doe W", "Doe, W.")]
    [InlineData("Doe", "(Bill)", "Doe B", "Doe, B.")]
    [InlineData("Doe", "Mª José", "Doe MJ", "Doe, M. J.")]
    [InlineData("Doe", "Carlos de", "de Doe C", "Doe, C. de")]
    [InlineData("Doe", "Hugh, Jr.", "Doe H Jr", "Doe, H., Jr.")]
    [InlineData("刘", "建国", "刘建国", "刘建国")]
    [InlineData("山本", "みどり", "山本みどり", "山本みどり")]
    [InlineData("최", "지우", "최지우", "최지우")]
    [InlineData("刘", "建国 (Jianguo)", "刘建国", "刘建国")]
    [InlineData("Петров", "Николай Ильич", "Петров НИ", "Петров, Н. И.")]
    [InlineData("Παππάς", "Νίκος", "Παππάς Ν", "Παππάς, Ν.")]
    [InlineData("المصري", "ليلى", "المصري ليلى", "المصري, ليلى")]
    [InlineData("לוי", "דוד", "לוי דוד", "לוי, דוד")]
    [InlineData("शर्मा", "अनिल", "शर्मा अनिल", "शर्मा, अनिल")]
    [InlineData("ใจงาม", "สมศรี", "ใจงาม สมศรี", "ใจงาม, สมศรี")]
    public void Given_names_are_shown_as_their_script_has_it(string family, string given, string vancouver, string apa)
    {
        var work = Cited.Study(new { title = "T", author = new[] { new { family, given } } });
        Assert.StartsWith($"{vancouver}. T.", work.As("Vancouver"), StringComparison.Ordinal);
        Assert.StartsWith($"{apa.TrimEnd('.')}. (n.d.). T.", work.As("APA 7"), StringComparison.Ordinal);
        Assert.Equal([vancouver], Citation.Parse(work.Reference.Json!).Authors);
    }

    [Theory]
    [InlineData("""{"family":"Bruin","non-dropping-particle":"de","given":"Ans"}""", "de Bruin A", "de Bruin, A.", "A. de Bruin")]
    [InlineData("""{"family":"Musset","dropping-particle":"de","given":"Al"}""", "de Musset A", "Musset, A. de", "A. de Musset")]
    [InlineData("""{"family":"Alembert","dropping-particle":"d’","given":"Jo"}""", "d’Alembert J", "Alembert, J. d’", "J. d’Alembert")]
    [InlineData("""{"family":"Sayed","non-dropping-particle":"al-","given":"Jo"}""", "al-Sayed J", "al-Sayed, J.", "J. al-Sayed")]
    [InlineData("""{"family":"Poe","given":"Jo","suffix":"Sr."}""", "Poe J Sr", "Poe, J., Sr.", "J. Poe Sr.")]
    [InlineData("""{"family":"Poe","given":"Jo","suffix":"Sr.","comma-suffix":true}""", "Poe J Sr", "Poe, J., Sr.", "J. Poe, Sr.")]
    [InlineData("""{"family":"Poe","given":"Jo","suffix":"IV"}""", "Poe J IV", "Poe, J., IV", "J. Poe IV")]
    [InlineData("""{"literal":"Poets’ Union"}""", "Poets’ Union", "Poets’ Union", "Poets’ Union")]
    [InlineData("""{"family":"Madhubala"}""", "Madhubala", "Madhubala", "Madhubala")]
    [InlineData("""{"given":"Madhubala"}""", "Madhubala", "Madhubala", "Madhubala")]
    [InlineData("""{"family":"刘","given":"建国"}""", "刘建国", "刘建国", "刘建国")]
    public void What_belongs_to_a_name_stands_where_the_style_has_it(string name, string vancouver, string apa, string spoken)
    {
        var author = Cited.Study($$"""{"title":"T","author":[{{name}}]}""");
        Assert.StartsWith($"{vancouver}. T.", author.As("Vancouver"), StringComparison.Ordinal);
        Assert.StartsWith($"{apa.TrimEnd('.')}. (n.d.)", author.As("APA 7"), StringComparison.Ordinal);
        var editor = Cited.Study($$"""{"type":"chapter","title":"T","container-title":"B","editor":[{{name}}]}""");
        Assert.Equal($"T. In: {vancouver}, editor. B.", editor.As("Vancouver"));
        Assert.Equal($"T. (n.d.). In {spoken} (Ed.), B.", editor.As("APA 7"));
    }

    [Theory]
    [InlineData("book", "Poe J, Roe K, editors. T.", "Poe, J., & Roe, K. (Eds.). (n.d.). T.")]
    [InlineData("article-journal", "Poe J, Roe K, editors. T.", "Poe, J., & Roe, K. (Eds.). (n.d.). T.")]
    [InlineData("chapter", "T. In: Poe J, Roe K, editors.", "T. (n.d.). In J. Poe & K. Roe (Eds.).")]
    public void Editors_stand_in_for_authors_of_a_whole(string type, string vancouver, string apa)
    {
        var work = Cited.Study($$"""
            {"type":"{{type}}","title":"T","editor":[{"family":"Poe","given":"J"},{"family":"Roe","given":"K"}]}
            """);
        Assert.StartsWith(vancouver, work.As("Vancouver"), StringComparison.Ordinal);
        Assert.StartsWith(apa.TrimEnd('.'), work.As("APA 7"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_editor_of_an_authors_book_stands_beside_its_title()
    {
        var work = Cited.Study(
            """
            {"type":"book","title":"T","edition":"2","author":[{"family":"Poe","given":"J"}],
            "editor":[{"family":"Roe","given":"K"}],"publisher":"P","issued":{"raw":"1999"}}
            """);
        Assert.Equal("Poe J. T. 2nd ed. Roe K, editor. P; 1999.", work.As("Vancouver"));
        Assert.Equal("Poe, J. (1999). T (K. Roe, Ed.; 2nd ed.). P.", work.As("APA 7"));
    }
}
