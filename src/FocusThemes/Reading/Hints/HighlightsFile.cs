using System.Text;
using System.Text.Json;
using FocusThemes.Model;
using FocusThemes.Model.Letters;

namespace FocusThemes.Reading.Hints;

/// <summary>What a file says that the team chose.</summary>
/// <param name="Title">What it calls them; null where it says nothing.</param>
/// <param name="Quotes">In the order of the file, each with the line that it stands on.</param>
public sealed record ChosenHighlights(string? Title, IReadOnlyList<(int Line, string Id)> Quotes);

/// <summary>The quotes that the team chose: <c>highlights.json</c> of a study's folder.</summary>
/// <remarks><c>{"title": "In their words", "quotes": ["7.2.1", "4.1.2"]}</c>.</remarks>
public static class HighlightsFile
{
    public const int MostQuotes = 100;

    /// <summary>In UTF-16 units.</summary>
    public const int LongestTitle = 200;

    private const string Shape = "expected {\"title\": \"…\", \"quotes\": [\"7.2.1\", …]}, where a title may be left out.";

    /// <exception cref="UnacceptableInputException">The text is not JSON, or not of that shape, said with file and
    /// line.</exception>
    public static ChosenHighlights Parse(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var lines = new LineCounter(bytes);
        try
        {
            JsonText.Check(name, text);
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject) throw At(name, lines.At(reader.TokenStartIndex), Shape);
            var (title, quotes) = ((string?)null, (List<(int, string)>?)null);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var (line, member) = (lines.At(reader.TokenStartIndex), reader.GetString()!);
                reader.Read();
                if (member == "title" && title is null) title = TitleIn(ref reader, name, line);
                else if (member == "quotes" && quotes is null) quotes = QuotesIn(ref reader, name, lines);
                else throw At(name, line, member is "title" or "quotes" ? $"“{member}” stands twice." : $"“{OneLine.Of(member)}” is not known: {Shape}");
            }

            return new(title, quotes ?? throw At(name, 1, $"“quotes” is missing: {Shape}"));
        }
        catch (JsonException fault)
        {
            throw new UnacceptableInputException($"{name}, line {fault.LineNumber + 1}: this is not JSON; {Shape}", fault);
        }
    }

    /// <summary>
    /// What of it is passed over: quotes that the study does not have, or has named before. Neither is refused, since
    /// tables that are read anew may give a quote another number.
    /// </summary>
    /// <exception cref="UnacceptableInputException">It cannot be parsed, said with file and line.</exception>
    public static IEnumerable<ReadingProblem> ProblemsIn(string name, string text, Study study)
    {
        var chosen = Parse(name, text);
        var ids = new Dictionary<(string, int, int), Quote>();
        foreach (var theme in study.Themes)
            foreach (var concept in theme.Concepts)
                foreach (var (quote, place, _) in concept.Places)
                    ids.TryAdd((ThemeNumber.KeyOf(theme.Number), concept.Position, place), quote);
        var seen = new HashSet<Quote>(ReferenceEqualityComparer.Instance);
        foreach (var (line, id) in chosen.Quotes)
        {
            var named = QuoteId.Parse(id)!.Value;
            if (!ids.TryGetValue((named.ThemeKey, named.Concept, named.Place), out var quote))
                yield return new(line, $"This study has no quote {id}{Near(study, named)}; it is left out. It may have another number since the tables are read anew.", "");
            else if (!seen.Add(quote))
                yield return new(line, $"Quote {id} stands twice; it is shown once.", "");
        }
    }

    private static string Near(Study study, QuoteId named)
    {
        if (study.Themes.Find(theme => ThemeNumber.KeyOf(theme.Number) == named.ThemeKey) is not { } theme)
            return ", nor its theme";
        var near = theme.Concepts.Where(concept => concept.Quotes.Count > 0).MinBy(concept => Math.Abs(concept.Position - named.Concept));
        return near is null ? "" : $"; near it is {theme.Number}.{near.Position}.{Math.Clamp(named.Place, 1, near.Places.Count())}";
    }

    private static string TitleIn(ref Utf8JsonReader reader, string name, int line)
    {
        if (reader.TokenType != JsonTokenType.String || OneLine.Of(reader.GetString()!) is not { Length: > 0 } title)
            throw At(name, line, "“title” must be a text that is not empty.");
        return title.Length <= LongestTitle ? title : throw At(name, line, $"“title” has at most {LongestTitle} characters.");
    }

    private static List<(int, string)> QuotesIn(ref Utf8JsonReader reader, string name, LineCounter lines)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw At(name, lines.At(reader.TokenStartIndex), $"“quotes” must be a list: {Shape}");
        var quotes = new List<(int, string)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var line = lines.At(reader.TokenStartIndex);
            if (reader.TokenType != JsonTokenType.String || reader.GetString()!.Trim() is not { Length: <= 60 } id || QuoteId.Parse(id) is null)
                throw At(name, line, "each of “quotes” is a text that names a quote, such as \"7.2.1\": the first quote under the second concept of theme 7.");
            quotes.Add((line, id));
            if (quotes.Count > MostQuotes) throw At(name, line, $"there are at most {MostQuotes} quotes.");
        }

        return quotes;
    }

    private static UnacceptableInputException At(string name, int line, string sentence) => new($"{name}, line {line}: {sentence}");
}
