using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Pages.Cleaning;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Texts;
using Blog.Text;
using Blog.Text.Reads;
using Blog.Theming.Values;

namespace Blog.Pages.Copies;

/// <summary>A door of this room: a post in, the request for its rendition on another site out. Posts that are held back
/// have renditions too.</summary>
public static class CopyMaker
{
    /// <summary>Renders a post for another site. Safe to call from any thread.</summary>
    /// <param name="site">The site.</param>
    /// <param name="post">One of its posts.</param>
    /// <param name="target">The other site.</param>
    /// <returns>The request for the rendition, and the mistakes in the theme's templates.</returns>
    public static (RenditionRequest Request, ImmutableArray<Diagnostic> Diagnostics) Make(
        Site site,
        SitePost post,
        CrossPostTarget target
    )
    {
        var renderer = site.Run.Renderer;
        var markdown = Renderers.Markdown(
            renderer.Site.Settings,
            site.Run.Kept,
            notesPlaces: true,
            post.Post.HasFormulas
        );
        var source = post.Parsed.Source;
        var body = Renderers.Render(markdown, source, post.Parsed.BodyStart, post.Post);
        var reads = new ReadLog();
        var copies = new CopyAddresses(target.Key, site.Ledger);
        var filled = renderer.Site.Filler.FillCopy(body.Content, post, copies, markdown, reads);
        var view = new CopyView(renderer.Site, post, target, copies);
        var templates = new CopyTemplates(renderer, view, reads);
        var (closing, series) = (templates.Render("closing"), templates.Render("series"));
        var cover = renderer.Site.Image(post.Post.Image, new LinkOrigin(post.Source, post.Permalink));
        var request = new RenditionRequest(target, post.Title, view.HomeOf(post), filled.Html)
        {
            ClosingHtml = closing.Text,
            SeriesHtml = series.Text,
            Series = view.Series?.Series.Title ?? "",
            Description = post.Post.Description ?? body.Summary,
            Standfirst = post.Post.Description ?? "",
            Language = post.Language ?? renderer.Site.Settings.Language,
            Tags = [.. post.Tags.Select(t => t.Value)],
            Cover = cover is null ? null : new CoverImage(cover.AbsoluteUrl, cover.Alt),
            Date = post.Date,
            Source = post.Source.Value,
            Words = ThemeCopyWords.Of(renderer.Site.Theme.Words.In(post.Language)),
            TableLook = renderer.Site.Theme.CopyTableLook,
            Asset = address => Asset(site, address),
        };
        return (request, [.. filled.Diagnostics, .. series.Diagnostics, .. closing.Diagnostics]);
    }

    // The bytes of a file as the site publishes it, files of held back posts included; null for any other address.
    private static ReadOnlyMemory<byte>? Asset(Site site, string address)
    {
        if (site.Catalogue.Settings.BaseUrl.PermalinkOf(address) is not { } permalink)
            return null;
        if (site.Catalogue.Assets.FirstOrDefault(a => a.Permalink == permalink) is not { } asset)
            return null;
        var file = CleanFile.Of(asset.Source, site.Run.Request.Content.Read(asset.Source).Bytes, asset.IsAskedFor);
        return file.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? null : file.Bytes;
    }
}

/// <summary>Reads the words of copies from the theme's <c>strings/</c>.</summary>
internal static class ThemeCopyWords
{
    /// <summary>The words; English where the theme has none.</summary>
    /// <param name="words">The theme's words in the language of the copy.</param>
    public static CopyWords Of(ThemeMap words)
    {
        var usual = new CopyWords();
        return new CopyWords
        {
            TableAsText = Word("copy_table_as_text") ?? usual.TableAsText,
            Table = Word("table") ?? usual.Table,
            Columns = Word("copy_columns") ?? usual.Columns,
            Row = Word("copy_row") ?? usual.Row,
            MoreRows = Word("copy_more_rows") ?? usual.MoreRows,
            Deleted = Word("copy_deleted") ?? usual.Deleted,
            Notes = Word("footnotes") ?? usual.Notes,
        };

        string? Word(string key) => words.TryRead(key, out var value) ? value as string : null;
    }
}
