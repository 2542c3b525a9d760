using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Pages.Cleaning;
using Blog.Pages.Rendering;
using Blog.Reading.CrossPosts;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Texts;
using Blog.Text;
using Blog.Text.Reads;
using Blog.Theming.Rendering;
using Blog.Theming.Values;

namespace Blog.Pages.Copies;

/// <summary>A post in, the request for its rendition on another site out. Posts that are held back have renditions too.
/// Any thread may use it.</summary>
/// <param name="renderer">Renders as the site's pages are rendered.</param>
/// <param name="content">Has the author's files.</param>
/// <param name="kept">Keeps renderers of Markdown from run to run.</param>
/// <param name="ledger">What is known about copies beyond front matter.</param>
internal sealed class CopyMaker(PageRenderer renderer, IContentStore content, KeptResults kept, CrossPostLedger ledger)
{
    private readonly Lazy<FrozenDictionary<Permalink, SiteAsset>> _assets = new(() =>
        renderer.Site.Catalogue.Assets.GroupBy(a => a.Permalink).ToFrozenDictionary(a => a.Key, a => a.First())
    );

    /// <summary>Renders pages as the site does.</summary>
    public PageRenderer Renderer => renderer;

    /// <summary>Renders a post for another site.</summary>
    /// <param name="post">One of the site's posts.</param>
    /// <param name="target">The other site.</param>
    /// <param name="reads">Receives the sources.</param>
    /// <returns>The request for the rendition, and the mistakes in the theme's templates.</returns>
    public (RenditionRequest Request, ImmutableArray<Diagnostic> Diagnostics) Make(
        SitePost post,
        CrossPostTarget target,
        ReadLog reads
    )
    {
        var site = renderer.Site;
        var markdown = Renderers.Markdown(site.Settings, kept, notesPlaces: true, post.Post.HasFormulas);
        var source = post.Parsed.Source;
        var body = Renderers.Render(markdown, source, post.Parsed.BodyStart, post.Post);
        var view = ViewOf(post, target);
        var filled = site.Filler.FillCopy(body.Content, post, view.Copies, markdown, reads);
        var (closing, series) = Additions(view, reads);
        var request = new RenditionRequest(target, post.Title, view.HomeOf(post), filled.Html)
        {
            ClosingHtml = closing.Text,
            SeriesHtml = series.Text,
            Series = view.Series?.Series.Title ?? "",
            Description = post.Post.Description ?? body.Summary,
            Standfirst = post.Post.Description ?? "",
            Language = post.Language ?? site.Settings.Language,
            Tags = [.. post.Tags.Select(t => t.Value)],
            Cover = CoverOf(post),
            Date = post.Date,
            Source = post.Source.Value,
            Words = ThemeCopyWords.Of(site.Theme.Words.In(post.Language)),
            TableLook = site.Theme.CopyTableLook,
            Asset = Asset,
            AddressOf = CopyStates.IsMeantFor(post, target)
                ? name => site.BaseUrl.Absolute(CopyPicturePath.Of(post, name).ToPermalink())
                : _ => null,
        };
        return (request, [.. filled.Diagnostics, .. series.Diagnostics, .. closing.Diagnostics]);
    }

    /// <summary>What the theme adds to the copy of a post, as HTML.</summary>
    /// <param name="post">The post.</param>
    /// <param name="target">The other site.</param>
    /// <param name="reads">Receives the sources.</param>
    public string AdditionsTo(SitePost post, CrossPostTarget target, ReadLog reads)
    {
        var (closing, series) = Additions(ViewOf(post, target), reads);
        return series.Text + closing.Text;
    }

    /// <summary>The picture that stands for a post; null for none.</summary>
    public CoverImage? CoverOf(SitePost post) =>
        renderer.Site.Image(post.Post.Image, new LinkOrigin(post.Source, post.Permalink)) is { } cover
            ? new CoverImage(cover.AbsoluteUrl, cover.Alt)
            : null;

    private CopyView ViewOf(SitePost post, CrossPostTarget target) =>
        new(renderer.Site, post, target, new CopyAddresses(target.Key, ledger));

    private (RenderedTemplate Closing, RenderedTemplate Series) Additions(CopyView view, ReadLog reads)
    {
        var templates = new CopyTemplates(renderer, view, reads);
        return (templates.Render("closing"), templates.Render("series"));
    }

    // The bytes of a file as the site publishes it, files of held back posts included; null for any other address.
    private ReadOnlyMemory<byte>? Asset(string address)
    {
        if (renderer.Site.BaseUrl.PermalinkOf(address) is not { } permalink)
            return null;
        if (!_assets.Value.TryGetValue(permalink, out var asset))
            return null;
        var file = CleanFile.Of(asset.Source, content.Read(asset.Source).Bytes, asset.IsAskedFor);
        if (file.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
            return null;
        return file.Bytes;
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
