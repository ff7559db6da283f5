using System.Globalization;
using FocusThemes.Web.Addresses;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Pages.Rendering;

/// <summary>
/// What every page, part of a page and their layout are made of. They write UTF-8 as it is sent, where the framework's
/// keep each piece of a page in a list, make text of that and bytes of the text.
/// </summary>
public abstract class SitePage : Page
{
    private string attribute = "";
    private string before = "";
    private string after = "";
    private bool isWhole;
    private bool isLeftOut;

    /// <summary>Where the site's addresses begin; empty for the host's root.</summary>
    protected string Root => HttpContext.Request.PathBase.ToUriComponent();

    /// <summary>The site as it is reached from everywhere.</summary>
    protected PublicAddress Site => HttpContext.RequestServices.GetRequiredService<PublicAddress>();

    /// <summary>The site's parts of pages, by their names.</summary>
    internal PageParts Parts { get; set; } = null!;

    private Utf8Text Text => (Utf8Text)ViewContext.Writer;

    /// <summary>The address of a file of the site's own, which has its content's mark in it and is kept for good.</summary>
    protected string Asset(string name)
    {
        var assets = HttpContext.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{Root}/{assets?[name] ?? name}";
    }

    /// <summary>Writes a part of the page, of the file of that name.</summary>
    /// <returns>Nothing more to write.</returns>
    protected async ValueTask<HtmlString?> PartAsync(string name, object? model)
    {
        var part = Parts.Take(name);
        (part.PageContext, part.ViewContext, part.HtmlEncoder, part.Parts) = (PageContext, ViewContext, HtmlEncoder, Parts);
        part.Show(model);
        await part.ExecuteAsync();
        Parts.GiveBack(name, part);
        return null;
    }

    /// <param name="model">What a part shows; a page finds its own.</param>
    internal virtual void Show(object? model)
    {
    }

    public void WriteLiteral(ReadOnlySpan<byte> html) => Text.Write(html);

    public override void WriteLiteral(string? value) => Text.Write(value);

    public override void WriteLiteral(object? value) => Text.Write(value?.ToString());

    public override void Write(string? value)
    {
        if (!string.IsNullOrEmpty(value)) HtmlEncoder.Encode(Text, value);
    }

    public void Write(int value) => Text.Write(value);

    public void Write(IHtmlContent? value) => value?.WriteTo(Text, HtmlEncoder);

    public override void Write(object? value)
    {
        if (value is IHtmlContent html) Write(html);
        else Write(Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    public override void BeginWriteAttribute(
        string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        (attribute, before, after, isWhole, isLeftOut) = (name, prefix, suffix, attributeValuesCount == 1, false);
        if (!isWhole) Text.Write(prefix);
    }

    /// <summary>An attribute whose only value is null or false is left out.</summary>
    public new void WriteAttributeValue(
        string prefix, int prefixOffset, object? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (isWhole && prefix.Length == 0 && value is null or false)
        {
            isLeftOut = true;
            return;
        }

        if (isWhole) Text.Write(before);
        if (value is null) return;
        Text.Write(prefix);
        if (isLiteral) WriteLiteral(value);
        else Write(value is true ? attribute : value);
    }

    public override void EndWriteAttribute()
    {
        if (!isLeftOut) Text.Write(after);
    }
}
