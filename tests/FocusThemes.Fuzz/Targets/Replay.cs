namespace FocusThemes.Fuzz.Targets;

/// <summary>Runs kept inputs again, without AFL.</summary>
internal static class Replay
{
    /// <returns>0; 1 where an input broke something, or none was found.</returns>
    public static int Run(
        IEnumerable<(FuzzTarget Target, string Path)> inputs, TextWriter output, TextWriter errors)
    {
        var (tried, broken) = (0, 0);
        foreach (var (target, path) in inputs)
        {
            tried++;
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
            try
            {
                target.Run(File.ReadAllBytes(path));
            }
            catch (Exception fault)
            {
                broken++;
                errors.WriteLine($"{path}: {fault}");
            }
#pragma warning restore CA1031
        }

        output.WriteLine($"{tried} inputs, {broken} of them broke something.");
        return tried > 0 && broken == 0 ? 0 : 1;
    }

    /// <summary>The kept inputs of a target, in a stable order.</summary>
    public static IEnumerable<(FuzzTarget Target, string Path)> Inputs(string folder, FuzzTarget target)
    {
        var own = Path.Combine(folder, target.Name);
        return Directory.Exists(own)
            ? Directory.EnumerateFiles(own, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => (target, path))
            : [];
    }
}
