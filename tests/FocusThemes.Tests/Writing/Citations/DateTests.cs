using FocusThemes.Model.Citing;

namespace FocusThemes.Tests.Writing.Citations;

/// <summary>Dates that are no year, and work that has none yet.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("""{"date-parts":[[2011,7,3]]}""", "2011", "2011", "2011")]
    [InlineData("""{"date-parts":[[2011],[2012]]}""", "2011–2012", "2011–2012", "2011")]
    [InlineData("""{"date-parts":[["2011"]],"circa":true}""", "[2011?]", "ca. 2011", "2011")]
    [InlineData("""{"date-parts":[["2011"]],"circa":0}""", "2011", "2011", "2011")]
    [InlineData("""{"date-parts":[[-44]]}""", "44 B.C.E.", "44 B.C.E.", "-44")]
    [InlineData("""{"literal":"ca. 1850"}""", "[1850?]", "ca. 1850", "1850")]
    [InlineData("""{"literal":"c. 1850"}""", "[1850?]", "ca. 1850", "1850")]
    [InlineData("""{"raw":"1850?"}""", "[1850?]", "ca. 1850", "1850")]
    [InlineData("""{"raw":"~1850"}""", "[1850?]", "ca. 1850", "1850")]
    [InlineData("""{"literal":"18th century"}""", "18th century", "18th century", "18th century")]
    [InlineData("""{"literal":"Easter 1916"}""", "Easter 1916", "Easter 1916", "1916")]
    [InlineData("""{"raw":"1999-2001"}""", "1999–2001", "1999–2001", "1999")]
    [InlineData("""{"raw":"1999-01"}""", "1999", "1999", "1999")]
    [InlineData("""{"raw":"1999-13"}""", "1999-13", "1999-13", "1999")]
    [InlineData("""{"raw":"1999/2001"}""", "1999–2001", "1999–2001", "1999")]
    [InlineData("""{"raw":"2011-07-03T10:00:00Z"}""", "2011", "2011", "2011")]
    [InlineData("""{"raw":"July 3, 2011"}""", "2011", "2011", "2011")]
    [InlineData("""{"raw":"3 Jul. 2011"}""", "2011", "2011", "2011")]
    [InlineData("\"2011\"", "2011", "2011", "2011")]
    [InlineData("""{"literal":"n.d."}""", "", "n.d.", "")]
    [InlineData("""{"literal":"[s. f.]"}""", "", "n.d.", "")]
    [InlineData("""{"date-parts":[[]]}""", "", "n.d.", "")]
    public void A_date_is_shown_as_far_as_it_is_known(string issued, string vancouver, string apa, string ris)
    {
        var work = Cited.Study(
            $$"""{"type":"article-journal","title":"T","container-title":"Era","volume":"5","issue":"1","page":"2-9","issued":{{issued}}}""");
        var semicolon = vancouver.Length > 0 ? ";" : "";
        Assert.Equal($"T. Era. {vancouver}{semicolon}5(1):2–9.", work.As("Vancouver"));
        Assert.Equal($"T. ({apa}). Era, 5(1), 2–9.", work.As("APA 7"));
        Assert.Equal(ris.Length > 0 ? [ris] : [], new RisReader(work.As("RIS"))["PY"]);
    }

    [Theory]
    [InlineData("""{"date-parts":[[2011]],"season":2}""", "2011 Summer", "2011, Summer", "2011///Summer")]
    [InlineData("""{"date-parts":[[2011]],"season":"Fall"}""", "2011 Fall", "2011, Fall", "2011///Fall")]
    [InlineData("""{"date-parts":[[2011,24]]}""", "2011 Winter", "2011, Winter", "2011///Winter")]
    [InlineData("""{"literal":"Winter 2011"}""", "2011 Winter", "2011, Winter", "2011///Winter")]
    [InlineData("""{"date-parts":[[2011,7],[2011,8]]}""", "2011 Jul–Aug", "2011, July–August", "2011/07//to 2011-08")]
    [InlineData("""{"date-parts":[[2011,7,3],[2011,7,5]]}""", "2011 Jul 3–5", "2011, July 3–5", "2011/07/03/to 2011-07-05")]
    [InlineData("""{"date-parts":[[2011,12],[2012,1]]}""", "2011 Dec–2012 Jan", "2011, December–2012, January", "2011/12//to 2012-01")]
    [InlineData("""{"date-parts":[[2011,7,3]]}""", "2011 Jul 3", "2011, July 3", "2011/07/03")]
    public void A_magazine_without_volumes_is_found_by_its_day_or_season(string issued, string vancouver, string apa, string ris)
    {
        var work = Cited.Study(
            $$"""{"type":"article-magazine","title":"T","container-title":"Era","page":"4","issued":{{issued}}}""");
        Assert.Equal($"T. Era. {vancouver}:4.", work.As("Vancouver"));
        Assert.Equal($"T. ({apa}). Era, 4.", work.As("APA 7"));
        Assert.Equal([ris], new RisReader(work.As("RIS"))["DA"]);
    }

    [Theory]
    [InlineData(""" "status":"in press" """, "Forthcoming", "in press")]
    [InlineData(""" "status":"In-Press" """, "Forthcoming", "in press")]
    [InlineData(""" "status":"forthcoming" """, "Forthcoming", "in press")]
    [InlineData(""" "status":"im Druck" """, "Forthcoming", "in press")]
    [InlineData(""" "issued":{"literal":"(in press)"} """, "Forthcoming", "in press")]
    [InlineData(""" "issued":{"raw":"Forthcoming 2031"} """, "Forthcoming 2031", "in press")]
    [InlineData(""" "issued":{"date-parts":[["in press"]]} """, "Forthcoming", "in press")]
    [InlineData(""" "volume":"in press" """, "Forthcoming", "in press")]
    [InlineData(""" "status":"in press","issued":{"date-parts":[[2031]]} """, "Forthcoming 2031", "in press")]
    [InlineData(""" "status":"in press","issued":{"date-parts":[[2031]]},"volume":"4","page":"1" """, "2031;4:1", "2031")]
    [InlineData(""" "status":"translated" """, "translated", "translated")]
    public void Work_in_press_has_no_year_that_it_came_out(string members, string vancouver, string apa)
    {
        var work = Cited.Study($$"""
            {"type":"article-journal","title":"T","container-title":"Era","author":[{"family":"Poe","given":"J"}],{{members}}}
            """);
        Assert.Equal($"Poe J. T. Era. {vancouver}.", work.As("Vancouver"));
        Assert.StartsWith($"Poe, J. ({apa}). T. Era", work.As("APA 7"), StringComparison.Ordinal);
        Assert.Equal($"Poe, {apa}", Citation.Parse(work.Reference.Json!).AuthorAndYear);
        Assert.Equal(apa, new BibTeXReader(work.As("BibTeX")).Text("year"));
    }

    [Theory]
    [InlineData("submitted", "T [Manuscript submitted for publication]. Era.", "(n.d.). T [Manuscript submitted for publication]. Era.")]
    [InlineData("ahead of print", "T. Era. Epub ahead of print.", "(n.d.). T. Era. Advance online publication.")]
    [InlineData("published", "T. Era.", "(n.d.). T. Era.")]
    public void How_far_a_work_has_come_is_no_date(string status, string vancouver, string apa)
    {
        var work = Cited.Study($$"""
            {"type":"article-journal","title":"T","container-title":"Era","author":[{"family":"Poe"}],"status":"{{status}}"}
            """);
        Assert.Equal($"Poe. {vancouver}", work.As("Vancouver"));
        Assert.Equal($"Poe. {apa}", work.As("APA 7"));
    }

    [Theory]
    [InlineData(""" "number":"e77" """, "5(1):e77", "5(1), Article e77", "e77")]
    [InlineData(""" "number":"77" """, "5(1):77", "5(1), Article 77", "77")]
    [InlineData(""" "article-number":"e77" """, "5(1):e77", "5(1), Article e77", "e77")]
    [InlineData(""" "page":"e77" """, "5(1):e77", "5(1), Article e77", "e77")]
    [InlineData(""" "page":"e77-e81" """, "5(1):e77–e81", "5(1), e77–e81", "e77--e81")]
    [InlineData(""" "page":"77","number":"12" """, "5(1):77", "5(1), 77", "77")]
    public void An_article_without_pages_is_found_by_its_number(string members, string vancouver, string apa, string bibTeX)
    {
        var work = Cited.Study($$"""
            {"type":"article-journal","title":"T","container-title":"Era","volume":"5","issue":"1","issued":{"raw":"2011"},{{members}}}
            """);
        Assert.Equal($"T. Era. 2011;{vancouver}.", work.As("Vancouver"));
        Assert.Equal($"T. (2011). Era, {apa}.", work.As("APA 7"));
        Assert.Equal(bibTeX, new BibTeXReader(work.As("BibTeX")).Text("pages"));
        Assert.Equal([bibTeX.Split('-')[0]], new RisReader(work.As("RIS"))["SP"]);
    }

    [Theory]
    [InlineData(""" "number":"31" """, "T. Office; 2011. Report No.: 31.", "T (No. 31). Office.")]
    [InlineData(""" "number":"31","genre":"Brief" """, "T. Office; 2011. Brief No.: 31.", "T (Brief No. 31). Office.")]
    [InlineData(""" "number":"No. 31" """, "T. Office; 2011. No. 31.", "T (No. 31). Office.")]
    [InlineData(""" "genre":"Brief" """, "T [Brief]. Office; 2011.", "T (Brief). Office.")]
    public void A_report_tells_what_its_number_is(string members, string vancouver, string apa)
    {
        var work = Cited.Study($$"""
            {"type":"report","title":"T","publisher":"Office","author":[{"family":"Poe"}],"issued":{"raw":"2011"},{{members}}}
            """);
        Assert.Equal($"Poe. {vancouver}", work.As("Vancouver"));
        Assert.Equal($"Poe. (2011). {apa}", work.As("APA 7"));
    }
}
