using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>Frames, videos and sounds: what the target embeds by itself where it can, otherwise a link.</summary>
internal sealed class Embeds : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
            {
                var what = element.Name switch
                {
                    "iframe" or "frame" => "embedded page",
                    "video" => "video",
                    "audio" => "sound",
                    _ => "",
                };
                if (what.Length == 0)
                    return null;
                var address = SafeAddress.Of(
                    element.Attribute("src") ?? Nodes.First(element.Children, e => e.Name == "source")?.Attribute("src")
                );
                if (address.Length == 0)
                {
                    conversion.Lost(place, what, "left out: it has no address");
                    return [];
                }

                if (conversion.Traits.Embeds && element.Name is "iframe" or "frame")
                    return [Nodes.Element("embed").With("src", address)];
                var title = element.Attribute("title") ?? element.Attribute("aria-label");
                conversion.Converted(place, what, "link");
                return
                [
                    Nodes.Element(
                        "p",
                        Nodes.Link(address, Nodes.Text(string.IsNullOrWhiteSpace(title) ? address : title))
                    ),
                ];
            }
        );
}
