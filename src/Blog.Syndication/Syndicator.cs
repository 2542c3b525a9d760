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
        var traits = target.Traits.With(request.Target.Abilities);
        var conversion = new Conversion(request, traits, drawing);
        var title = TitleCut.Cut(request.Title, conversion);
        var tags = TagMapping.Map(target, conversion);
        var cover = Covers.Of(conversion);
        var tree = Covers.AboveText(cover, conversion).AddRange(ConversionList.Apply(TreeOf(request), conversion));
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
