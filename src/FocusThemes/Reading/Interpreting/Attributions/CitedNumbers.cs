using System.Globalization;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>
/// Numbers alone in brackets behind quotes, which are papers or participants: who took part is numbered from 1 up and quoted
/// from all over, what a review cites lies together, far from 1.
/// </summary>
internal static class CitedNumbers
{
    private const int Fewest = 3, MostPapers = 99, MostPeople = 60;

    // How seldom people would be drawn so that they are taken for papers.
    private const double Seldom = 0.05;

    /// <summary>Lets those that are papers name nobody.</summary>
    /// <returns>The first of them; null for none.</returns>
    public static AttributionCandidate? Find(string text, IReadOnlyList<List<AttributionCandidate>> found, double likely)
    {
        AttributionCandidate? first = null;
        foreach (var style in (AttributionStyle[])[AttributionStyle.Round, AttributionStyle.Square])
        {
            var numbers = found.SelectMany(ofLine => ofLine).Where(IsNumber).Select(one => Number(one.Attribution.PrintedIn(text))).ToHashSet();
            if (!ArePapers(numbers)) continue;
            foreach (var ofLine in found)
            {
                for (var k = 0; k < ofLine.Count; k++)
                {
                    if (!IsNumber(ofLine[k])) continue;
                    ofLine[k] = ofLine[k] with { Attribution = ofLine[k].Attribution with { NamesNobody = true } };
                    first ??= ofLine[k];
                }
            }

            bool IsNumber(AttributionCandidate one) => one.Style == style && one.Weight >= likely && Number(one.Attribution.PrintedIn(text)) > 0;
        }

        return first;
    }

    /// <summary>True where numbers are as those of people are.</summary>
    public static bool ArePeople(IReadOnlySet<int> numbers) => numbers.Count >= Fewest && numbers.Max() <= MostPeople && !ArePapers(numbers);

    private static bool ArePapers(IReadOnlySet<int> numbers) => numbers.Count >= Fewest && numbers.Max() <= MostPapers
        && Math.Pow((double)(numbers.Max() - numbers.Min() + 1) / numbers.Max(), numbers.Count - 1) < Seldom;

    /// <summary>0 for what is no number alone.</summary>
    public static int Number(string printed) =>
        printed.Length is > 0 and < 4 && printed.All(char.IsAsciiDigit) ? int.Parse(printed, CultureInfo.InvariantCulture) : 0;
}
