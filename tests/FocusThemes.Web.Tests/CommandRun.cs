using System.Reflection;
using System.Text;

namespace FocusThemes.Web.Tests;

/// <summary>Runs the program as the command line does, within this process; many may run at once.</summary>
internal static class CommandRun
{
    private static readonly Func<string[], Task<int>> Main = typeof(Program)
        .GetMethod("<Main>$", BindingFlags.NonPublic | BindingFlags.Static)!.CreateDelegate<Func<string[], Task<int>>>();

    private static readonly AsyncLocal<TextWriter?> Output = new();
    private static readonly AsyncLocal<TextWriter?> Error = new();

    static CommandRun()
    {
#pragma warning disable CA2000 // They are the console's as long as the process lives.
        Console.SetOut(new OwnWriter(Output, Console.Out));
        Console.SetError(new OwnWriter(Error, Console.Error));
#pragma warning restore CA2000
        // The console of whoever runs the tests may be a terminal.
        Environment.SetEnvironmentVariable("NO_COLOR", "1");
        // Verbs know their seeds by the environment, which all of them share.
        Environment.SetEnvironmentVariable("FocusThemes__Seeds", SeededLibrary.Seeds);
    }

    public static async Task<(int Code, string Output, string Error)> OfAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        (Output.Value, Error.Value) = (TextWriter.Synchronized(output), TextWriter.Synchronized(error));
        var code = await Main(args);
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>What is written goes to whoever runs the command, and what nobody runs to the console.</summary>
    private sealed class OwnWriter(AsyncLocal<TextWriter?> own, TextWriter usual) : TextWriter
    {
        public override Encoding Encoding => usual.Encoding;

        private TextWriter Writer => own.Value ?? usual;

        public override void Write(char value) => Writer.Write(value);

        public override void Write(char[] buffer, int index, int count) => Writer.Write(buffer, index, count);

        public override void Write(string? value) => Writer.Write(value);

        public override void Flush() => Writer.Flush();
    }
}
