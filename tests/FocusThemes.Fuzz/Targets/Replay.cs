namespace FocusThemes.Fuzz.Targets;

/// <summary>Runs kept inputs again, without AFL.</summary>
internal static class Replay
{
    /// <returns>0; 1 where an input broke something, or none was found.</returns>
    public static int Run(IEnumerable<KeptInput> inputs, TextWriter output, TextWriter errors)
    {
        var (tried, broken) = (0, 0);
        foreach (var input in inputs)
        {
            tried++;
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
            try
            {
                input.Target.Run(input.Bytes);
            }
            catch (Exception fault)
            {
                broken++;
                errors.WriteLine($"{input.Target.Name}/{input.Name}: {fault}");
            }
#pragma warning restore CA1031
        }

        output.WriteLine($"{tried} inputs, {broken} of them broke something.");
        return tried > 0 && broken == 0 ? 0 : 1;
    }
}
