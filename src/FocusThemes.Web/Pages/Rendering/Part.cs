namespace FocusThemes.Web.Pages.Rendering;

/// <summary>A part of a page, which several pages have or one has several times.</summary>
/// <typeparam name="TModel">What it shows.</typeparam>
public abstract class Part<TModel> : SitePage
{
    protected TModel Model { get; private set; } = default!;

    internal sealed override void Show(object? model) => Model = model is null ? default! : (TModel)model;
}
