using System.Reflection;

namespace FocusThemes.Web.Tests;

/// <summary>Runs the program as the command line does; for tests that run alone, since there is one console.</summary>
internal static class CommandRun
{
    public static async Task<(int Code, string Output, string Error)> OfAsync(params string[] args)
    {
        // The console of whoever runs the tests may be a terminal.
        Environment.SetEnvironmentVariable("NO_COLOR", "1");
        var (usualOutput, usualError) = (Console.Out, Console.Error);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        Console.SetOut(output);
        Console.SetError(error);
        try
        {
            var main = typeof(Program).GetMethod("<Main>$", BindingFlags.NonPublic | BindingFlags.Static)!;
            return (await (Task<int>)main.Invoke(null, [args])!, output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(usualOutput);
            Console.SetError(usualError);
        }
    }
}
