using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>Text in which people speak in turns, each on lines of their own.</summary>
public sealed partial class RunningTable
{
    private const int FewestTurns = 3;

    private bool AreTurns(List<TextLine> lines, List<List<AttributionCandidate>> found) =>
        lines.Index().Count(line => IsTurn(line.Item, found[line.Index])) is >= FewestTurns and var turns && turns * 2 > lines.Count(line => !line.IsBlank);

    private bool IsTurn(TextLine line, List<AttributionCandidate> found) => !line.IsBlank
        && found.Exists(one => one is { Style: AttributionStyle.Leading, Weight: > Weights.Never / 2 } && one.Attribution.Start == line.Start && text[one.Attribution.End - 1] is ':' or '：');

    // A transcript above which nothing but its own title stands: nobody has said what its themes are.
    private Segment? TitleOfTalk(List<TextLine> rows, List<List<AttributionCandidate>> ofRows, Layout layout, Border[] all, List<Segment> segments)
    {
        if (form.Count > 0 || draft.HasThemes || !AreTurns(rows, ofRows)) return null;
        // "Interview Transcript: work" is no turn where others ask and answer.
        var isAsked = ofRows.Exists(ofRow => ofRow.Exists(one => one.IsAsking));
        var first = rows.Index().First(row => IsTurn(row.Item, ofRows[row.Index]) && (!isAsked || ofRows[row.Index].Exists(one => one.IsAsking || one.IsAnswering || one.Parts.IsSure))).Index;
        return segments.FindAll(segment => segment.Role == Role.Title) is [var only] && all[only.From].Line is var line && line <= first
            && layout.Lines[line] is { IsTitle: false, IsLabel: false } ? only : null;
    }
}
