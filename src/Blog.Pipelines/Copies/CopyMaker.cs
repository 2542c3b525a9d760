using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Linking;
using Blog.Pipelines.Parsing;
using Blog.Pipelines.Rendering;
using Blog.Pipelines.Variables;
using Blog.Theming.Values;

namespace Blog.Pipelines.Copies;

/// <summary>A door of this room: a post of a site in, what the site has to say for its copy on another site out. Held
/// back posts have copies too.</summary>
public static class CopyMaker
{
    /// <summary>Renders a post for another site. Safe to call from any thread.</summary>
    /// <param name="site">A site as <see cref="SiteBuilder.Map"/> gave it.</param>
    /// <param name="post">One of its posts.</param>
    /// <param name="target">The other site.</param>
    public static CopySource Make(Site site, SitePost post, CrossPostTarget target)
    {
        if (site.Run is not { } run)
            throw new ArgumentException("Only a site that was mapped has posts to copy.", nameof(site));
        var context = run.Result.Context;
        var renderer = context.TheFinished(RenderingPipeline.Key);
        var markdown = Renderers.Markdown(context, notesPlaces: true);
        var source = post.Parsed.Source;
        var body = Renderers.Render(markdown, source, post.Parsed.BodyStart, post.Post);
        var reads = new ReadLog();
        var copies = new CopyAddresses(target.Key, site.Ledger);
        var filled = renderer.Site.Filler.FillCopy(body.Content, post, copies, markdown, reads);
        var view = new CopyView(renderer.Site, post, target, copies);
        var templates = new CopyTemplates(renderer, view, reads);
        var (closing, series) = (templates.Render("closing"), templates.Render("series"));
        var cover = renderer.Site.Image(post.Post.Image, new LinkOrigin(post.Source, post.Post.Permalink));
        return new CopySource
        {
            Html = filled.Html,
            ClosingHtml = closing.Text,
            SeriesHtml = series.Text,
            Series = view.Series?.Series.Title ?? "",
            Canonical = view.HomeOf(post),
            Description = post.Post.Description ?? body.Summary,
            Standfirst = post.Post.Description ?? "",
            Language = post.Post.Language ?? renderer.Site.Settings.Language,
            Tags = [.. post.Post.Tags.Select(t => t.Value)],
            CoverUrl = cover?.AbsoluteUrl,
            CoverAlt = cover?.Alt ?? "",
            Words = ThemeCopyWords.Of(renderer.Site.Theme.Words.In(post.Post.Language)),
            TableLook = renderer.Site.Theme.CopyTableLook,
            Diagnostics = [.. filled.Diagnostics, .. series.Diagnostics, .. closing.Diagnostics],
        };
    }

    /// <summary>The bytes of a file that the site publishes as it is, by its whole address; null for any other address.
    /// Files of held back posts too.</summary>
    public static ReadOnlyMemory<byte>? Asset(Site site, string address)
    {
        if (site.Run is not { } run || site.Catalogue.Settings.BaseUrl.PermalinkOf(address) is not { } permalink)
            return null;
        return site.Catalogue.Assets.FirstOrDefault(a => a.Permalink == permalink) is { } asset
            ? run.Result.Context.Request.Content.Read(asset.Source).Bytes
            : null;
    }
}
