using System.Diagnostics;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Web.Commands.Importing;

/// <summary>Tells on a terminal how far a long export is; says nothing where nobody looks, and nothing of short ones.</summary>
public static class RowProgress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static Export WithProgress(this Export export, TextWriter terminal, bool isTerminal) =>
        isTerminal ? export with { Rows = WithProgress(export.Rows, terminal) } : export;

    private static IEnumerable<ExportRow> WithProgress(IEnumerable<ExportRow> rows, TextWriter terminal)
    {
        var (since, count, wasTold) = (Stopwatch.StartNew(), 0, false);
        foreach (var row in rows)
        {
            count++;
            if (since.Elapsed >= Patience)
            {
                terminal.Write($"\r{EnglishText.Count(count, "row")} …");
                since.Restart();
                wasTold = true;
            }

            yield return row;
        }

        // A workbook goes through them for each of its sheets.
        if (wasTold) terminal.Write($"\r{new string(' ', 40)}\r");
    }
}
