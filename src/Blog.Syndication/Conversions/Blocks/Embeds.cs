using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Blocks;

/// <summary>Frames, videos and sounds, and cards of what has a player (<c>class="card card-player"</c>): what the
/// target embeds by itself where it can, otherwise a link; such a card is a card then.</summary>
internal sealed class Embeds : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
            {
                if (conversion.Traits.Embeds && PageOf(element) is { Length: > 0 } page)
                {
                    conversion.Converted(place, "card of a player", "the player that the target makes of its address");
                    return [Nodes.Element("embed").With("src", page)];
                }

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

    private static string? PageOf(HtmlElement element) =>
        element.HasClass("card-player") && Nodes.First(element.Children, e => e.HasClass("card-title")) is { } title
            ? SafeAddress.Of(Nodes.First(title.Children, e => e.Name == "a")?.Attribute("href"))
            : null;
}
