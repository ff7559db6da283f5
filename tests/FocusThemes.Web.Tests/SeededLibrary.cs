using FocusThemes.Web.Tests.Holding;

namespace FocusThemes.Web.Tests;

/// <summary>The library that a first start makes of the repository's seeds: made once, and given to every site.</summary>
internal static class SeededLibrary
{
    private static readonly Lazy<byte[]> Bytes = new(Make);

    public static string Seeds { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static void WriteTo(string path) => File.WriteAllBytes(path, Bytes.Value);

    private static byte[] Make()
    {
        using var folder = new LibraryFolder();
        var (code, _, error) = folder.RunAsync("check", "social-innovators").GetAwaiter().GetResult();
        Assert.True(code == 0, error);
        Databases.Close(folder.Database);
        return File.ReadAllBytes(folder.Database);
    }
}
