using System.Net;
using System.Text;
using FocusThemes.Model.Citing;

namespace FocusThemes.Model.Letters;

/// <summary>What the markup of reference managers makes of a piece of a title.</summary>
[Flags]
public enum TextStyle
{
    None = 0,
    Italic = 1,
    Bold = 2,
    Raised = 4,
    Lowered = 8,
    SmallCapitals = 16,

    /// <summary>No style may make other capitals of its letters.</summary>
    CaseKept = 32,
}

/// <summary>Letters of one style.</summary>
public readonly record struct MarkedPiece(string Text, TextStyle Style);

/// <summary>
/// Words of a citation, in which reference managers write <c>&lt;i&gt;</c> and the like, taken apart into what is said
/// and how it is set. A sign that is no markup, as in "x &lt; y", is a letter as any other.
/// </summary>
public sealed record MarkedText(IReadOnlyList<MarkedPiece> Pieces)
{
    /// <summary>Publishers hand on names of letters that were written as names once too often.</summary>
    private const int MostDecodings = 2;

    /// <summary>The words alone.</summary>
    public string Plain
    {
        get
        {
            var plain = new StringBuilder();
            foreach (var (text, style) in Pieces)
            {
                // "10" and a raised "3" are not 103.
                var isNumber = plain.Length > 0 && char.IsAsciiDigit(plain[^1]);
                plain.Append(isNumber ? RaisedDigits.Of(text, style) : text);
            }

            return plain.ToString();
        }
    }

    /// <summary>The words alone of a text that may hold markup; the text itself where nothing else is in it.</summary>
    public static string PlainOf(string text)
    {
        if (text.AsSpan().IndexOfAny('<', '&') < 0) return text;
        return Of(text).Plain;
    }

    /// <summary>A text of nothing but markup is taken for words.</summary>
    public static MarkedText Of(string text)
    {
        var words = text;
        for (var i = 0; i < MostDecodings && text.Contains('&', StringComparison.Ordinal); i++)
            text = WebUtility.HtmlDecode(text);
        var gathered = new Gathered();
        var open = new OpenStyles();
        var (start, at) = (0, 0);
        while ((at = text.IndexOf('<', at)) >= 0)
        {
            if (MarkupTag.At(text, at) is not { } tag)
            {
                at++;
                continue;
            }

            gathered.Add(text.AsSpan(start, at - start), open.Style);
            if (tag.IsBreak) gathered.Add(" ", open.Style);
            open.Meet(tag);
            start = at += tag.Length;
        }

        gathered.Add(text.AsSpan(start), open.Style);
        var pieces = gathered.End();
        Trim(pieces);
        return pieces.Count > 0 ? new(pieces) : new([new(words, TextStyle.None)]);
    }

    /// <summary>Takes away what is blank at both ends, of whatever style.</summary>
    private static void Trim(List<MarkedPiece> pieces)
    {
        var end = pieces.FindLastIndex(piece => AtEnd(piece.Text).Length > 0) + 1;
        pieces.RemoveRange(end, pieces.Count - end);
        if (end == 0) return;
        pieces[^1] = pieces[^1] with { Text = AtEnd(pieces[^1].Text) };
        pieces.RemoveRange(0, pieces.FindIndex(piece => AtBegin(piece.Text).Length > 0));
        pieces[0] = pieces[0] with { Text = AtBegin(pieces[0].Text) };
    }

    private static string AtEnd(string text) => CslJson.Trimmed($".{text}")[1..];

    private static string AtBegin(string text) => CslJson.Trimmed($"{text}.")[..^1];

    /// <summary>Joins letters of one style that come in many parts.</summary>
    private sealed class Gathered
    {
        private readonly List<MarkedPiece> pieces = [];
        private readonly StringBuilder letters = new();
        private TextStyle style;

        public void Add(ReadOnlySpan<char> text, TextStyle set)
        {
            if (text.IsEmpty) return;
            if (set != style) End();
            style = set;
            letters.Append(text);
        }

        public List<MarkedPiece> End()
        {
            if (letters.Length > 0) pieces.Add(new(letters.ToString(), style));
            letters.Clear();
            return pieces;
        }
    }

    /// <summary>Which styles are open, counted, since they may stand inside each other and need not end in order.</summary>
    private sealed class OpenStyles
    {
        private static readonly TextStyle[] All = [.. Enum.GetValues<TextStyle>().Where(style => style != TextStyle.None)];
        private readonly int[] counts = new int[All.Length];
        private readonly Stack<TextStyle> spans = new();

        public TextStyle Style { get; private set; }

        public void Meet(MarkupTag tag)
        {
            var style = tag.Style;
            if (tag.IsSpan && !tag.IsEnd) spans.Push(style);
            else if (tag.IsSpan) style = spans.TryPop(out var begun) ? begun : TextStyle.None;
            for (var i = 0; i < All.Length; i++)
            {
                if (!style.HasFlag(All[i])) continue;
                counts[i] = Math.Max(0, counts[i] + (tag.IsEnd ? -1 : 1));
                Style = counts[i] > 0 ? Style | All[i] : Style & ~All[i];
            }
        }
    }
}
