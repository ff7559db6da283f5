using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>How much speaks against running over each border: by what stands beside it.</summary>
internal sealed class BorderStrengths(
    string text, IReadOnlyList<TextLine> lines, Dictionary<int, List<(int To, AttributionCandidate Candidate)>> bys)
{
    /// <summary>Sets how strong each is, and the sums up to it.</summary>
    public void Weigh(Border[] all)
    {
        double passed = 0, broken = 0;
        for (var b = 0; b < all.Length; b++)
        {
            ref var border = ref all[b];
            border.Strength = b == 0 ? 0 : StrengthOf(b, border);
            passed += border.Strength;
            border.Passed = passed;
            if (border.IsLine) broken += border.Strength;
            border.Lines = broken;
            border.IsAsking = bys.TryGetValue(b, out var ofBorder) && ofBorder.Exists(one => one.Candidate.IsAsking);
        }
    }

    /// <summary>Speaks against running over the beginnings of some lines.</summary>
    public static void Strengthen(Border[] all, LineSign[] signs)
    {
        double more = 0;
        for (var b = 1; b < all.Length - 1; b++)
        {
            if (all[b].IsLine && signs[all[b].Line].Title >= 0) more += Weights.NumberedLine;
            all[b].Passed += more;
        }

        all[^1].Passed += more;
    }

    private double StrengthOf(int index, Border border)
    {
        var strength = border.Strength;
        if (border.IsLine) Strengthen(LineStrength(border));
        if (border.Is(BorderKind.Cell)) Strengthen(Weights.Cell);
        if (border.Is(BorderKind.Label)) Strengthen(Weights.Label);
        if (border.At >= text.Length) return strength;
        if (border.Opens > 0 && border.At > 0 && !border.IsInner) Strengthen(OpeningStrength(border));
        if (border.Is(BorderKind.Closing) && border.Closes >= 0 && border.Closes <= border.At) Strengthen(ClosingStrength(border));
        if (bys.TryGetValue(index, out var ofBorder))
        {
            foreach (var (_, one) in ofBorder)
                Strengthen(one.Style == AttributionStyle.Leading ? Weights.Leading : Math.Min(one.Weight, 5));
        }

        return strength;

        void Strengthen(double by) => strength = Math.Max(strength, by);
    }

    private double LineStrength(Border border)
    {
        if (border.Start >= text.Length || border.Line == 0) return Weights.Line;
        var before = lines[border.Line - 1];
        if (lines[border.Line].Number > before.Number + 1) return Weights.BlankLine;
        // A page that wraps its lines breaks them within sentences.
        return char.IsLower(text[border.Start]) && border.At == border.Start && before.End - before.Start > 40
            && !TableWords.EndsAsSentence(before.In(text)) && text[before.End - 1] is not (')' or ']') ? Weights.WrappedLine : Weights.Line;
    }

    private double OpeningStrength(Border border)
    {
        var before = text[border.At - 1];
        if (!TextLine.IsSpace(before)) return QuotationMarks.MayStandBefore(before) ? Weights.OpeningWithin : Weights.OpeningGlued;
        var last = border.End > 0 ? text[border.End - 1] : ' ';
        return TableWords.IsSentenceEnd(last) || last is ')' or ']' || QuotationMarks.IsMark(last) ? Weights.OpeningAfterEnd
            : last is ':' or '：' ? Weights.OpeningAfterColon : Weights.OpeningWithin;
    }

    private double ClosingStrength(Border border)
    {
        if (border.Is(BorderKind.By)) return Weights.ClosingBeforeBy;
        if (char.IsUpper(text[border.At])) return Weights.ClosingGlued;
        return border.Start < text.Length && char.IsUpper(text[border.Start]) ? Weights.ClosingBeforeCapital : Weights.ClosingWithin;
    }
}
