using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Core;

namespace FocusThemes.Reading.Formats.Pdf.Letters;

/// <summary>The lines and boxes that a page draws: those that may part cells, and those that lie behind letters.</summary>
internal sealed class PageDrawing
{
    // A box that is thinner is a line, in points.
    private const double MostThickness = 2.6;
    private const double LeastLength = 3;
    private const double MostSlant = 0.6;

    // Less light than that is no white.
    private const double Light = 0.9;

    // Less light than that is as good as black.
    private const double Dark = 0.25;

    private readonly List<List<PdfPoint>> parts = [];
    private readonly List<(PdfRectangle Box, Ground Ground)> boxes = [];
    private bool hasBlack;
    private bool isClip;
    private bool isCurved;

    /// <summary>Lines as the page has them, y upwards.</summary>
    public List<PdfRectangle> Rules { get; } = [];

    private enum Ground
    {
        Colored,
        White,

        /// <summary>A box that lies over all that is behind it.</summary>
        Black,
    }

    /// <summary>Whether white letters there lie on a ground that shows them.</summary>
    public bool IsDark(PdfPoint at) => boxes.Exists(one => one.Ground != Ground.White && Contains(one.Box, at));

    /// <summary>Whether black letters there are under or on a black bar, wherever in the file the bar is drawn.</summary>
    public bool IsBlack(PdfPoint at) => hasBlack && boxes.FindLast(one => Contains(one.Box, at)) is { Ground: Ground.Black };

    public static PdfRectangle ClipOf(CurrentGraphicsState state) =>
        state.CurrentClippingPath?.Count == 1 && state.CurrentClippingPath[0].GetBoundingRectangle() is { } box
            ? new(box.Left - 1, box.Bottom - 1, box.Right + 1, box.Top + 1)
            : new(double.MinValue, double.MinValue, double.MaxValue, double.MaxValue);

    public static void Clip(CurrentGraphicsState state, PdfRectangle to)
    {
        var before = ClipOf(state);
        var part = new PdfSubpath();
        var (left, bottom) = (Math.Max(before.Left, to.Left), Math.Max(before.Bottom, to.Bottom));
        part.Rectangle(
            left, bottom, Math.Max(0, Math.Min(before.Right, to.Right) - left),
            Math.Max(0, Math.Min(before.Top, to.Top) - bottom));
        state.CurrentClippingPath = [part];
    }

    public void Move(PdfPoint to) => parts.Add([to]);

    public void Line(PdfPoint to)
    {
        if (parts.Count == 0) Move(to);
        else parts[^1].Add(to);
    }

    public void Curve(PdfPoint to)
    {
        isCurved = true;
        Line(to);
    }

    public void Box(PdfPoint one, PdfPoint other) =>
        parts.Add([one, new(other.X, one.Y), other, new(one.X, other.Y), one]);

    public PdfPoint? Close()
    {
        if (parts.Count == 0) return null;
        if (parts[^1] is [var first, .., var last] && last != first) parts[^1].Add(first);
        return parts[^1][0];
    }

    public void MarkClip() => isClip = true;

    public void Paint(CurrentGraphicsState state, bool isStroked, bool isFilled)
    {
        foreach (var part in parts)
        {
            if (isStroked) AddStrokes(part);
            if (isFilled && Span(part) is var span) AddFilled(span, state, isBox: !isCurved && part.Count <= 5);
        }

        End(state);
    }

    public void End(CurrentGraphicsState state)
    {
        if (isClip && parts.Count > 0) Clip(state, Span(parts.SelectMany(part => part)));
        parts.Clear();
        (isClip, isCurved) = (false, false);
    }

    private void AddStrokes(List<PdfPoint> part)
    {
        if (isCurved) return;
        for (var i = 1; i < part.Count; i++)
        {
            var (dx, dy) = (Math.Abs(part[i].X - part[i - 1].X), Math.Abs(part[i].Y - part[i - 1].Y));
            if (Math.Min(dx, dy) <= MostSlant && Math.Max(dx, dy) >= LeastLength) Rules.Add(Span([part[i - 1], part[i]]));
        }
    }

    private void AddFilled(PdfRectangle span, CurrentGraphicsState state, bool isBox)
    {
        if (Math.Min(span.Width, span.Height) <= MostThickness)
        {
            if (Math.Max(span.Width, span.Height) >= LeastLength && !isCurved) Rules.Add(span);
        }
        else if (state.AlphaConstantNonStroking > 0)
        {
            var isBlack = isBox && IsBlackInk(state) && state is { AlphaConstantNonStroking: >= 1, BlendMode: BlendMode.Normal };
            boxes.Add((span, isBlack ? Ground.Black : IsWhite(state) ? Ground.White : Ground.Colored));
            hasBlack |= isBlack;
        }
    }

    public static bool IsBlackInk(CurrentGraphicsState state) => LightOf(state) is { Most: < Dark };

    public static bool IsWhite(CurrentGraphicsState state) => LightOf(state) is { Least: > Light };

    // Of what is filled with: the least and the most of its colours; null for patterns. A page begins with black.
    private static (double Least, double Most)? LightOf(CurrentGraphicsState state)
    {
        if (state.CurrentNonStrokingColor is not { } color) return (0, 0);
        if (color.ColorSpace == ColorSpace.Pattern) return null;
        var (red, green, blue) = color.ToRGBValues();
        return (Math.Min(red, Math.Min(green, blue)), Math.Max(red, Math.Max(green, blue)));
    }

    private static bool Contains(PdfRectangle box, PdfPoint at) =>
        at.X >= box.Left && at.X <= box.Right && at.Y >= box.Bottom && at.Y <= box.Top;

    private static PdfRectangle Span(IEnumerable<PdfPoint> points)
    {
        var (left, bottom, right, top) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var point in points)
        {
            (left, right) = (Math.Min(left, point.X), Math.Max(right, point.X));
            (bottom, top) = (Math.Min(bottom, point.Y), Math.Max(top, point.Y));
        }

        return new(left, bottom, right, top);
    }
}
