using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>
/// How strongly each piece of evidence speaks for a reading, or against it below nought. Two readings are compared by
/// their sums; a difference below <see cref="Doubt"/> is said to be doubtful.
/// </summary>
internal static class Weights
{
    public const double Never = -1000;

    // Attributions: what they look like, and where they stand.
    public const double SureParts = 1.5;
    public const double LikelyParts = -3.5;
    public const double OtherParts = -6;
    public const double AfterMark = 2.5;
    public const double GluedToNext = -0.5;
    public const double WithinSentence = -6;
    public const double OftenElsewhere = -1;
    public const double MostlyElsewhere = -2.5;
    public const double ComesAgain = 1;
    public const double ComesAgainUnmarked = 4;
    public const double ComesAgainAfterMarks = 2;
    public const double ComesAgainInMany = 1.5;
    public const double EndsMostLines = 2;
    public const double NeverAfterMarks = -4;
    public const double WithoutTheMark = -3.2;
    public const double ToldAttribution = 4;
    public const double OfColumn = 4;
    public const double SpeaksAgain = 3;
    public const double NamedAgain = 4;
    public const double LikelyAttribution = 1;

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
    public const double Line = 3;
    public const double BlankLine = 4;
    public const double WrappedLine = 0.1;
    public const double Joint = 3;
    public const double OpeningGlued = 4;
    public const double OpeningAfterEnd = 2;
    public const double OpeningAfterColon = 1.5;
    public const double OpeningWithin = 0.7;
    public const double ClosingBeforeBy = 1.5;
    public const double ClosingGlued = 3;
    public const double ClosingBeforeCapital = 1;
    public const double ClosingWithin = 0.2;
    public const double Cell = 4;
    public const double Label = 4;
    public const double Leading = 3;

    // Quotes.
    public const double Quote = -1;
    public const double Marked = 5;
    public const double OpenedAndClosed = 2;
    public const double OpenedOnly = 1;
    public const double ClosedOnly = 0.5;
    public const double MarksEndEarlier = -2;
    public const double MarksWithinName = -3;
    public const double Unmarked = -3;
    public const double Spoken = 1.5;
    public const double ShortQuote = -1;
    public const double EndsMidSentence = -9;
    public const double BeginsMidSentence = -2;
    public const double BeginsLower = -0.7;
    public const double Unattributed = -3;
    public const double AcrossLine = 1.5;
    public const double AcrossLineMarked = 0.1;
    public const double AcrossParagraph = 0.55;
    public const double AcrossBullet = 2;
    public const double LineNumber = -0.5;
    public const double NumberOfLines = 2;
    public const double NumberWithin = -2;
    public const double Told = 1;

    // Of words that somebody is told to say, and after which, on the same line, nothing begins to be said.
    public const double TellsOn = -4;
    public const double LongQuote = 0.5;
    public const double BulletedQuote = 1;
    public const double NoBullet = -2;

    // Titles, parts and concepts.
    public const double Title = -0.5;
    public const double Numbered = 4;
    public const double Unnumbered = -4;
    public const double LongTitle = -0.13;
    public const double TitleWithStop = -2.2;
    public const double TitleMarked = -2.5;
    public const double TitleMarkedWithin = -0.5;
    public const double TitleBulleted = -2;
    public const double TitleBeginsLower = -1.5;
    public const double TitleAcrossLine = 0.7;
    public const double TitleMidLine = -6;
    public const double SpokenTitle = -1;
    public const double Concept = -0.3;
    public const double CellTitle = 3;
    public const double SpokenConcept = -0.8;
    public const double ConceptMarked = -2;
    public const double ConceptMidSentence = -1.5;
    public const double ConceptBeforeSaying = -6;
    public const double ConceptOfNumber = -3;
    public const double ConceptBulleted = -2;
    public const double Part = -0.7;
    public const double Subtitle = -0.6;
    public const double SubtitleWithStop = -1.5;

    // What surrounds a table.
    public const double Caption = -0.5;
    public const double CaptionBelowLabel = 4;
    public const double NumberedLine = 5;
    public const double UnmarkedInCell = 0.1;
    public const double TableLabel = 6;
    public const double Heading = 8;
    public const double Note = -2.5;
    public const double NoteForm = 4;
    public const double Asked = 3;
    public const double Answered = 0.5;
    public const double Remark = 4.8;
    public const double ByBelowField = 2;
    public const double NotesColumn = 1.5;
    public const double CellsOfNotes = 0.3;
    public const double SignInColumn = 6;

    public const double Doubt = 0.7;
}
