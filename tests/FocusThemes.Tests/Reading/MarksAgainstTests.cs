using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>What is rarely so in a table that was read right is told at its place, whatever else there is.</summary>
public sealed class MarksAgainstTests
{
    private const string AboutUs =
        "When we came here my sister and I had no idea what to do, so we asked our neighbour, who told us that we should go to the "
        + "office and that they would help us there, and I did, but we never got an answer from them.";

    private const string FiveQuotes = "Food\t“The soup of the house was cold again.” (P1)\nWork\t“They let us wait in the yard until noon.” (P2)\n"
        + "Sleep\t“I never once closed an eye in there.” (P3)\nWater\t“It came for an hour in the morning.” (P4)\n";

    private const string Plain = "Food\tThe soup of the house was cold again today.\nWork\tThey let us wait in the yard until noon.\n"
        + "Sleep\tI never once closed an eye in there, ever.\nWater\tIt came for an hour in the early morning.\nLight\tThe lamp went out at nine every single night.\n";

    [Theory]
    [InlineData(
        "Theme\tQuote\n" + FiveQuotes + "Light\tThe lamp of the long corridor (P5)\n",
        6, "Nearly every other quote stands in marks, this one does not; perhaps it is no quote.")]
    [InlineData(
        "Theme\tQuote\n" + Plain + "Noise\tThe street\n",
        7, "This quote has few words and no marks, where others have many; perhaps it is a title or a concept.")]
    [InlineData(
        "Theme\tQuote\n" + Plain + "Noise\t" + AboutUs + " Then it rained. We slept in the car and in the morning we went there again and stood in the queue.\n",
        7, "This quote has many more words than others, and no marks; perhaps it is several.")]
    [InlineData(
        "Theme\tConcept\tQuote\nCare\t" + AboutUs + "\t“It is dear.” (P1)\nFood\tIt is short.\t“It was cold.” (P2)\n",
        2, "This was read as a concept, but speaks of “I” or “we” as quotes do; perhaps somebody said it.")]
    [InlineData(
        "Theme\tQuote\nCare\t“It is dear.” (P1)\nAnd then they left. Nobody ever came again to look after him in all of those years.\t\n",
        3, "This theme has neither a concept nor a quote, and its title holds sentences; perhaps it is somebody’s words.")]
    [InlineData("Theme\tQuote\n" + Plain + "Noise\t3:2...they sang in the yard and we could not sleep.\n", 7, "This quote begins with a number; perhaps it is several, or the number is none of its words.")]
    [InlineData("Theme\tQuote\n" + Plain + "Noise\tThey sang in the yard and we could not sleep 17\n", 7, "This quote ends with a number; perhaps that is none of its words.")]
    [InlineData("Theme\tQuote\n" + Plain + "Noise\tThey sang in the yard. (Night staff)\n", 7, "This quote ends with words in brackets; perhaps they say who said it.")]
    [InlineData("Theme\tQuote\n" + Plain + "Noise\tThey sang in the yard. Then Olga: I never did.\n", 7, "Within this quote somebody else seems to speak; perhaps it is several.")]
    [InlineData("Theme\tQuote\n" + Plain + "Noise\tEarly mornings: they sang in the yard before it was light.\n", 7, "This quote begins with words before a colon; perhaps they are a title, or say who speaks.")]
    [InlineData("Theme\tQuote\n" + Plain + "Noise\tThey let the dogs out at five The lamp was on\n", 7, "Within this quote a capital begins what others write small, and no sentence ends before it; perhaps it is several.")]
    [InlineData("Theme\tQuote\n" + FiveQuotes + "Light\tThe lamp of the corridor went out.\n", 6, "Nearly every other quote names who said it, this one does not; perhaps it goes on, or is no quote.")]
    [InlineData("Theme\tConcept\tQuote\nFood\t“The soup of the house was cold again.” (P1)\t“It was never warm.” (P1)\n"
        + "Work\tWaiting\t“They let us wait.” (P2)\n", 2, "This was read as a concept, but stands in marks as quotes do; perhaps somebody said it.")]
    [InlineData("Theme\tQuote\nCare\t“It was dear to all of us.” [25]\nFood\t“It was cold.” [26]\nSleep\t“There was none.” [25]\n", 2,
        "A number in square brackets is taken for whoever said this; perhaps it is a reference, and names nobody.")]
    [InlineData("Theme\tQuote\n" + Plain + "Noise\t(2) Singing in the yard of the house\n", 7, "This quote begins with a number; perhaps it is several, or the number is none of its words.")]
    [InlineData("Theme\tQuote\nFood\t“The soup of the house was\n\tcold again.”\nWork\t“They let us wait in the\n\tyard until noon.”\n", 3,
        "A mark opens in one quote and closes in another, more than once; perhaps they are one, of which each line stands in a row of its own.")]
    public void A_reading_that_is_rarely_right_is_doubted(string table, int line, string sentence) => Assert.Contains(
        (line, sentence), Told.Read("t.tsv", table).Problems.Select(found => (found.Problem.Line, found.Problem.Sentence)));

    [Theory]
    [InlineData("Theme\tConcept\tQuote\nCare\tWe asked them twice.\t“It is dear.” (P1)\nFood\tIt is short.\t“It was cold.” (P2)\n")]
    [InlineData(
        "Theme\tConcept\tQuote\nCare\tThe costs of care at home were high for most of the families, who had to pay for nurses, for the way to the clinic, "
        + "for food that was allowed, and for what the insurance of their country did not cover in all those years of treatment.\t“It is dear.” (P1)\nFood\tIt is short.\t“It was cold.” (P2)\n")]
    [InlineData("Theme\tQuote\tWho\nCare\t“Later” is all they said.\tP1\nFood\tIt was cold.\tP2\n")]
    [InlineData("Theme\tQuote\nCare\t“It is “dear” to us.” (P1)\nFood\t“It was cold.” (P2)\n")]
    [InlineData("Theme\tQuote\n" + FiveQuotes + "Light\t“No.” (P5)\n")]
    public void What_is_usual_is_not_doubted(string table) => Assert.Empty(Told.Read("t.tsv", table).Problems);

    [Fact]
    public void A_cell_under_several_codes_is_doubted_once() => Assert.Equal(
        [
            (4, "These paragraphs have neither marks nor attributions; each was taken for a quote."),
            (7, "This quote begins or ends as no sentence does; perhaps it begins or ends elsewhere."),
        ],
        Told.Read("t.csv", "Codes,Quote\n\"Going\nWaiting\nPaying\",\"We walked for hours.\nWe went home.\"\n\"Going\nPaying\",\"“Then we left,”\"\n")
            .Problems.Select(found => (found.Problem.Line, found.Problem.Sentence)));

    [Fact]
    public void More_themes_than_quotes_are_a_remark_on_the_whole() => Assert.Contains(
        new ReadingProblem(0, "There are more themes (3) than quotes (1); perhaps some of them are concepts.", ""),
        Told.Read("t.txt", "Theme, Quotes\n1) Waiting\n“We sat there for hours.” (P01)\n2) Care at home\nIt is good.\n3) Food\nIt is bad.\n").Problems
            .Select(found => found.Problem));

    [Fact]
    public void Quotes_that_are_all_by_one_are_a_remark_on_the_whole() => Assert.Contains(
        "All 5 quotes are by “P01”; perhaps that is not who said them.",
        Told.Read("t.txt", "Theme, Quotes\n1) Waiting\n" + string.Concat(Enumerable.Range(1, 5).Select(n => $"“We sat there for {n} hours.” (P01)\n"))).Problems
            .Select(found => found.Problem.Sentence));
}
