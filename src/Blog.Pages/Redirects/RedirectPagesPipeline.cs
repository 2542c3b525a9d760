using System.Collections.Immutable;
using Blog.Engine;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Pages.Redirects;

/// <summary>Everything else of the site in; the pages at old addresses out.</summary>
internal static class RedirectPagesPipeline
{
    /// <summary>Runs after all others that have outputs: patterns lead to what those make.</summary>
    /// <param name="others">The other pipelines of the map.</param>
    /// <param name="redirects">The entries of <c>content/redirects.yml</c>.</param>
    /// <param name="catalogue">The documents with their earlier addresses.</param>
    public static Pipeline Create(
        ImmutableArray<Pipeline> others,
        Pipeline<SiteRedirect> redirects,
        Pipeline<SiteCatalogue> catalogue
    ) =>
        Pipeline.OutputsBeside(
            "Redirects",
            [.. others.Where(p => p.HasOutputs)],
            redirects,
            catalogue,
            MakeRedirects.Of
        );
}
