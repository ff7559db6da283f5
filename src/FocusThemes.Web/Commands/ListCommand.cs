using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Web.Commands.Terminal;
using FocusThemes.Writing;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Web.Commands;

/// <summary><c>list</c>: what the library holds.</summary>
internal static class ListCommand
{
    // The columns of figures, with the blanks before them; the slug has the rest of a line of 80.
    private static readonly (string Name, int Width)[] Figures =
        [("year", 6), ("themes", 8), ("concepts", 10), ("quotes", 8), ("participants", 14), ("added", 12)];

    private static readonly int SlugWidth = TerminalText.Columns - Figures.Sum(figure => figure.Width);

    public static Command Create(Option<string?> database)
    {
        var format = ReportForm.Option("json");
        return new Command("list", "Tell what studies the library holds.") { format }.On(
            database, LibraryUse.Keep, async (parsed, library, _, stop) =>
            {
                var all = await library.FindStudiesAsync(new(), int.MaxValue, stop);
                await Console.Out.WriteAsync(parsed.GetValue(format) != ReportForm.Text
                    ? JsonSerializer.Serialize(LibraryDocument.Of(all), JsonFormat.Options) + "\n"
                    : TerminalEmphasis.OnTerminal(TextOf(all, library.Path)));
                return 0;
            });
    }

    private static string TextOf(LibraryOverview library, string path)
    {
        if (library.All.Studies == 0) return $"The library {path} holds no study.\n";
        var text = new StringBuilder();
        Line("study", [.. Figures.Select(figure => figure.Name)]);
        foreach (var study in library.Studies)
        {
            Line(TerminalText.Shown(study.Slug),
                study.Year?.ToString(CultureInfo.InvariantCulture) ?? "", EnglishText.Number(study.Themes),
                EnglishText.Number(study.Concepts), EnglishText.Number(study.Quotes), EnglishText.Number(study.Participants),
                study.AddedAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
            text.Append("  ").Append(TerminalText.Fitted(study.Title, TerminalText.Columns - 2)).Append('\n');
        }

        var all = library.All;
        Line(
            EnglishText.Count(all.Studies, "study", "studies"), "", EnglishText.Number(all.Themes),
            EnglishText.Number(all.Concepts), EnglishText.Number(all.Quotes), EnglishText.Number(all.Participants), "");
        return text.ToString();

        void Line(string slug, params string[] values)
        {
            // A long slug stands whole, for it names the study to the other verbs; its figures follow below.
            if (TerminalText.WidthOf(slug) > SlugWidth) text.Append(slug).Append('\n');
            var first = TerminalText.WidthOf(slug) > SlugWidth ? "" : slug;
            var line = TerminalText.Padded(first, SlugWidth)
                + string.Concat(values.Zip(Figures, (value, figure) => value.PadLeft(figure.Width)));
            text.Append(line.TrimEnd()).Append('\n');
        }
    }
}
