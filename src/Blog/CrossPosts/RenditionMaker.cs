using Blog.Images;
using Blog.Model;
using Blog.Pipelines;
using Blog.Pipelines.Copies;
using Blog.Pipelines.Documents;
using Blog.Syndication;
using Blog.Syndication.Renditions;

namespace Blog.CrossPosts;

/// <summary>Makes renditions of the posts of a site: joins what the pipelines know of a post with what the syndication makes of it.</summary>
internal static class RenditionMaker
{
    /// <summary>The rendition of a post for a target, of the site as it is in <paramref name="site"/>. Held back posts have renditions too.</summary>
    public static Rendition Make(Site site, SitePost post, CrossPostTarget target) => Make(site, post, target, CopyMaker.Make(site, post, target));

    /// <summary>The same of what the pipelines said already.</summary>
    public static Rendition Make(Site site, SitePost post, CrossPostTarget target, CopySource source) =>
        Syndicator.Render(new RenditionRequest(target, post.Post.Title, source.Canonical, source.Html)
        {
            Description = source.Description,
            Date = post.Post.Date,
            Language = source.Language,
            Tags = source.Tags,
            Cover = source.CoverUrl is { } url ? new CoverImage(url, source.CoverAlt) : null,
            Series = source.Series,
            SeriesHtml = source.SeriesHtml,
            ClosingHtml = source.ClosingHtml,
            Source = post.Source.Value,
            TableLook = LookOf(source.TableLook),
            Asset = address => CopyMaker.Asset(site, address),
        });

    private static TableLook LookOf(CopyTableLook theme)
    {
        var usual = new TableLook();
        return new TableLook
        {
            Font = theme.Font ?? usual.Font,
            CodeFont = theme.CodeFont ?? usual.CodeFont,
            FontSize = theme.FontSize ?? usual.FontSize,
            Ink = theme.Ink ?? usual.Ink,
            Paper = theme.Paper ?? usual.Paper,
            HeadPaper = theme.HeadPaper ?? usual.HeadPaper,
            Line = theme.Line ?? usual.Line,
            MaxWidth = theme.MaxWidth ?? usual.MaxWidth,
            Scale = theme.Scale ?? usual.Scale,
        };
    }
}
