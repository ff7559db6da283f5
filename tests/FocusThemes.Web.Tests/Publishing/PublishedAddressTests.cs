using System.Text;
using FocusThemes.Web.Pages.Rendering;
using FocusThemes.Web.Publishing;

namespace FocusThemes.Web.Tests.Publishing;

public sealed class PublishedAddressTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/?after=x", "index~after-x.html")]
    [InlineData("/quotes?q=a+b", "quotes.html?q=a+b")]
    [InlineData("/studies/x", "studies/x/index.html")]
    [InlineData("/studies/x.docx?layout=table", "studies/x/x~layout-table.docx")]
    [InlineData("/studies/x.csv?mark=yes", "studies/x/x.csv")]
    [InlineData("/studies/x/themes/4#4.1", "studies/x/themes/4.html#4.1")]
    [InlineData("/studies/x/themes/4?after=4.1.200", "studies/x/themes/4~after-4.1.200.html")]
    [InlineData("/studies/x/quotes?theme=4&q=a", "studies/x/quotes.html?theme=4&q=a")]
    [InlineData("/studies/x/quotes?group=1", "studies/x/groups/1.html")]
    [InlineData("/studies/x/quotes?group=1&after=7", "studies/x/groups/1~after-7.html")]
    [InlineData("/studies/x/quotes?group=1&group=2", "studies/x/quotes.html?group=1&group=2")]
    [InlineData("/studies/x/quotes/7.2.1", "studies/x/quotes/7.2.1.html")]
    [InlineData("/studies/x/participants?order=words", "studies/x/participants~order-words.html")]
    [InlineData("/studies/x/participants/FG1%2C%20P5", "studies/x/participants/FG1, P5.html")]
    [InlineData("/studies/x/matrix?rows=group&theme=4", "studies/x/matrix.html")]
    [InlineData("/studies/x/words?word=a%20b", "studies/x/quotes.html?q=a%20b")]
    [InlineData("/studies/x/cite?quote=7.2.1", "studies/x/quotes/7.2.1.html#cite")]
    [InlineData("/studies/x/cite.csl.json?theme=7", "studies/x/cite~theme-7.csl.json")]
    [InlineData("/studies/x/source/a.csv#L7", "studies/x/source/a.csv.html#L7")]
    [InlineData("/studies/x/source/a.csv?from=2001&view=table", "studies/x/source/a.csv~from-2001~view-table.html")]
    [InlineData("/studies/x/source/a.csv.json", "studies/x/source/a.csv.json")]
    [InlineData("/studies/x/source/a.csv/text", "studies/x/source/a.csv/text.txt")]
    [InlineData("/studies/x/source/a.csv/bytes", "studies/x/source/a.csv/a.csv")]
    [InlineData("/q/q7k2m9x4c0nd", "q/q7k2m9x4c0nd.html")]
    [InlineData("/site.css", "site.css")]
    [InlineData("/site.u3k0bq61xr.css", "site.css")]
    [InlineData("/fonts/inter.woff2", "fonts/inter.woff2")]
    public void An_address_of_the_site_has_its_file(string address, string file)
    {
        var published = PublishedAddress.Of(address);
        Assert.Equal(file, published.File + published.Query + published.Fragment);
    }

    [Theory]
    [InlineData("/studies/x/themes/4#4.1", "studies/x/themes/5.html", "4.html#4.1")]
    [InlineData("/studies/x/themes/4#4.1", "studies/x/themes/4.html", "#4.1")]
    [InlineData("/studies/x", "studies/x/themes/4.html", "../index.html")]
    [InlineData("/", "studies/x/themes/4.html", "../../../index.html")]
    [InlineData("/studies/x/participants/FG1%2C%20P5", "index.html", "studies/x/participants/FG1%2C%20P5.html")]
    public void A_link_leads_from_one_file_to_another(string address, string from, string link) =>
        Assert.Equal(link, PublishedAddress.Of(address).From(from));

    [Theory]
    [InlineData("a/b", "a=2Fb")]
    [InlineData("..", "=2E=2E")]
    [InlineData("ü=~", "=C3=BC=3D=7E")]
    [InlineData("CON", "=43ON")]
    [InlineData(" x ", "=20x=20")]
    [InlineData("a:b*c?\"<>|\\", "a=3Ab=2Ac=3F=22=3C=3E=7C=5C")]
    public void A_name_is_one_that_every_system_takes(string part, string name) => Assert.Equal(name, PublishedName.Of(part));

    [Fact]
    public void A_long_name_is_cut_and_stays_its_own()
    {
        var (one, other) = (PublishedName.Of(new('名', 200)), PublishedName.Of(new string('名', 199) + "前"));
        Assert.NotEqual(one, other);
        Assert.InRange(one.Length, 1, 150);
    }

    [Fact]
    public void Addresses_in_attributes_are_rewritten_and_nothing_else_is()
    {
        const string Markup =
            """<!-- <a href="/x"> --><p title="/studies/x">/studies/x</p><a href='/studies/x/themes/4?a=1&amp;b=2#é'>a</a><a href="#top">b</a><a href="//x">c</a><a href="https://x/y">d</a><script type="t">"<a href=\"/studies/x\">"</script><img src="/favicon.svg" alt="/">""";
        var found = new List<string>();
        Assert.Equal(
            """<!-- <a href="/x"> --><p title="/studies/x">/studies/x</p><a href='4.html#&#xE9;'>a</a><a href="#top">b</a><a href="//x">c</a><a href="https://x/y">d</a><script type="t">"<a href=\"/studies/x\">"</script><img src="../../../favicon.svg" alt="/">""",
            Rewritten(Markup, "studies/x/themes/5.html", found));
        Assert.Equal(["studies/x/themes/4.html", "favicon.svg"], found);
    }

    [Theory]
    [InlineData("<a href=\"/x")]
    [InlineData("<a href=")]
    [InlineData("<")]
    [InlineData("<a =\"/x\" / href>")]
    [InlineData("<!-- <a href=\"/x\">")]
    [InlineData("<script>\"</scrip\"")]
    public void Broken_markup_is_left_as_it_is(string markup) =>
        Assert.Equal(markup, Rewritten(markup, "index.html", []));

    private static string Rewritten(string markup, string file, List<string> found)
    {
        using var written = new Utf8Text();
        new PublishedLinks("").Rewrite(Encoding.UTF8.GetBytes(markup), file, written, (_, address) => found.Add(address.File));
        return Encoding.UTF8.GetString(written.Written.Span);
    }
}
