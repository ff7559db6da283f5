using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;

namespace FocusThemes.Web.Pages.Rendering;

/// <summary>The parts that pages are made of, by the names of their files, <c>_Quote</c>.</summary>
public sealed class PageParts
{
    private readonly Dictionary<string, (Type Type, ConcurrentBag<SitePage> Free)> parts = new(StringComparer.Ordinal);

    public PageParts(ApplicationPartManager site)
    {
        var views = new ViewsFeature();
        site.PopulateFeature(views);
        foreach (var view in views.ViewDescriptors)
            if (view.Type is { } type && Path.GetFileNameWithoutExtension(view.RelativePath) is ['_', ..] name)
                parts.Add(name, (type, []));
    }

    /// <summary>One that nobody uses: a part that stands within another of its name is one of its own.</summary>
    internal SitePage Take(string name) => parts[name] is var (type, free) && free.TryTake(out var part)
        ? part
        : (SitePage)Activator.CreateInstance(parts[name].Type)!;

    /// <summary>For whoever shows it next.</summary>
    internal void GiveBack(string name, SitePage part)
    {
        part.Show(null);
        (part.PageContext, part.ViewContext) = (null!, null!);
        parts[name].Free.Add(part);
    }
}
