using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace FocusThemes.Web.Commands;

/// <summary>What <c>--version</c> writes: “FocusThemes 1.0.0 (a513c9c)”, the commit where the program was built from one.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    private const int CommitLength = 7;

    /// <summary>“1.0.0”.</summary>
    public static string Version => Text.Split(' ')[1];

    /// <summary>The version, and the first letters of the commit.</summary>
    public static string Text
    {
        get
        {
            var parts = typeof(VersionLine).Assembly
                .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+');
            return parts is [var version, { Length: >= CommitLength } commit]
                ? $"FocusThemes {version} ({commit[..CommitLength]})"
                : $"FocusThemes {parts[0]}";
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        Console.Out.WriteLine(Text);
        return 0;
    }
}
