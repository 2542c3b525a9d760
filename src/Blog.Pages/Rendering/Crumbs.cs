using System.Collections.Immutable;
using Blog.Model;
using Blog.Pages.Variables;

namespace Blog.Pages.Rendering;

/// <summary>Makes breadcrumbs, and names generated pages in the words of the theme.</summary>
internal static class Crumbs
{
    /// <summary>The way from the home page: home first, then these.</summary>
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

    /// <summary>A word of the theme; its key with a capital where the theme has no such word.</summary>
    public static string Word(SiteView site, string key) =>
        site.Theme.Strings.TryRead(key, out var value) && value is string word
            ? word
            : char.ToUpperInvariant(key[0]) + key[1..].Replace('_', ' ');
}
