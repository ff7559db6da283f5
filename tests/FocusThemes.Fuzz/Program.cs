using FocusThemes.Fuzz.Targets;
using SharpFuzz;

// TARGET: what AFL feeds on standard input, until it stops.
// TARGET FILE...: these inputs, with what breaks on standard error; exit code 1 where anything did.
// replay FOLDER: the same of every file below FOLDER/TARGET/.
switch (args)
{
    case ["replay", var folder]:
        return Replay.Run(
            FuzzTarget.All.SelectMany(target => Replay.Inputs(folder, target)), Console.Out, Console.Error);
    case [var name, _, ..] when FuzzTarget.Find(name) is { } target:
        return Replay.Run(args.Skip(1).Select(path => (target, path)), Console.Out, Console.Error);
    case [var name] when FuzzTarget.Find(name) is { } target:
        // Out of the process that AFL talks to: a stack that overflows is a finding, not the end of the run.
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            target.Run(bytes.ToArray());
        });
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            $"Say replay FOLDER, or one of {string.Join(", ", FuzzTarget.All.Select(target => target.Name))}.");
        return 2;
}
