using System.Text.RegularExpressions;

namespace FocusThemes.Checks.Disclosure;

/// <summary>
/// What looks like somebody's name: after what names people, or two capitalised words within a sentence. Where a language, or a
/// transcript, begins many words with capitals, the second tells nothing and is not asked.
/// </summary>
internal static partial class NamesInWords
{
    // Of the words within sentences; German has more than a quarter of them.
    private const double MostCapitals = 0.1;
    private const int FewestWords = 200;

    // Of the words of one sentence: more of them have capitals in a heading.
    private const double MostInSentence = 0.4;
    private const int FewestInSentence = 5;

    public static IEnumerable<Finding> Find(DisclosedStudy study)
    {
        var told = study.Texts.GroupBy(text => text.Kind).Where(kind => AreTold(kind, study.Stop)).Select(kind => kind.Key).ToHashSet();
        var authors = study.Study.Study.Reference.Leading.Select(author => author.Family).Where(name => name.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return WordsThatLeave.Find(study, (text, words) => HasName(text.Kind, words) ? ["the name of a person, or of what they belong to"] : []);

        bool HasName(TextKind kind, string words)
        {
            if (kind == TextKind.Quote) return Named().IsMatch(words) || (told.Contains(kind) && TwoCapitals().IsMatch(words));
            // Who wrote the publication is no participant.
            return Named().Matches(words).Any(IsOfOther) || (told.Contains(kind) && Border().Split(Longer().Replace(words, "|")).Where(IsSentence)
                .Any(sentence => TwoCapitals().Matches(sentence).Any(IsOfOther)));
        }

        bool IsOfOther(Match name) => !authors.Any(author => name.Value.Contains(author, StringComparison.OrdinalIgnoreCase));
    }

    private static bool AreTold(IEnumerable<DisclosedText> texts, CancellationToken stop)
    {
        var (words, capitals) = (0, 0);
        foreach (var text in texts)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var part in text.Parts)
            {
                words += Word().Count(part.Text);
                capitals += Capital().Count(part.Text);
            }
        }

        return words < FewestWords || capitals <= MostCapitals * words;
    }

    private static bool IsSentence(string piece)
    {
        var (words, capitals) = (0, 0);
        foreach (var word in Word().EnumerateMatches(piece))
            if (words++ > 0 && char.IsUpper(piece[word.Index])) capitals++;
        return words >= FewestInSentence && capitals <= MostInSentence * words;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    // Between sentences, and between cells.
    [GeneratedRegex(@"\t|\||""|,(?! )|[.!?…:;](?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Border();

    // What is called by four words or more is an office, a standard, a paper.
    [GeneratedRegex(@"(?:\p{Lu}\p{Ll}{1,40} ){3,20}\p{Lu}\p{Ll}{1,40}")]
    private static partial Regex Longer();

    [GeneratedRegex(@"(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{1,40}")]
    private static partial Regex Capital();

    [GeneratedRegex(
        @"\b(?:called|named|name is|name’s|name's|I’m|I'm|I am|[Mm]y (?:wife|husband|partner|son|daughter|sister|brother|colleague|boss|friend|doctor|nurse|teacher),?) (?!I\b|God\b)\p{Lu}\p{Ll}{1,40}" +
        // Names that have a sign of their own, and what they follow in other scripts.
        @"|\b[OD][’']\p{Lu}\p{Ll}{1,40}|меня зовут \p{Lu}|我叫|我的名字|私の名前|と申します|मेरा नाम|اسمي|제 이름")]
    private static partial Regex Named();

    [GeneratedRegex(
        @"(?<=[\p{Ll},;] )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)" +
        @"(?:\p{Lu}(?:[’']\p{Lu})?\p{Ll}{1,40}(?:-\p{Lu}\p{Ll}{1,40})? (?:(?:of|the|de|van|von) )?\p{Lu}(?:[’']\p{Lu})?\p{Ll}{1,40}|\p{Lu}{4,40} \p{Lu}{4,40})")]
    private static partial Regex TwoCapitals();
}
