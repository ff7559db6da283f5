using FocusThemes.Web.Commands.Terminal;

namespace FocusThemes.Web.Tests;

public sealed class WaitingTests
{
    [Fact]
    public async Task What_takes_its_time_is_told_on_a_terminal_and_taken_away_again()
    {
        await using var terminal = new Terminal();
        using (new Waiting("Looking", terminal, isTerminal: true, TimeSpan.FromMilliseconds(1)))
            await terminal.Told.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Matches("^\rLooking … [0-9]+ s", terminal.ToString());
        Assert.EndsWith($"\r{new string(' ', "Looking … 0 s".Length)}\r", terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_short_is_not_told_nor_what_nobody_looks_at()
    {
        await using var terminal = new Terminal();
        using (new Waiting("Looking", terminal, isTerminal: true, TimeSpan.FromHours(1))) { }
        using (new Waiting("Looking", terminal, isTerminal: false, TimeSpan.Zero)) { }
        Assert.Equal("", terminal.ToString());
    }

    private sealed class Terminal : StringWriter
    {
        public TaskCompletionSource Told { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override void Write(string? value)
        {
            base.Write(value);
            Told.TrySetResult();
        }
    }
}
