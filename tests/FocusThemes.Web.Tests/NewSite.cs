namespace FocusThemes.Web.Tests;

/// <summary>A site at its very first start, which makes its library itself.</summary>
public sealed class NewSite : Site
{
    protected override bool HasStartedBefore => false;
}
