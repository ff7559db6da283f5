using System.Diagnostics;

namespace FocusThemes.Mutants;

/// <summary>A <see cref="Bench"/> in a process of its own, begun anew wherever the last one cannot be trusted any more.</summary>
internal sealed class BenchProcess : IDisposable
{
    private Process? process;

    /// <summary>The answer to a task; <c>timed out</c> where there was none in that time, <c>crashed</c> where the process ended.</summary>
    public async Task<string> AskAsync(string task, TimeSpan patience)
    {
        process ??= Start();
        try
        {
            await process.StandardInput.WriteLineAsync(task);
            await process.StandardInput.FlushAsync();
            var answer = await process.StandardOutput.ReadLineAsync().WaitAsync(patience);
            if (answer is not (null or "dirty")) return answer;
            Dispose();
            return answer ?? "crashed";
        }
        catch (Exception thrown) when (thrown is TimeoutException or IOException)
        {
            Dispose();
            return thrown is TimeoutException ? "timed out" : "crashed";
        }
    }

    public void Dispose()
    {
        process?.Kill(entireProcessTree: true);
        process?.Dispose();
        process = null;
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, "bench")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A mutant that never stops taking memory takes no more than this.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
        start.Environment["DOTNET_TieredPGO"] = "0";
        var started = Process.Start(start)!;
        started.ErrorDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        return started;
    }
}
