using System.Collections.Immutable;
using Blog.Pages;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>Finds what came out otherwise after a change.</summary>
internal static class Changed
{
    /// <summary>The pages made of both maps whose bytes differ, and those made of the second alone; sorted.</summary>
    public static ImmutableArray<SitePath> Pages(MadePages before, MadePages after) =>
        [
            .. after
                .Known()
                .Where(page => before.Known(page.Path)?.Fingerprint != page.Fingerprint)
                .Select(page => page.Path)
                .Order(),
        ];

    /// <summary>The files published as they are that changed under an address that stayed; sorted.</summary>
    public static ImmutableArray<SitePath> Assets(ImmutableArray<ContentPath> files, Site before, Site after) =>
        [
            .. files
                .Select(file =>
                    after.Catalogue.FindAsset(file) is { } asset
                    && before.Catalogue.FindAsset(file)?.Permalink == asset.Permalink
                        ? asset.Permalink.ToSitePath()
                        : default
                )
                .Where(path => path.Value is not null && after.Outputs.ContainsKey(path))
                .Order(),
        ];
}
