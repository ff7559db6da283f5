using System.Globalization;
using FocusThemes.Web.Commands.Terminal;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace FocusThemes.Web.Hosting;

/// <summary>
/// One line of the log for a terminal: values without quotation marks, no colours, which would be unreadable on one ground
/// or the other, and no control characters, which an address that somebody asks for may hold.
/// </summary>
internal sealed class LogLine : ITextFormatter
{
    private static readonly MessageTemplateTextFormatter Line =
        new("{Timestamp:yyyy-MM-dd HH:mm:sszzz} {Level:u3} {Message:lj}", CultureInfo.InvariantCulture);

    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        Line.Format(logEvent, line);
        output.WriteLine(TerminalText.Shown(line.ToString().ReplaceLineEndings("\\n")));
        if (logEvent.Exception is { } fault) output.WriteLine(TerminalText.Shown(fault.ToString()));
    }
}
