namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// What speaks against a quote, by how it looks beside the others: each sign has a weight, and where those of a quote come
/// to <see cref="Doubtful"/>, it is doubtful, for the strongest of them. The weights were found by what was read wrongly
/// in published tables that the reader did not know.
/// </summary>
internal static class QuoteSigns
{
    public const double Doubtful = 1;

    private const double Usual = 0.6, Seldom = 0.3;
    private const int FewWords = 3, TitleWords = 8;

    // In UTF-16 units: of what is long whatever is usual, and how many times as long as is usual.
    private const int MuchShorter = 7, Long = 280, Longer = 3, LeastUsual = 40;

    private static readonly (string Sentence, double Weight, Func<QuoteHabits, QuoteLook, bool> Holds)[] All =
    [
        ("This quote has few words and no marks, where others have many; perhaps it is a title or a concept.", 2,

            (habits, look) => look.Words <= FewWords && IsLikeTitle(habits, look)),
        ("This quote has few words, where others have many; perhaps they stand in marks within a title.", 1,
            (habits, look) => look is { IsMarked: true, IsAttributed: false, IsStopped: false, Words: <= FewWords } && look.Length * MuchShorter < habits.UsualLength),
        ("This quote begins with a number; perhaps it is several, or the number is none of its words.", 2, (_, look) => look.BeginsWithNumber),
        ("This quote ends with a number; perhaps that is none of its words.", 1.5, (_, look) => look.EndsWithNumber),
        ("This quote ends with words in brackets; perhaps they say who said it.", 1.5, (_, look) => look.EndsWithBracket),
        ("A bullet stands in this quote; perhaps it is several.", 1.5, (_, look) => look.HoldsBullet),
        ("This quote begins or ends as no sentence does; perhaps it begins or ends elsewhere.", 1.4, (_, look) => look.IsCut),
        ("Nearly every other quote names who said it, this one does not; perhaps it goes on, or is no quote.", 1,
            (habits, look) => !look.IsAttributed && habits.Attributed >= Usual),
        ("The same words stand here as another quote; perhaps they are a title or a concept.", 1,
            (habits, look) => look is { IsMarked: false, IsAttributed: false, Words: <= TitleWords } && habits.IsTwice(look)),
        ("Within this quote a capital begins what others write small, and no sentence ends before it; perhaps it is several.", 1,
            (habits, look) => !look.IsMarked && habits.BeginsAnewIn(look)),
        ("A mark opens in one quote and closes in another, more than once; perhaps they are one, of which each line stands in a row of its own.", 1,
            (habits, look) => habits.AreBroken && (!look.IsMarked || look.OpensAlone)),
        ("Within this quote somebody else seems to speak; perhaps it is several.", 1, (_, look) => look.HoldsName),
        ("This quote begins with words before a colon; perhaps they are a title, or say who speaks.", 1,
            (habits, look) => look.BeginsWithName && habits.Named <= Usual),
        ("This quote is as short as a title and ends as none does; perhaps it is a title or a concept.", 0.9,
            (habits, look) => look.Words is > FewWords and <= TitleWords && IsLikeTitle(habits, look)),
        ("This quote has many more words than others, and no marks; perhaps it is several.", 1,
            (habits, look) => !look.IsMarked && !look.IsAttributed && IsLong(habits, look)),
        ("This quote has many more words than others; perhaps it is several.", 0.8,
            (habits, look) => (look.IsMarked || look.IsAttributed) && IsLong(habits, look)),
        ("Nearly every other quote stands in marks, this one does not; perhaps it is no quote.", 0.7,
            (habits, look) => !look.IsMarked && habits.Marked >= Usual),
        ("A mark opens within this quote; perhaps it is several, or begins there.", 0.7, (_, look) => !look.IsMarked && look.OpensWithin),
        ("A mark that is opened is not closed within this quote, or one is closed that was not opened; perhaps it is several.", 0.5,
            (_, look) => look.HasOddMarks),
        ("Words in brackets stand between two sentences of this quote; perhaps it is two, and they say who said the first.", 0.7,
            (_, look) => look.HoldsBracket),
        ("This quote begins within a sentence and has no marks, as others have; perhaps it goes on from another.", 1,
            (habits, look) => look is { IsMarked: false, BeginsLower: true } && habits.UsualLength > 0 && habits.Marked >= Seldom),
        ("Other quotes end as sentences do, this one does not; perhaps it ends elsewhere.", 0.6,
            (habits, look) => !look.IsStopped && habits.Stopped >= 0.7),
        ("Other quotes stand in marks or name who said them, this one does neither; perhaps it is no quote.", 0.5,
            (habits, look) => !look.IsMarked && !look.IsAttributed && habits.Told >= Usual),
        ("Nothing but its place says that this is a quote: it has no marks, and no words of somebody who speaks.", 0.45,
            (_, look) => !look.IsMarked && look.Words > FewWords && look.Spoken == 0),
        ("This quote names nobody, and has no words of somebody who speaks; perhaps it is a concept.", 0.45,
            (_, look) => !look.IsAttributed && look.Words > FewWords && look.Spoken == 0),
        ("Other quotes do not end as sentences do, this one does; perhaps it ends elsewhere.", 0.2,
            (habits, look) => look.IsStopped && habits.Stopped <= Seldom),
    ];

    private static bool IsLikeTitle(QuoteHabits habits, QuoteLook look) =>
        look.IsUnspoken && habits.UsualLength >= LeastUsual && !(look.IsAttributed && habits.Unspoken >= Seldom);

    private static bool IsLong(QuoteHabits habits, QuoteLook look) =>
        habits.UsualLength > 0 && look.Length > Math.Max(Long, Longer * habits.UsualLength);

    /// <summary>Why a quote is doubtful; null where it is not.</summary>
    public static string? Against(QuoteLook look, QuoteHabits habits)
    {
        var (sum, most, sentence) = (0.0, 0.0, (string?)null);
        foreach (var sign in All)
        {
            if (!sign.Holds(habits, look)) continue;
            sum += sign.Weight;
            if (sign.Weight > most) (most, sentence) = (sign.Weight, sign.Sentence);
        }

        return sum >= Doubtful - 1e-9 ? sentence : null;
    }
}
