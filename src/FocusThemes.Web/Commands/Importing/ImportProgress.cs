using System.Diagnostics;
using FocusThemes.Web.Commands.Terminal;

namespace FocusThemes.Web.Commands.Importing;

/// <summary>
/// A bar on a terminal for imports of many studies or large ones; says nothing where nobody looks, and nothing of short
/// ones. A line of its own, since a library for terminals would double the start of every verb.
/// </summary>
/// <param name="all">Bytes of all studies together.</param>
public sealed class ImportProgress(TextWriter terminal, bool isTerminal, int studies, long all)
{
    private const int BarWidth = 24;
    private const long Large = 4 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(0.2);
    private readonly Stopwatch since = Stopwatch.StartNew();
    private TimeSpan told = TimeSpan.Zero;
    private long done;
    private int begun;
    private bool isShown;

    /// <summary>
    /// Before a study is read: a large one is told of at once, since nothing can be told while it is read.
    /// </summary>
    /// <param name="bytes">Its part of all.</param>
    public void Begin(string slug, long bytes)
    {
        begun++;
        var isDue = since.Elapsed >= Patience && since.Elapsed - told >= Often;
        if (isTerminal && (isDue || bytes >= Large))
        {
            var filled = all == 0 ? 0 : (int)(BarWidth * Math.Min(done, all) / all);
            var bar = new string('#', filled).PadRight(BarWidth, '-');
            Clear();
            terminal.Write(TerminalText.Fitted(
                $"[{bar}] {begun} of {studies}: {slug} …", TerminalText.Columns - 1));
            (told, isShown) = (since.Elapsed, true);
        }

        done += bytes;
    }

    /// <summary>Takes the bar away, before anything else is written.</summary>
    public void Clear()
    {
        if (isShown) terminal.Write($"\r{new string(' ', TerminalText.Columns - 1)}\r");
        isShown = false;
    }
}
