using System.Diagnostics;

namespace FocusThemes.Web.Commands.Terminal;

/// <summary>
/// Tells on a terminal that something takes its time, from the second second on, until it is disposed; says nothing where
/// nobody looks.
/// </summary>
public sealed class Waiting : IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(1);
    private readonly Stopwatch since = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private readonly TextWriter terminal;
    private readonly string what;
    private readonly Timer? timer;
    private int width;
    private bool isOver;

    /// <param name="what">What is done, as in “Looking through the library”.</param>
    /// <param name="every">How long until it is told first, and between one time and the next.</param>
    public Waiting(string what, TextWriter terminal, bool isTerminal, TimeSpan every)
    {
        (this.what, this.terminal) = (what, terminal);
        if (isTerminal) timer = new(_ => Tell(), null, every, every);
    }

    /// <summary>Progress on standard error, where that is a terminal.</summary>
    public static Waiting For(string what) => new(what, Console.Error, !Console.IsErrorRedirected, Often);

    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            isOver = true;
            if (width > 0) terminal.Write($"\r{new string(' ', width)}\r");
        }
    }

    private void Tell()
    {
        lock (gate)
        {
            // A tick may be under way when the timer is disposed.
            if (isOver) return;
            var line = $"{what} … {since.Elapsed.TotalSeconds:0} s";
            terminal.Write($"\r{line}");
            width = line.Length;
        }
    }
}
