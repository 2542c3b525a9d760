using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Conversions;
using Blog.Syndication.Files;
using Blog.Syndication.Renditions;
using Blog.Syndication.Targets;
using Blog.Syndication.Traits;
using Blog.Syndication.Trees;
using Blog.Syndication.Writing;

namespace Blog.Syndication;

/// <summary>A door of this room: a post in, its rendition for another site out. Pure.</summary>
public static class Syndicator
{
    /// <summary>
    /// Makes the rendition of a post for a target: by the ways of the target it is like, with the abilities that its settings give it. Nothing of the
    /// HTML that runs, styles or asks is in it, whatever the HTML is.
    /// </summary>
    public static Rendition Render(RenditionRequest request)
    {
        var target = TargetList.Find(request.Target.Like);
        var traits = target.Traits.With(request.Target.Abilities);
        var conversion = new Conversion(request, traits);
        var title = TitleCut.Cut(request.Title, conversion);
        var tags = TagMapping.Map(target, conversion);
        var tree = ConversionList.Apply(TreeOf(request, traits), conversion);
        var text = new MarkdownWriter(traits).Write(tree);
        var body = traits.Format == RenditionFormat.Html ? new HtmlWriter(traits).Write(tree) : text;
        var draft = new Draft(request, title, tags, body, [.. conversion.Images.Select(i => i.Name)]);
        var rendition = new Rendition
        {
            Target = request.Target.Key,
            Title = title,
            Canonical = request.Canonical,
            Tags = tags,
            Format = traits.Format,
            Body = body,
            Text = text,
            Cover = request.Cover,
            Losses = conversion.Losses,
            Checklist = target.Checklist(draft),
        };
        return rendition with { Files = RenditionFiles.Of(rendition, request.Target.Name, target.Layout(draft), conversion.Images) };
    }

    private static ImmutableArray<HtmlNode> TreeOf(RenditionRequest request, TargetTraits traits) =>
    [
        .. traits.CoverInText && request.Cover is { } cover ? [Nodes.Element("figure", Nodes.Image(cover.Url, cover.Alt))] : ImmutableArray<HtmlNode>.Empty,
        .. HtmlTree.Read(request.SeriesHtml),
        .. HtmlTree.Read(request.Html),
        .. HtmlTree.Read(request.ClosingHtml),
    ];
}
