using System.Text.Json;
using FocusThemes.Writing;

namespace FocusThemes.Web.Tests.Data;

/// <summary>A form that is on the list is to be had everywhere.</summary>
public sealed class ExportFormsTests(Site site) : IClassFixture<Site>
{
    private const string Study = "/studies/social-innovators";

    public static TheoryData<string> Forms => [.. ExportForms.All.Select(form => form.Extension)];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Every_form_is_on_the_page_and_in_the_description_and_at_its_address(string form)
    {
        var links = (await site.PageAsync(Study)).Links().Select(link => link.Address.Split('?')[0]);
        Assert.Contains($"{Study}.{form}", links);
        var description = JsonElement.Parse(await site.TextAsync("/openapi.json", "application/json"));
        Assert.True(description.GetProperty("paths").TryGetProperty($"/studies/{{study}}.{form}", out _));
        using var answer = await site.Http.GetAsync($"{Study}.{form}", TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(ExportForms.Find(form)!.MediaType.Split(';')[0], answer.Content.Headers.ContentType!.MediaType);
        using var missing = await site.Http.GetAsync($"/nothing/here.{form}", TestContext.Current.CancellationToken);
        Assert.Equal("application/problem+json", missing.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task The_command_line_writes_every_form_as_its_address_answers_it(string form)
    {
        using var folder = new LibraryFolder();
        Assert.Equal(0, (await folder.RunAsync("import", folder.Write("places.txt"))).Code);
        Assert.Equal((0, "", ""), await folder.RunAsync("export", "places", "--format", form, "--out", folder.PathOf($"places.{form}")));
        await using var served = folder.Serve();
        Assert.Equal(
            await served.Http.GetByteArrayAsync($"/studies/places.{form}", TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(folder.PathOf($"places.{form}"), TestContext.Current.CancellationToken));
    }
}
