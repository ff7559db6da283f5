using FocusThemes.Model;

namespace FocusThemes.Tests.Reading;

/// <summary>Raised and typed marks that refer to notes belong to no word; other raised letters do.</summary>
public sealed class NoteMarkTests
{
    [Theory]
    // After a code, a closing mark, a title.
    [InlineData("Trust", "“Slowly.” (P01)<sup>a</sup>", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust", "“Slowly.”<sup>1</sup> (P01)", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust", "“Slowly.” (P01<sup>1,2</sup>)", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust<sup>29</sup>", "“Slowly.” (P01)", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust<sup>[<a href='#n3'>3</a>]</sup>", "“Slowly.” (P01)", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust<a role=doc-noteref href='#fn1'>12</a>", "“Slowly.” (P01)", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust<span class=MsoFootnoteReference>[1]</span>", "“Slowly.” (P01)", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust<span style='vertical-align:super'>†</span>", "“Slowly.” (P01)", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust", "“It took<sup>b</sup> a year.” (P01)", "Trust: “ It took a year. ” ~ P01")]
    [InlineData("Trust", "“Slowly.” (P01)<sup>‡</sup><sup>§</sup>", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust", "“Slowly.” (P01)<a class='noteref'>1<sup>2</sup>*</a>", "Trust: “ Slowly. ” ~ P01")]
    // Words.
    [InlineData("Trust", "“The 2<sup>nd</sup> time.” (P01)", "Trust: “ The 2nd time. ” ~ P01")]
    [InlineData("Trust", "“La 1<sup>a</sup> vez.” (P01)", "Trust: “ La 1a vez. ” ~ P01")]
    [InlineData("Trust", "“N<sup>o</sup> 5, 10<sup>3</sup> people on 4 m<sup>2</sup>.” (P01)", "Trust: “ No 5, 103 people on 4 m2. ” ~ P01")]
    [InlineData("Trust", "“M<sup>r</sup> Moe said so.” (P01)", "Trust: “ Mr Moe said so. ” ~ P01")]
    [InlineData("Trust", "“H<sub>2</sub>O helps.” (P01)", "Trust: “ H2O helps. ” ~ P01")]
    public void Raised_marks_of_a_page_are_told_from_raised_letters(string title, string quote, string read) => Assert.Equal(
        read, OneQuote("page.html", $"<table><tr><th>Theme<th>Quote<tr><td>{title}<td>{quote}<tr><td>Hope<td>“Soon.” (P02)</table>"));

    [Theory]
    [InlineData("Trust*", "“Slowly.” (P01)", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust †", "“Slowly.” (P01)‡", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust[1]", "“Slowly.” (P01) [2]", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust¹²", "“Slowly.”³ (P01)", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust", "“Slowly.”* – P01", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust", "“Slowly.” (P01*)", "Trust: “ Slowly. ” ~ P01")]
    [InlineData("Trust", "“Slowly.” (P01ᵃ)", "Trust: “ Slowly. ” ~ P01")]
    // Emphasis, a measure, a bracket that may name somebody.
    [InlineData("Trust", "“I *never* waited.” (P01)", "Trust: “ I *never* waited. ” ~ P01")]
    [InlineData("*Trust*", "“Slowly.” (P01)", "*Trust*: “ Slowly. ” ~ P01")]
    [InlineData("Living on 9 m²", "“Slowly.” (P01)", "Living on 9 m²: “ Slowly. ” ~ P01")]
    [InlineData("Trust", "“I know [him].” (P01)", "Trust: “ I know [him]. ” ~ P01")]
    public void Marks_that_are_typed_are_told_from_words(string title, string quote, string read) => Assert.Equal(
        read, OneQuote("table.csv", $"Theme,Quote\n\"{title}\",\"{quote}\"\nHope,“Soon.” (P02)\n"));

    [Fact]
    public void A_mark_on_the_name_of_a_column_leaves_the_columns_in_their_places()
    {
        const string page = "<table><tr><td>Theme<sup>1</sup><td>Concept*<td>Quote[a]<tr><td>Trust<td>It grows.<td>“Slowly.” (P01)"
            + "<tr><td>Trust<sup>2</sup><td>It breaks.<td>“At once.” (P02)</table>";
        var study = Told.Read("page.html", page).Study;
        Assert.Equal("Trust", Assert.Single(study.Themes).Title);
        Assert.Equal(["It grows.", "It breaks."], study.Themes[0].Concepts.Select(concept => concept.Text));
    }

    [Fact]
    public void A_mark_is_kept_as_what_it_is_in_the_source()
    {
        var draft = Told.Read("page.html", "<table><tr><td>Theme<td>Quote<tr><td>Trust<sup>a</sup><td>“Slowly.”<sup>b</sup> (P01)</table>");
        var source = draft.Study.Sources[0];
        var text = FocusThemes.Reading.SourceText.Of(source.Name, source.Bytes);
        Assert.Equal(["a", "b"], source.Passages.Where(passage => passage.Kind == PassageKind.NoteMark).Select(passage => text[passage.Start..passage.End]));
        Assert.Equal(0, source.NotUnderstood);
    }

    [Fact]
    public void Marks_of_running_text_stand_at_its_end()
    {
        var draft = Told.Read("page.html", "<p>ThemesConceptsQuotes</p><p>1) Trust</p><p>It grows.<sup>29</sup>“Slowly.” (P01)<sup>a</sup></p><p>2) Hope</p><p>It lasts.“Soon.” (P02)</p>");
        Assert.Equal("“ Slowly. ” ~ P01 | “ Soon. ” ~ P02", Quotes(draft));
        Assert.Equal("It grows.", draft.Study.Themes[0].Concepts[0].Text);
    }

    private static string OneQuote(string name, string table)
    {
        var draft = Told.Read(name, table);
        var theme = draft.Study.Themes[0];
        return $"{theme.Title}: {Quotes(draft).Split(" | ")[0]}";
    }

    private static string Quotes(FocusThemes.Reading.StudyDraft draft) => string.Join(" | ", draft.Study.Themes
        .SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes)
        .Select(quote => $"{quote.OpeningMark} {quote.Text} {quote.ClosingMark} ~ {quote.Participant?.Code}"));
}
