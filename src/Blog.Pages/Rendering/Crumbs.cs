using System.Collections.Immutable;
using Blog.Model;
using Blog.Pages.Variables;

namespace Blog.Pages.Rendering;

/// <summary>Makes breadcrumbs, and names generated pages in the theme's words.</summary>
internal static class Crumbs
{
    /// <summary>The breadcrumbs: the home page, then these steps.</summary>
    public static ImmutableArray<NamedLink> Of(
        SiteView site,
        params ReadOnlySpan<(string Title, Permalink Permalink)> steps
    )
    {
        var crumbs = ImmutableArray.CreateBuilder<NamedLink>();
        crumbs.Add(new NamedLink(Word(site, "home"), "/"));
        foreach (var (title, permalink) in steps)
            crumbs.Add(new NamedLink(title, permalink.Value));
        return crumbs.ToImmutable();
    }

    /// <summary>A word of the theme; where the theme has none, the key with a capital and with spaces for
    /// underscores.</summary>
    public static string Word(SiteView site, string key) =>
        site.Theme.Strings.TryRead(key, out var value) && value is string word
            ? word
            : char.ToUpperInvariant(key[0]) + key[1..].Replace('_', ' ');
}
