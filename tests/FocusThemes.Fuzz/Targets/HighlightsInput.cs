using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Fuzz.Targets;

/// <summary><c>highlights.json</c>: the quotes that a team chose.</summary>
internal static class HighlightsInput
{
    public static void Check(byte[] bytes)
    {
        try
        {
            var text = Encoding.UTF8.GetString(bytes);
            var chosen = HighlightsFile.Parse(StudyFileNames.Highlights, text);
            Held.IsStorable(chosen.Title + string.Concat(chosen.Quotes.Select(one => one.Id)));
            Assert.All(chosen.Quotes, one => Assert.InRange(one.Line, 1, 1 + text.Count(c => c == '\n')));
        }
        catch (UnacceptableInputException refusal)
        {
            Held.IsSentence($"{StudyFileNames.Highlights}, line ", refusal);
        }
    }
}
