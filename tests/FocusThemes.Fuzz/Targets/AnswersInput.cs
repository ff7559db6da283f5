using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Fuzz.Targets;

/// <summary><c>checks.json</c>: what the authors answer to the checks.</summary>
internal static class AnswersInput
{
    public static void Check(byte[] bytes)
    {
        try
        {
            var text = Encoding.UTF8.GetString(bytes);
            // What is taken is read again for every page, from the library.
            foreach (var (line, answer) in AnswersFile.Parse(StudyFileNames.Answers, AnswersFile.Accept(StudyFileNames.Answers, text)))
            {
                Assert.InRange(line, 1, 1 + text.Count(c => c == '\n'));
                Held.IsStorable(answer.About + answer.Reason);
            }
        }
        catch (UnacceptableInputException refusal)
        {
            Held.IsSentence($"{StudyFileNames.Answers}, line ", refusal);
        }
    }
}
