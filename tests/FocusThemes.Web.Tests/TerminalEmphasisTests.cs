using FocusThemes.Web.Commands.Terminal;

namespace FocusThemes.Web.Tests;

public sealed class TerminalEmphasisTests
{
    private const string Text = "Who speaks?\n  error: nobody.\n  note: an error: none.\n\nNothing found\n";

    [Fact]
    public void Paragraphs_begin_bold_and_errors_are_red_and_the_words_stay() => Assert.Equal(
        "\e[1mWho speaks?\e[0m\n  \e[31merror\e[0m: nobody.\n  note: an error: none.\n\n\e[1mNothing found\e[0m\n", TerminalEmphasis.Painted(Text));

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(true, null, false)]
    [InlineData(false, "1", false)]
    [InlineData(false, "", true)]
    public void A_file_a_pipe_and_NO_COLOR_are_heard(bool isRedirected, string? noColor, bool isShown) => Assert.Equal(
        isShown, TerminalEmphasis.IsShown(isRedirected, name => name switch
        {
            "NO_COLOR" => noColor,
            "WT_SESSION" => "there",
            _ => "xterm",
        }));

    [Fact]
    public void A_terminal_that_can_show_nothing_is_given_plain_text() =>
        Assert.False(TerminalEmphasis.IsShown(isRedirected: false, name => name == "TERM" ? "dumb" : null));
}
