using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FocusThemes.Tests;

namespace FocusThemes.Web.Tests.Holding;

/// <summary>
/// Imports in processes of their own that are killed at any moment: whatever is left opens, is sound, and has of each
/// study either the old or the new reading, whole.
/// </summary>
public sealed class CrashTests : IDisposable
{
    private const int Studies = 12;
    private const int QuotesEach = 40;
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;
    private readonly int[] versions = new int[Studies];

    private string Database => Path.Combine(folder, "library.db");

    private static readonly int Kills = Proof.Times(4);

    [Fact]
    public async Task An_import_that_is_killed_leaves_of_each_study_the_old_or_the_new_reading()
    {
        var whole = Stopwatch.StartNew();
        await RunToItsEndAsync(1);
        var usual = whole.Elapsed;
        Array.Fill(versions, 1);
        var (changed, unchanged) = (0, 0);
        for (var round = 2; round < Kills + 2; round++)
        {
            using (var import = Start(round))
            {
                // At any moment from the beginning of the program to its end, and as often when some studies are stored,
                // however long that takes.
                if (round % 2 == 0) await StoredAsync(import, 1 + (int)((Studies - 4) * Fraction(round)));
                else await Task.Delay(usual * (0.2 + (0.8 * Fraction(round))), TestContext.Current.CancellationToken);
                import.Kill(entireProcessTree: true);
                await import.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            var before = versions.ToArray();
            Hold(round);
            var written = versions.Zip(before).Count(pair => pair.First != pair.Second);
            changed += written;
            unchanged += Studies - written;

            // How long an import takes depends on what else the machine does, so the aim follows it.
            if (written == Studies) usual *= 0.9;
            if (written == 0) usual *= 1.1;
        }

        // Else nothing was killed while it was at work.
        Assert.InRange(changed, 1, int.MaxValue);
        Assert.InRange(unchanged, 1, int.MaxValue);
        await ImportAsync(Kills + 2);
        Array.Fill(versions, 0);
        Hold(Kills + 2);
        Assert.All(versions, version => Assert.Equal(Kills + 2, version));
    }

    [Fact]
    public async Task A_first_start_that_is_killed_does_not_keep_the_next_from_making_the_library()
    {
        var whole = Stopwatch.StartNew();
        await RunToItsEndAsync(1);
        var usual = whole.Elapsed;
        for (var round = 0; round < Math.Max(2, Kills / 4); round++)
        {
            foreach (var file in Directory.EnumerateFiles(folder, "library.db*")) File.Delete(file);
            using (var import = Start(1))
            {
                await Task.Delay(usual * (0.1 + (0.8 * Fraction(round))), TestContext.Current.CancellationToken);
                import.Kill(entireProcessTree: true);
                await import.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            await ImportAsync(1);
            Array.Fill(versions, 0);
            Hold(1);
            Assert.All(versions, version => Assert.Equal(1, version));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Sound, and each study as it was or as it was to become.
    private void Hold(int version)
    {
        Databases.AssertSound(Database);
        var found = Databases.Read(
            Database,
            """
            SELECT s.Slug || ' ' || count(*) || ' ' || count(DISTINCT substr(q.Text, 1, instr(q.Text, ':')))
              || ' ' || min(substr(q.Text, 9, instr(q.Text, ':') - 9))
            FROM Studies s JOIN Themes t ON t.StudyId = s.Id JOIN Concepts c ON c.ThemeId = t.Id
            JOIN Quotes q ON q.ConceptId = c.Id GROUP BY s.Id ORDER BY s.Slug
            """);
        Assert.Equal(Studies, found.Count);
        foreach (var (study, row) in found.Index())
        {
            Assert.StartsWith($"study-{study:00} {QuotesEach} 1 ", row, StringComparison.Ordinal);
            var read = int.Parse(row[(row.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
            Assert.Contains(read, new[] { versions[study], version });
            versions[study] = read;
        }
    }

    private static double Fraction(int round) =>
        SHA256.HashData(BitConverter.GetBytes(round))[0] / 256.0;

    // Each is told as soon as it is stored.
    private static async Task StoredAsync(Process import, int studies)
    {
        for (var told = 0; told < studies; told++)
            Assert.NotNull(await import.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    private async Task RunToItsEndAsync(int version)
    {
        using var import = Start(version);
        var (code, _, error) = await import.EndAsync();
        Assert.True(code == 0, error);
    }

    // In this process, which nobody kills.
    private async Task ImportAsync(int version)
    {
        var (code, _, error) = await CommandRun.OfAsync(Write(version));
        Assert.True(code == 0, error);
        Databases.Close(Database);
    }

    private Process Start(int version) => ProgramRun.Start(Write(version));

    /// <returns>The command that imports them.</returns>
    private string[] Write(int version)
    {
        for (var study = 0; study < Studies; study++)
        {
            var table = new StringBuilder("Theme\tConcept\tQuote\n");
            for (var quote = 0; quote < QuotesEach; quote++)
                table.Append(
                    CultureInfo.InvariantCulture,
                    $"Theme {quote / 10}\tConcept {quote}\t“Reading {version}: words {quote}” (P{quote % 7})\n");
            var file = Path.Combine(folder, "studies", $"study-{study:00}", "table.txt");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, table.ToString());
        }

        return ["import", Path.Combine(folder, "studies"), "--database", Database];
    }
}
