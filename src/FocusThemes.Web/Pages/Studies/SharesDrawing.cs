using System.Globalization;
using FocusThemes.Queries;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>Two bars for each participant, of quotes and of words, drawn to one scale.</summary>
/// <param name="Voices">In the order that they are listed in.</param>
public sealed record SharesDrawing(IReadOnlyList<Voice> Voices)
{
    public const int Width = 400;
    public const int BarsLeft = 80;
    public const int RowHeight = 30;
    private const int MostDrawn = 40;
    private const int Right = 14;

    // Of those who have most, in the order of the list.
    public IReadOnlyList<Voice> Drawn { get; } = Voices.Count <= MostDrawn
        ? Voices
        : [.. Voices.Index().OrderByDescending(voice => voice.Item.Quotes.Part).Take(MostDrawn).OrderBy(voice => voice.Index)
            .Select(voice => voice.Item)];

    public int Height => (Drawn.Count * RowHeight) + RowHeight;

    /// <summary>The scale ends at the next ten per cent.</summary>
    public int LastTick => Math.Max(
        10, (int)Math.Ceiling(10 * Drawn.Max(voice => Math.Max(voice.Quotes.Value, voice.Words.Value))) * 10);

    /// <summary>Per cent; at most five of them.</summary>
    public IEnumerable<int> Ticks
    {
        get
        {
            var step = LastTick <= 50 ? 10 : 20;
            for (var tick = 0; tick <= LastTick; tick += step) yield return tick;
        }
    }

    /// <summary>In the units of the drawing.</summary>
    public string WidthOf(Share share) => Number(share.Value * 100 * PerCent);

    public string LeftOf(int perCent) => Number(BarsLeft + (perCent * PerCent));

    public static string Shortened(string code) =>
        code.Length > 11 ? $"{code[..(char.IsHighSurrogate(code[9]) ? 9 : 10)].TrimEnd()}…" : code;

    private double PerCent => (double)(Width - BarsLeft - Right) / LastTick;

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
