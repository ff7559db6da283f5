using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>The best way through the borders, once all of them are weighed.</summary>
internal sealed partial class Interpreter
{
    private List<Segment> Way(out double most)
    {
        var (at, role) = (all.Length - 1, Role.Start);
        most = float.NegativeInfinity;
        for (var last = Role.Caption; (int)last < Roles; last++)
        {
            var sum = sums[(at * Roles) + (int)last].Best + succession.Ends(last);
            if (sum > most) (most, role) = (sum, last);
        }

        var segments = new List<Segment>();
        while (at > 0 && role != Role.Start)
        {
            var one = weighed[sums[(at * Roles) + (int)role].Way];
            segments.Add(SegmentOf(one));
            (at, role) = (one.From, sums[(one.From * Roles) + (int)role].Before);
        }

        segments.Reverse();
        return segments;
    }

    private Segment SegmentOf(Weighed one, Role then = Role.Start) =>
        new(one.Role, one.From, one.To, one.Role is Role.By or Role.Speaker ? ByOf(one) : null) { Then = then };

    private AttributionCandidate ByOf(Weighed one) => bys[one.From].Find(by => by.To == one.To
        && (one.Role == Role.Speaker || by.Candidate.Style != AttributionStyle.Leading) && (float)by.Candidate.Weight == one.Weight).Candidate;
}
