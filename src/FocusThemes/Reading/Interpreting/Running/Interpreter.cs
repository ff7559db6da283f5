using System.Buffers;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>
/// Finds the reading of a text that has the most evidence: every way to part it at its <see cref="Borders"/> into
/// segments with a <see cref="Role"/> each is weighed, and the best kept, in time linear in its length. What the next
/// best reading has at each place, and how much worse it is, is kept with it.
/// </summary>
internal sealed partial class Interpreter : IDisposable
{
    private const int Roles = (int)Role.Note + 1;
    private const int WeighedPerBorder = 8;
    private const int MostBorders = 32;
    private const int MostBordersInMarks = 400;
    private const double MostPassed = 7;

    // What is so much worse than the best at its end is no second reading.
    private const double MostBehind = 8, MostBehindTold = 100;

    // What is told goes on from whatever is before it.
    private const double Told = -20;

    private readonly Border[] all;
    private readonly Dictionary<int, List<(int To, AttributionCandidate Candidate)>> bys;
    private readonly Evidence evidence;
    private readonly Succession succession;
    private readonly BorrowedList<Weighed> weighed;

    // By border and role, in an array that is borrowed: those of a long text are large, and soon not needed any more.
    private readonly Sums[] sums;
    private readonly float[] bestAt;
    private readonly double behind = MostBehind;

    // Null where nothing is told; else what begins at each border, and how many there are before it.
    private readonly (Role? Role, int Before)[]? told;

    private Interpreter(Borders borders, Evidence evidence, Succession succession, Patience patience)
    {
        (all, bys, this.evidence, this.succession) = (borders.All, borders.Bys, evidence, succession);
        patience.Spend(Patience.LongestStretch);
        weighed = new(all.Length * WeighedPerBorder);
        sums = Filled(all.Length * Roles, Sums.None, patience);
        bestAt = new float[all.Length];
        Array.Fill(bestAt, float.NegativeInfinity);
        if (borders.Told.Count == 0) return;
        behind = MostBehindTold;
        told = new (Role?, int)[all.Length + 1];
        for (var b = 0; b < all.Length; b++)
        {
            Role? role = borders.Told.TryGetValue(b, out var one) ? one.Role : null;
            told[b].Role = role;
            told[b + 1].Before = told[b].Before + (role is null or Role.Start ? 0 : 1);
        }
    }

    private static T[] Filled<T>(int length, T value, Patience patience)
    {
        patience.Spend(Patience.LongestStretch);
        var filled = ArrayPool<T>.Shared.Rent(length);
        filled.AsSpan(0, length).Fill(value);
        return filled;
    }

    public void Dispose()
    {
        weighed.GiveBack();
        ArrayPool<Sums>.Shared.Return(sums);
    }

    /// <param name="places">Is told which of its places were followed.</param>
    public static List<Segment> Best(
        string text, Borders borders, Habits habits, Layout layout, ToldPlaces places, Patience patience)
    {
        var evidence = new Evidence(text, borders.All, habits, layout);
        foreach (var (at, one) in borders.Told.ToList())
            if (!MayBegin(borders, evidence, at, one.Role)) borders.Told.Remove(at);
        using var interpreter = new Interpreter(borders, evidence, new(text, borders.All, layout), patience);
        interpreter.Weigh(patience);
        // What is told of one place may leave no room for what is told of another.
        if (borders.Told.Count > 0 && float.IsNegativeInfinity(interpreter.bestAt[^1]))
        {
            borders.Told.Clear();
            return Best(text, borders, habits, layout, places, patience);
        }

        foreach (var (at, _) in borders.Told.Values) places.Follow(at);
        var segments = interpreter.Way(out var most);
        interpreter.Compare(segments, most, patience);
        return segments;
    }

    private static bool MayBegin(Borders borders, Evidence evidence, int at, Role role) => role switch
    {
        // Nothing does: what is before goes on.
        Role.Start => at > 0,
        Role.By => borders.Bys.TryGetValue(at, out var bys) && bys.Exists(one => one.Candidate.Style != AttributionStyle.Leading),
        Role.Speaker => borders.Bys.TryGetValue(at, out var bys) && bys.Exists(one =>
            one.Candidate is { IsAsking: false, Style: AttributionStyle.Line or AttributionStyle.Leading }),
        _ => evidence.Spanning.Contains(role) || (borders.All[at].IsLine && evidence.Whole.Contains(role)),
    };

    private readonly record struct Weighed(int From, int To, float Weight, Role Role);

    /// <param name="Best">The best sum that ends there.</param>
    /// <param name="Way">Index of the segment that it ends with.</param>
    /// <param name="Entered">The best sum that goes on from there.</param>
    /// <param name="Before">After which role it does.</param>
    private record struct Sums(float Best, int Way, float Entered, Role Before)
    {
        public static readonly Sums None = new(float.NegativeInfinity, 0, float.NegativeInfinity, Role.Start);
    }

    private void Weigh(Patience patience)
    {
        sums[(int)Role.Start].Best = bestAt[0] = 0;
        Span<Role> spanning = stackalloc Role[Roles], said = stackalloc Role[Roles];
        for (var i = 0; i + 1 < all.Length; i++)
        {
            patience.Spend(1);
            if (!Enter(i)) continue;
            if (bys.TryGetValue(i, out var found))
            {
                foreach (var (to, one) in found)
                {
                    if (one.Style != AttributionStyle.Leading && !(evidence.NamesFirst && one.Style == AttributionStyle.Line)) Relax(i, to, Role.By, one.Weight);
                    // Whoever is named on a line of their own may have said what follows.
                    if (one.Style is AttributionStyle.Line or AttributionStyle.Leading && !one.IsAsking) Relax(i, to, Role.Speaker, one.Weight);
                }
            }

            Lines(i);
            if (all[i].IsAsking) Asked(i);
            // A quote of many paragraphs, up to the mark that closes it.
            if (all[i].Opens > 0 && all[i].ClosedAt > i + MostBorders && all[i].ClosedAt < i + MostBordersInMarks)
            {
                for (var j = all[i].ClosedAt; j < all.Length && all[j].Pairs(all[i]); j++)
                    Try(i, j, Role.Quote);
            }

            var within = spanning[..Entered(evidence.Spanning, i, spanning)];
            var over = said[..Entered(Evidence.Said, i, said)];
            var (start, lines, first) = (all[i].Start, all[i].Lines, i);
            // Borders with no words between them, as in a row of bars, are passed for nothing.
            for (; first + 1 < all.Length && all[first + 1].End <= start; first++) patience.Spend(1);
            var inLine = all[first].Passed - all[first].Lines;
            for (var j = first + 1; j < all.Length && j - first <= MostBorders; j++)
            {
                if (all[j].End > start)
                {
                    // Only what is said goes on over lines.
                    foreach (var role in all[j - 1].Lines - lines >= Weights.Line ? over : within) Relax(i, j, role, evidence.Of(role, i, j));
                    if (j == i + 1)
                        foreach (var role in Evidence.Single) Try(i, j, role);
                }

                if (all[j].Passed - all[j].Lines - inLine > MostPassed) break;
            }
        }
    }

    // The best way to each role that may follow what ends here; false where nothing does.
    private bool Enter(int at)
    {
        if (float.IsNegativeInfinity(bestAt[at])) return false;
        for (var last = Role.Start; (int)last < Roles; last++)
        {
            var sum = sums[(at * Roles) + (int)last].Best;
            if (sum < bestAt[at] - behind) continue;
            for (var role = Role.Caption; (int)role < Roles; role++)
            {
                ref var place = ref sums[(at * Roles) + (int)role];
                var next = (float)(sum + Follows(last, role, at));
                if (next <= place.Entered || next < bestAt[at] + (Weights.Never / 2)) continue;
                (place.Entered, place.Before) = (next, last);
            }
        }

        return true;
    }

    // Those of the roles that may begin at a border; few do.
    private int Entered(Role[] roles, int at, Span<Role> entered)
    {
        var count = 0;
        foreach (var role in roles)
            if (sums[(at * Roles) + (int)role].Entered > float.NegativeInfinity) entered[count++] = role;
        return count;
    }

    private double Follows(Role last, Role role, int at) =>
        told is not null && IsTold(at, role) ? Math.Max(succession.Follows(last, role, at), Told) : succession.Follows(last, role, at);

    // What is a whole line or nothing.
    private void Lines(int at)
    {
        if (!all[at].IsLine) return;
        var to = Borders.NextLine(all, at);
        foreach (var role in evidence.Whole) Try(at, to, role);
        if (evidence.IsField(at)) Try(at, to, Role.Note);
    }

    // Up to whoever speaks after it on the same line.
    private void Asked(int at)
    {
        for (var to = at + 1; to < all.Length; to++)
        {
            if (all[to].IsLine && all[at].IsLine) return;
            if (all[to].IsLine || (bys.TryGetValue(to, out var found) && found.Exists(one => one.Candidate.Style == AttributionStyle.Leading)))
            {
                Try(at, to, Role.Asked);
                return;
            }
        }
    }

    // Weighed only where it may follow what ends there.
    private void Try(int from, int to, Role role)
    {
        if (sums[(from * Roles) + (int)role].Entered > float.NegativeInfinity) Relax(from, to, role, evidence.Of(role, from, to));
    }

    private void Relax(int from, int to, Role role, double weight)
    {
        if (told is not null)
        {
            if (told[to].Before > told[from + 1].Before || (told[from].Role is not null && !IsTold(from, role))) return;
            // What could not be told otherwise ends where running on costs more.
            if (weight < Weights.Never / 2 && IsTold(from, role)) weight = all[from].Passed - all[to - 1].Passed;
        }

        var sum = (float)(sums[(from * Roles) + (int)role].Entered + weight);
        if (sum < bestAt[to] - behind || weight < Weights.Never / 2) return;
        weighed.Add(new(from, to, (float)weight, role));
        ref var place = ref sums[(to * Roles) + (int)role];
        if (sum <= place.Best) return;
        (place.Best, place.Way) = (sum, weighed.Count - 1);
        bestAt[to] = Math.Max(bestAt[to], sum);
    }

    // Words after a speaker's name are a quote, too.
    private bool IsTold(int at, Role role) =>
        told![at].Role is { } said && (said == role || (said == Role.Quote && role == Role.Told));
}
