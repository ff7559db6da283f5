using FocusThemes.Mutants;

// REPORT FOLDER...: tries the mutants of each folder by the tests of the same name, and says which of them nothing notices.
// --sample N: only so many of each folder, always the same.
// bench: one process of those that try them (see Bench).
switch (args)
{
    case ["bench"]:
        return Bench.Serve(Console.In, Console.Out);
    case [var report, "--sample", var size, .. { Length: > 0 } folders] when int.TryParse(size, out var sample):
        return await Trial.RunAsync(report, folders, sample, Console.Out, Console.Error);
    case [var report, .. { Length: > 0 } folders]:
        return await Trial.RunAsync(report, folders, int.MaxValue, Console.Out, Console.Error);
    default:
        await Console.Error.WriteLineAsync("Say REPORT [--sample N] FOLDER...");
        return 2;
}
