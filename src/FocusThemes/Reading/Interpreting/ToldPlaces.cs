using FocusThemes.Model;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Reading.Interpreting;

/// <summary>The places of a text of which somebody says what begins there.</summary>
internal sealed class ToldPlaces
{
    public static readonly ToldPlaces None = new([], []);

    private readonly (int At, PlaceHint Hint)[] known;
    private readonly List<PlaceHint> unknown;
    private readonly HashSet<int> followed = [];

    private ToldPlaces(IEnumerable<(int At, PlaceHint Hint)> known, List<PlaceHint> unknown) =>
        (this.known, this.unknown) = ([.. known.OrderBy(one => one.At)], unknown);

    public static ToldPlaces In(string text, ReadingHints hints, Patience patience)
    {
        if (hints.Places is not { Count: > 0 } places) return None;
        var (known, unknown) = (new Dictionary<int, PlaceHint>(), new List<PlaceHint>());
        var lines = TextLine.Of(text, patience);
        foreach (var hint in places)
        {
            var at = hint.Line > lines.Count ? -1 : PlaceOf(text, lines[hint.Line - 1], hint.Column);
            if (at < 0 || !known.TryAdd(at, hint)) unknown.Add(hint);
        }

        return new(known.Select(one => (one.Key, one.Value)), unknown);
    }

    /// <summary>Those from one place to before another, in order.</summary>
    public IEnumerable<(int At, Role Role)> Within(int start, int end) => known.Length == 0 ? [] : AllWithin(start, end);

    private IEnumerable<(int At, Role Role)> AllWithin(int start, int end)
    {
        for (var i = Sorted.First(known, one => one.At < start); i < known.Length && known[i].At < end; i++)
            yield return (known[i].At, Doubts.Named(known[i].Hint.Role)!.Value);
    }

    /// <summary>Keeps that what was said of a place is so.</summary>
    public void Follow(int at) => followed.Add(at);

    /// <summary>What was said of places and is so.</summary>
    public IEnumerable<string> Sentences => known.Where(one => followed.Contains(one.At)).Select(one =>
        $"At line {one.Hint.Line}, column {one.Hint.Column} begins {one.Hint.Said}, as was said.");

    /// <summary>What was said of places and could not be done.</summary>
    public IEnumerable<ReadingProblem> Problems(string text)
    {
        foreach (var hint in unknown)
            yield return new(0, $"“places” says what begins at {hint.Place}, where this text has no words, or says it twice; that was "
                + "left out.", "");
        foreach (var (at, hint) in known)
        {
            if (followed.Contains(at)) continue;
            var rest = text.AsSpan(at);
            yield return ReadingProblem.At(
                hint.Line, $"“places” says that at {hint.Place} begins {hint.Said}; nothing of the kind can begin there, and the "
                    + "line was read without it.", rest.IndexOfAny('\r', '\n') is >= 0 and var end ? rest[..end] : rest);
        }
    }

    // The first letter at a column of a line, or after it; -1 for a line that ends before.
    private static int PlaceOf(string text, TextLine line, int column)
    {
        var start = line.Start;
        while (start > 0 && text[start - 1] is not ('\r' or '\n')) start--;
        // A line of blanks is at its beginning or its end.
        var at = start + (column - 1);
        while (at < line.End && TextLine.IsSpace(text[at])) at++;
        return at < line.End ? Math.Max(at, line.Start) : -1;
    }
}
