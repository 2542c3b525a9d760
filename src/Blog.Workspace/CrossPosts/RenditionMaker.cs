using Blog.Model;
using Blog.Pages;
using Blog.Pages.Copies;
using Blog.Reading.Documents;
using Blog.Syndication;
using Blog.Syndication.Renditions;

namespace Blog.Workspace.CrossPosts;

/// <summary>Makes renditions of the posts of a site: joins what the pipelines know of a post with what the syndication
/// makes of it.</summary>
public static class RenditionMaker
{
    /// <summary>The rendition of a post for a target, of the site as it is in <paramref name="site"/>. Held back posts
    /// have renditions too.</summary>
    public static MadeRendition Make(Site site, SitePost post, CrossPostTarget target)
    {
        var source = CopyMaker.Make(site, post, target);
        return new MadeRendition(
            source,
            Syndicator.Render(
                new RenditionRequest(target, post.Post.Title, source.Canonical, source.Html)
                {
                    Description = source.Description,
                    Standfirst = source.Standfirst,
                    Date = post.Post.Date,
                    Language = source.Language,
                    Tags = source.Tags,
                    Cover = source.CoverUrl is { } url ? new CoverImage(url, source.CoverAlt) : null,
                    Series = source.Series,
                    SeriesHtml = source.SeriesHtml,
                    ClosingHtml = source.ClosingHtml,
                    Source = post.Source.Value,
                    Words = source.Words,
                    TableLook = source.TableLook,
                    Asset = address => CopyMaker.Asset(site, address),
                }
            )
        );
    }
}
