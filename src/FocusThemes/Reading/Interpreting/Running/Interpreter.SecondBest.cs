using System.Buffers;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>What the next best reading has at each place, found backwards from the end.</summary>
internal sealed partial class Interpreter
{
    // How much worse the best reading is that has something else in the place of each segment.
    private void Compare(List<Segment> segments, double most, Patience patience)
    {
        if (segments.Count == 0) return;
        var over = new int[all.Length];
        foreach (var (s, segment) in segments.Index())
            for (var b = segment.From; b < segment.To; b++) over[b] = s;
        var after = Filled(all.Length * Roles, (Sum: float.NegativeInfinity, Then: Role.Start), patience);
        for (var last = Role.Caption; (int)last < Roles; last++) after[((all.Length - 1) * Roles) + (int)last].Sum = (float)succession.Ends(last);
        var leave = new float[Roles];
        var w = weighed.Count - 1;
        for (var i = all.Length - 2; i >= 0; i--)
        {
            Array.Fill(leave, float.NegativeInfinity);
            for (; w >= 0 && weighed[w].From == i; w--)
            {
                var one = weighed[w];
                patience.Spend(0);
                var (sum, then) = after[(one.To * Roles) + (int)one.Role];
                var rest = one.Weight + sum;
                leave[(int)one.Role] = Math.Max(leave[(int)one.Role], rest);
                var worse = most - sums[(i * Roles) + (int)one.Role].Entered - rest;
                if (worse < Weights.Doubt) Offer(segments, over, one, then, worse);
            }

            for (var last = Role.Start; (int)last < Roles; last++)
            {
                if (sums[(i * Roles) + (int)last].Best < bestAt[i] - behind) continue;
                ref var best = ref after[(i * Roles) + (int)last];
                for (var role = Role.Caption; (int)role < Roles; role++)
                {
                    if (float.IsNegativeInfinity(leave[(int)role])) continue;
                    var sum = (float)(leave[(int)role] + Follows(last, role, i));
                    if (sum > best.Sum) best = (sum, role);
                }
            }
        }

        ArrayPool<(float, Role)>.Shared.Return(after);
    }

    private void Offer(List<Segment> segments, int[] over, Weighed one, Role then, double behind)
    {
        for (var s = over[one.From]; s < segments.Count && segments[s].From < one.To; s++)
        {
            var segment = segments[s];
            if (segment.Margin <= behind || IsSame(segment, one) || !SharesWords(segment, one)) continue;
            segment.Margin = behind;
            segment.Instead = SegmentOf(one, then);
        }
    }

    // Some end in the white space or the mark that parts cells, which is nobody's.
    private bool SharesWords(Segment segment, Weighed one) =>
        all[segment.From].Start < all[one.To].End && all[one.From].Start < all[segment.To].End;

    // Of the same words, with or without the white space and the marks at their ends.
    private bool IsSame(Segment segment, Weighed one) =>
        segment.Role == one.Role && all[segment.From].Start == all[one.From].Start && all[segment.To].End == all[one.To].End;
}
