using FocusThemes.Fuzz.Targets;
using SharpFuzz;

// TARGET: what AFL feeds on standard input, until it stops.
// TARGET FILE...: these inputs, with what breaks on standard error; exit code 1 where anything did.
// replay CORPUS: the same of every input in CORPUS/TARGET.zip.
// unpack, pack CORPUS TARGET FOLDER: the inputs of a target as files of a folder, and back.
switch (args)
{
    case ["replay", var corpus]:
        return Replay.Run(
            FuzzTarget.All.SelectMany(target => KeptInputs.Of(corpus, target)), Console.Out, Console.Error);
    case ["unpack", var corpus, var name, var folder] when FuzzTarget.Find(name) is { } target:
        KeptInputs.Unpack(corpus, target, folder);
        return 0;
    case ["pack", var corpus, var name, var folder] when FuzzTarget.Find(name) is { } target:
        KeptInputs.Pack(corpus, target, folder);
        return 0;
    case [var name, _, ..] when FuzzTarget.Find(name) is { } target:
        return Replay.Run(
            args.Skip(1).Select(path => new KeptInput(target, path, File.ReadAllBytes(path))), Console.Out, Console.Error);
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
            $"Say replay CORPUS, or one of {string.Join(", ", FuzzTarget.All.Select(target => target.Name))}.");
        return 2;
}
