using FocusThemes.Reading;
using FocusThemes.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace FocusThemes.Web.Tests.Hosting;

public sealed class SiteSettingsTests
{
    [Theory]
    [InlineData("FocusThemes:CacheMegabytes", "many",
        "FocusThemes:CacheMegabytes is “many”: expected a whole number from 0 to 65536.")]
    [InlineData("FocusThemes:CacheMegabytes", "-1",
        "FocusThemes:CacheMegabytes is “-1”: expected a whole number from 0 to 65536.")]
    [InlineData("FocusThemes:WarmStart", "perhaps", "FocusThemes:WarmStart is “perhaps”: expected true or false.")]
    [InlineData("FocusThemes:CachMegabytes", "3",
        "There is no setting FocusThemes:CachMegabytes: in FocusThemes are Database, Seeds,")]
    [InlineData("FocusThemes:Seeds:0", "a", "FocusThemes:Seeds is “”: expected a text.")]
    [InlineData("Urls", "localhost", "The address to listen on is “localhost”: expected as in http://localhost:5080.")]
    public void A_setting_that_cannot_be_is_refused_with_a_sentence(string name, string value, string sentence) =>
        Assert.StartsWith(
            sentence, Assert.Throws<UnacceptableInputException>(() => SiteSettings.Read(With((name, value)))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Settings_are_taken_whatever_their_case_and_have_defaults()
    {
        var site = SiteSettings.Read(
            With(("focusthemes:cachemegabytes", "0"), ("Urls", "http://*:80;http://[::1]:81")));
        Assert.Equal(0, site.CacheMegabytes);
        Assert.True(site.WarmStart);
        Assert.Equal(32, SiteSettings.Read(With()).CacheMegabytes);
    }

    private static IConfiguration With(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value))
        .Build();
}
