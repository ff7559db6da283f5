namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// How strongly each piece of evidence speaks for a reading, or against it below nought. Two readings are compared by
/// their sums; a difference below <see cref="Doubt"/> is said to be doubtful.
/// </summary>
internal static class Weights
{
    public const double Never = -1000;

    // Attributions: what they look like, and where they stand.
    public static double SureParts = 1.5;
    public static double LikelyParts = -3.5;
    public static double OtherParts = -6;
    public static double AfterMark = 2.5;
    public static double GluedToNext = -0.5;
    public static double WithinSentence = -6;
    public static double OftenElsewhere = -1;
    public static double MostlyElsewhere = -2.5;
    public static double ComesAgain = 1;
    public static double ComesAgainUnmarked = 4;
    public static double ComesAgainAfterMarks = 2;
    public static double ComesAgainInMany = 1.5;
    public static double WithoutTheMark = -3.2;
    public static double ToldAttribution = 4;
    public static double OfColumn = 4;
    public static double LikelyAttribution = 1;

    public static double StyleOf(AttributionStyle style) => style switch
    {
        AttributionStyle.Round or AttributionStyle.Square => 0.5,
        AttributionStyle.Dash => 0,
        AttributionStyle.Bare => -0.5,
        AttributionStyle.Line => -1,
        AttributionStyle.Tail => -1.5,
        _ => 0.5,
    };

    // Borders: what it costs to run over one.
    public static double Line = 3;
    public static double BlankLine = 4;
    public static double WrappedLine = 0.1;
    public static double Joint = 3;
    public static double OpeningGlued = 4;
    public static double OpeningAfterEnd = 2;
    public static double OpeningAfterColon = 1.5;
    public static double OpeningWithin = 0.7;
    public static double ClosingBeforeBy = 1.5;
    public static double ClosingGlued = 3;
    public static double ClosingBeforeCapital = 1;
    public static double ClosingWithin = 0.2;
    public static double Cell = 4;
    public static double Label = 4;
    public static double Leading = 3;

    // Quotes.
    public static double Quote = -1;
    public static double Marked = 5;
    public static double OpenedAndClosed = 2;
    public static double OpenedOnly = 1;
    public static double ClosedOnly = 0.5;
    public static double MarksEndEarlier = -2;
    public static double Unmarked = -3;
    public static double Spoken = 1.5;
    public static double ShortQuote = -1;
    public static double EndsMidSentence = -9;
    public static double BeginsMidSentence = -2;
    public static double BeginsLower = -0.7;
    public static double Unattributed = -3;
    public static double AcrossLine = 1.5;
    public static double AcrossLineMarked = 0.1;
    public static double AcrossParagraph = 0.55;
    public static double LineNumber = -0.5;
    public static double Told = 1;
    public static double LongQuote = 0.5;

    // Titles, parts and concepts.
    public static double Title = -0.5;
    public static double Numbered = 4;
    public static double Unnumbered = -4;
    public static double LongTitle = -0.13;
    public static double TitleWithStop = -2.2;
    public static double TitleMarked = -2.5;
    public static double TitleBeginsLower = -1.5;
    public static double TitleAcrossLine = 0.7;
    public static double TitleMidLine = -6;
    public static double SpokenTitle = -1;
    public static double Concept = -0.3;
    public static double SpokenConcept = -0.8;
    public static double ConceptMarked = -2;
    public static double ConceptMidSentence = -1.5;
    public static double Part = -0.7;
    public static double Subtitle = -0.6;
    public static double SubtitleWithStop = -1.5;

    // What surrounds a table.
    public static double Caption = -0.5;
    public static double CaptionBelowLabel = 4;
    public static double NumberedLine = 5;
    public static double UnmarkedInCell = 0.1;
    public static double TableLabel = 6;
    public static double Heading = 8;
    public static double Note = -2.5;
    public static double NoteForm = 4;
    public static double AfterLastQuote = 1.5;
    public static double Asked = 3;
    public static double Answered = 0.5;
    public static double Remark = 4.8;
    public static double NotesColumn = 1.5;

    public static double Doubt = 0.7;
}
