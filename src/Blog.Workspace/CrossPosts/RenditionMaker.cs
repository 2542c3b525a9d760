using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Syndication;
using Blog.Syndication.Renditions;
using Blog.Text;

namespace Blog.Workspace.CrossPosts;

/// <summary>
/// Makes renditions of the posts of a site: <c>Blog.Pages</c> says what they are made from, and
/// <c>Blog.Syndication</c> makes them.
/// </summary>
public static class RenditionMaker
{
    /// <summary>
    /// The rendition of a post for a target, of the site as it is in <paramref name="site"/>. Held back posts have
    /// renditions too.
    /// </summary>
    public static MadeRendition Make(Site site, SitePost post, CrossPostTarget target)
    {
        var (request, diagnostics) = site.CopyOf(post, target);
        return new MadeRendition(request, Syndicator.Render(request), diagnostics);
    }
}

/// <summary>A rendition, and what it was made from.</summary>
/// <param name="Request">What it was made from.</param>
/// <param name="Rendition">The rendition.</param>
/// <param name="Diagnostics">
/// What is wrong in the theme's templates; with an error there, something is missing in the rendition.
/// </param>
public sealed record MadeRendition(
    RenditionRequest Request,
    Rendition Rendition,
    ImmutableArray<Diagnostic> Diagnostics
);
