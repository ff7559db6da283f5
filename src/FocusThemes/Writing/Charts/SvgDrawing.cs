using System.Globalization;
using System.Text;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Writing.Charts;

/// <summary>
/// A picture that is being drawn, in pixels from its upper left corner. All that it needs stands in it: nothing is loaded,
/// nothing runs. Colours are attributes, which the style of a page may overrule by their classes.
/// </summary>
public sealed class SvgDrawing
{
    internal const double TextSize = 12;
    private const string Ink = "#1b1d20";
    private const string Muted = "#565b62";
    private const string Rules = "#e3dfd5";
    private const string Accent = "#7b2d26";
    private const double Margin = 8;
    private readonly StringBuilder marks = new();
    private double width;
    private double height;

    internal static GroupMark Plain { get; } = new("ga", Accent, "");

    internal static SvgDrawing OfSentence(string sentence)
    {
        var drawing = new SvgDrawing();
        drawing.Text(Margin, 24, sentence);
        return drawing;
    }

    /// <param name="anchor">"start", "middle" or "end" of the text stands at the place.</param>
    /// <param name="isTurned">It is written upwards.</param>
    internal void Text(
        double x, double y, string text, string anchor = "start", bool isMuted = false, double size = TextSize, bool isTurned = false,
        bool hasGround = false)
    {
        marks.Append("<text");
        if (isTurned) marks.Append(CultureInfo.InvariantCulture, $" transform=\"translate({Number(x)} {Number(y)}) rotate(-90)\"");
        else marks.Append(CultureInfo.InvariantCulture, $" x=\"{Number(x)}\" y=\"{Number(y)}\"");
        var isFromRight = Lettering.IsFromRight(text);
        if (isFromRight) marks.Append(" direction=\"rtl\"");
        // Such a text starts on its right.
        var side = (anchor, isFromRight) switch { ("start", true) => "end", ("end", true) => "start", _ => anchor };
        if (side != "start") marks.Append(CultureInfo.InvariantCulture, $" text-anchor=\"{side}\"");
        if (size != TextSize) marks.Append(CultureInfo.InvariantCulture, $" font-size=\"{Number(size)}\"");
        if (isMuted) marks.Append(CultureInfo.InvariantCulture, $" class=\"m\" fill=\"{Muted}\"");
        // So that it can be read where lines cross it.
        if (hasGround) marks.Append(" class=\"h\" stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        marks.Append('>').Append(Escaped(text)).Append("</text>\n");
        var length = Lettering.WidthOf(text, size);
        var (before, behind) = anchor switch { "middle" => (length / 2, length / 2), "end" => (length, 0), _ => (0, length) };
        if (isTurned) Reach(x + size, y + before);
        else Reach(x + behind, y + (size / 3));
    }

    /// <param name="opacity">From 0 to 1.</param>
    internal void Circle(double x, double y, double radius, GroupMark mark, double opacity)
    {
        marks.Append(CultureInfo.InvariantCulture, $"<circle{Filled(mark, opacity)} cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(radius)}\"/>\n");
        Reach(x + radius, y + radius);
    }

    internal void Bar(double x, double y, double across, double down, GroupMark mark, double opacity = 1)
    {
        marks.Append(CultureInfo.InvariantCulture,
            $"<rect{Filled(mark, opacity)} x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(across)}\" height=\"{Number(down)}\"/>\n");
        Reach(x + across, y + down);
    }

    internal void Shape(double x, double y, GroupMark mark)
    {
        marks.Append(CultureInfo.InvariantCulture, $"<path{Filled(mark, 1)} transform=\"translate({Number(x)} {Number(y)})\" d=\"{mark.Path}\"/>\n");
        Reach(x + 6, y + 6);
    }

    /// <summary>A quiet line that helps to see what belongs together.</summary>
    internal void Rule(double x, double y, double toX, double toY)
    {
        marks.Append(CultureInfo.InvariantCulture, $"<path class=\"r\" stroke=\"{Rules}\" d=\"M{Number(x)} {Number(y)}L{Number(toX)} {Number(toY)}\"/>\n");
        Reach(toX, toY);
    }

    /// <summary>A line from point to point that tells something.</summary>
    internal void Line(IEnumerable<(double X, double Y)> points, GroupMark mark, double strength, bool isDashed = false, double opacity = 1)
    {
        var path = string.Join('L', points.Select(point => $"{Number(point.X)} {Number(point.Y)}"));
        marks.Append(CultureInfo.InvariantCulture,
            $"<path class=\"s {mark.Class}\" fill=\"none\" stroke=\"{mark.Colour}\" stroke-width=\"{Number(strength)}\"");
        if (isDashed) marks.Append(" stroke-dasharray=\"6 4\"");
        if (opacity < 1) marks.Append(CultureInfo.InvariantCulture, $" stroke-opacity=\"{Number(opacity)}\"");
        marks.Append(CultureInfo.InvariantCulture, $" d=\"M{path}\"/>\n");
    }

    /// <summary>What the marks of the focus groups are, below all else; nothing where no code names one.</summary>
    internal void Legend(IEnumerable<DimensionValue> people)
    {
        var groups = people.Where(who => who.Value is not null).Select(who => who.FocusGroup).Distinct().ToList();
        if (groups.TrueForAll(group => group is null)) return;
        var (x, y) = (Margin + 6, height + 28);
        foreach (var group in groups)
        {
            var text = Lettering.Fitted(Model.Letters.EnglishText.Group(group), 300, TextSize);
            Shape(x, y - 4, GroupMark.Of(group));
            Text(x + 12, y, text, isMuted: true);
            x += 36 + Lettering.WidthOf(text, TextSize);
        }
    }

    internal string Written(string title, string description)
    {
        var (across, down) = (Number(Math.Ceiling(width + Margin)), Number(Math.Ceiling(height + Margin)));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" class="chart" width="{across}" height="{down}" viewBox="0 0 {across} {down}" role="img" aria-labelledby="chart-title chart-desc" font-family="Inter, Helvetica, Arial, sans-serif" font-size="{Number(TextSize)}" fill="{Ink}">
            <title id="chart-title">{Escaped(title)}</title>
            <desc id="chart-desc">{Escaped(description)}</desc>
            <rect class="sheet" width="{across}" height="{down}" fill="#fff"/>
            {marks}</svg>
            """.ReplaceLineEndings("\n");
    }

    private void Reach(double x, double y) => (width, height) = (Math.Max(width, x), Math.Max(height, y));

    private static string Filled(GroupMark mark, double opacity) =>
        $" class=\"{mark.Class}\" fill=\"{mark.Colour}\"{(opacity < 1 ? $" fill-opacity=\"{Number(opacity)}\"" : "")}";

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => RefiText.Held(text).Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
