using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Model.CrossPosts;
using Blog.Syndication.Conversions;
using Blog.Syndication.Conversions.Images;
using Blog.Syndication.Files;
using Blog.Syndication.Renditions;
using Blog.Syndication.Targets;
using Blog.Syndication.Traits;
using Blog.Syndication.Writing;

namespace Blog.Syndication;

/// <summary>A door of this room: a post in, its rendition for another site out. Pure.</summary>
public static class Syndicator
{
    /// <summary>
    /// Makes the rendition of a post for a target: by the ways of the target it is like, with the abilities that its
    /// settings give it. It contains no scripts, styles or forms, whatever the HTML contains.
    /// </summary>
    public static Rendition Render(RenditionRequest request) => Render(request, ImageDrawing.OfThisMachine);

    /// <summary>The same, with another way to draw images.</summary>
    internal static Rendition Render(RenditionRequest request, ImageDrawing drawing)
    {
        var target = TargetList.Find(request.Target.Like);
        var conversion = ConversionOf(request, target, drawing);
        var traits = conversion.Traits;
        var title = TitleCut.Cut(request.Title, conversion);
        var tags = TagMapping.Map(target, conversion);
        var cover = Covers.Of(conversion);
        var tree = ConversionList.Apply(TreeOf(request), conversion);
        tree = Covers.AboveText(cover, conversion).AddRange(tree);
        var text = new MarkdownWriter(traits).Write(tree);
        var body = traits.Format == RenditionFormat.Html ? new HtmlWriter(traits).Write(tree) : text;
        var shown = ImagesOf(tree);
        var draft = new RenditionDraft(
            request,
            title,
            tags,
            body,
            [.. shown.Where(name => conversion.Images.Any(i => i.Name == name))]
        )
        {
            Cover = cover,
            Published = [.. shown.Append(cover?.Url ?? "").Distinct().Where(conversion.Published.ContainsKey)],
        };
        var rendition = new Rendition
        {
            Target = request.Target.Key,
            Title = title,
            Canonical = request.Canonical,
            Tags = tags,
            Format = traits.Format,
            Body = body,
            Text = text,
            Cover = cover,
            Published = Sorted(conversion),
            Losses = conversion.Losses,
            Checklist = target.Checklist(draft),
        };
        return rendition with
        {
            Files = RenditionFiles.Of(
                rendition,
                request.Target.Name,
                target.Layout(draft),
                [.. conversion.Images.OrderBy(i => shown.IndexOf(i.Name))]
            ),
        };
    }

    /// <summary>The pictures that the site publishes for the rendition of a post, in the order of their names: those of
    /// <see cref="Rendition.Published"/>, without writing the rendition.</summary>
    /// <param name="request">The post.</param>
    /// <param name="keep">Makes a picture, or finds it where it was kept.</param>
    public static ImmutableArray<PublishedPicture> Pictures(RenditionRequest request, PictureKeeping keep)
    {
        string[] texts = [request.SeriesHtml, request.Html, request.ClosingHtml, request.Cover?.Url ?? ""];
        if (!Array.Exists(texts, text => MayDraw(request.Target, text)))
            return [];
        var drawing = ImageDrawing.OfThisMachine with { Keep = keep };
        var conversion = ConversionOf(request, TargetList.Find(request.Target.Like), drawing);
        Covers.Of(conversion);
        ConversionList.Draw(TreeOf(request), conversion);
        return Sorted(conversion);
    }

    /// <summary>Whether a part of a text can be drawn for a target. Most texts have none, and finding that out costs
    /// less than converting them.</summary>
    /// <param name="target">The target.</param>
    /// <param name="html">The text as HTML, or an address.</param>
    public static bool MayDraw(CrossPostTarget target, string html)
    {
        ArgumentNullException.ThrowIfNull(target);
        var traits = TargetList.Find(target.Like).Traits.With(target.Abilities);
        // A formula without TeX, or with commands that the target does not know, is drawn at any target.
        return Has("<svg") || Has(".svg") || Has("<math") || (!traits.Tables && Has("<table"));

        bool Has(string part) => html.Contains(part, StringComparison.OrdinalIgnoreCase);
    }

    private static Conversion ConversionOf(RenditionRequest request, TargetWays target, ImageDrawing drawing) =>
        new(request, target.Traits.With(request.Target.Abilities), drawing);

    private static ImmutableArray<PublishedPicture> Sorted(Conversion conversion) =>
        [.. conversion.Published.Values.OrderBy(p => p.Name, StringComparer.Ordinal)];

    private static ImmutableArray<HtmlNode> TreeOf(RenditionRequest request) =>
        [.. HtmlTree.Read(request.SeriesHtml), .. HtmlTree.Read(request.Html), .. HtmlTree.Read(request.ClosingHtml)];

    // In the order of the text, each once.
    private static ImmutableArray<string> ImagesOf(ImmutableArray<HtmlNode> tree) =>
        [
            .. tree.OfType<HtmlElement>()
                .SelectMany(e => e.Descendants().Prepend(e))
                .Where(e => e.Name == "img")
                .Select(e => e.Attribute("src") ?? "")
                .Distinct(),
        ];
}
