namespace FocusThemes.Web.Tests.Keeping;

public sealed class KeepStartTests : IDisposable
{
    private readonly LibraryFolder folder = new();

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0")]
    public async Task A_site_that_others_can_reach_does_not_start_where_its_library_could_be_changed(string urls)
    {
        Directory.CreateDirectory(folder.PathOf("seeds"));
        // Its pages' assets are listed under its own name, not under that of the tests.
        var (code, _, error) = await folder.RunAsync("--keep", "--urls", urls, "--applicationName=FocusThemes.Web");
        Assert.Equal(1, code);
        Assert.Contains("can be reached from other machines", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("PublicAddress", "https://themes.example.org")]
    [InlineData("PathPrefix", "/themes")]
    [InlineData("Proxies", "10.0.0.0/8")]
    [InlineData("PrefixProxies", "10.0.0.1")]
    public async Task A_site_served_to_others_does_not_start_where_it_could_be_changed(string setting, string value)
    {
        var (code, _, error) = await folder.RunAsync("--keep", $"--FocusThemes:{setting}={value}");
        Assert.Equal(1, code);
        Assert.Contains($"FocusThemes:{setting} serves it to others", error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Database));
    }

    public void Dispose() => folder.Dispose();
}
