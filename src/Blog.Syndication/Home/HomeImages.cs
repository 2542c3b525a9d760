using System.Collections.Immutable;
using System.Globalization;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Home;

/// <summary>
/// Images: the address of those that a script loads later, the width of those that are shown smaller than the text is
/// wide, and the captions that are written without a <c>figure</c>.
/// </summary>
internal static class HomeImages
{
    // Wider than any column of text. Programs write the width of the file into every image.
    private const int WidestKept = 800;

    private static readonly ImmutableArray<string> Later =
    [
        "data-src",
        "data-lazy-src",
        "data-original",
        "data-orig-file",
    ];

    /// <summary>The tree with plain images.</summary>
    public static ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, List<HomeRemark> remarks) =>
        tree.Change(
            "",
            (element, _) =>
                element.Name switch
                {
                    "picture" => [.. element.Children.Where(c => c is HtmlElement { Name: "img" })],
                    "img" => Image(element, remarks),
                    "div" when element.HasClass("wp-caption") => Figure(element),
                    _ => null,
                }
        );

    private static ImmutableArray<HtmlNode> Image(HtmlElement image, List<HomeRemark> remarks)
    {
        var source = (image.Attribute("src") ?? "").Trim();
        if (source.Length == 0 || source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            var later = Later.Select(image.Attribute).FirstOrDefault(a => !string.IsNullOrWhiteSpace(a));
            if (later is null && source.Length > 0)
                remarks.Add(new HomeRemark(true, "a picture that is written into the text", "its alternative text"));
            source = later ?? "";
        }

        var plain = Nodes.Image(source, image.Attribute("alt") ?? "");
        return [WidthOf(image) is { } width ? plain.With("#width", width) : plain];
    }

    private static string? WidthOf(HtmlElement image)
    {
        if (IsWidth(image.Attribute("width"), out var pixels) && pixels is > 0 and <= WidestKept)
            return pixels.ToString(CultureInfo.InvariantCulture);
        var style = (image.Attribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal);
        var share = style.Split(';').FirstOrDefault(d => d.StartsWith("width:", StringComparison.Ordinal));
        return
            share is [.. var start, '%']
            && IsWidth(start["width:".Length..], out var percent)
            && percent is > 0 and < 100
            ? percent.ToString(CultureInfo.InvariantCulture) + "%"
            : null;
    }

    private static bool IsWidth(string? written, out int width) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out width);

    private static ImmutableArray<HtmlNode> Figure(HtmlElement block) =>
        [
            Nodes.Element(
                "figure",
                [
                    .. block.Children.Select(c =>
                        c is HtmlElement e && e.HasClass("wp-caption-text") ? e with { Name = "figcaption" } : c
                    ),
                ]
            ),
        ];
}
