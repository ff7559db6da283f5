using System.CommandLine;
using FocusThemes.Model.Letters;

namespace FocusThemes.Web.Commands.Terminal;

/// <summary>In which form a verb tells what it found.</summary>
internal static class ReportForm
{
    /// <summary>The form for people, which is the usual one.</summary>
    public const string Text = "text";

    /// <param name="others">What the verb can write beside the text.</param>
    public static Option<string> Option(params string[] others)
    {
        string[] all = [Text, .. others];
        var format = new Option<string>("--format")
        {
            Description = $"{EnglishText.List(all, "or")}.",
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(all);
        return format;
    }
}
