using Microsoft.AspNetCore.Hosting;

namespace FocusThemes.Web.Tests;

/// <summary>A site with some settings of its own, and perhaps with seeds of its own.</summary>
public sealed class SetSite(string? seeds, params (string Name, string Value)[] settings) : Site
{
    protected override string Seeds => seeds ?? base.Seeds;

    /// <summary>Over a study of one table, in a folder of that name below the given one.</summary>
    public static SetSite Of(string folder, string study, string table, params (string Name, string Value)[] settings)
    {
        Directory.CreateDirectory(Path.Combine(folder, study));
        File.WriteAllText(Path.Combine(folder, study, "table.csv"), table);
        return new(folder, settings);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in settings) builder.UseSetting($"FocusThemes:{name}", value);
    }
}
