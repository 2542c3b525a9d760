using Blog.Model;
using Blog.Pipelines;
using Blog.Pipelines.Documents;
using Blog.Syndication;
using Blog.Syndication.Renditions;

namespace Blog.CrossPosts;

/// <summary>Makes renditions of the posts of a site: joins what the pipelines know of a post with what the syndication makes of it.</summary>
internal static class RenditionMaker
{
    /// <summary>The rendition of a post for a target, of the site as it is in <paramref name="site"/>. Held back posts have renditions too.</summary>
    public static Rendition Make(Site site, SitePost post, CrossPostTarget target) =>
        Syndicator.Render(new RenditionRequest(target, post.Post.Title, site.Catalogue.Settings.BaseUrl.Absolute(post.Post.Permalink), ""));
}
