using AngleSharp.Dom;
using Blog.Html.Parsing;

namespace Blog.Html.Feeds;

/// <summary>A frame in a feed: feed readers do not show it, so a link to its page takes its place.</summary>
internal static class FeedFrame
{
    /// <summary>Replaces a frame by a link named by its <c>title</c>; one without a usable address is
    /// removed.</summary>
    public static void Rewrite(IElement frame)
    {
        var address = AddressOf(frame);
        if (address.Length == 0 || HtmlAddressSafety.RunsCode(address))
            frame.Remove();
        else
            frame.Replace(Link(frame, address));
    }

    private static string AddressOf(IElement frame)
    {
        var address = frame.GetAttribute("src")?.Trim() ?? "";
        // A feed has no scheme for '//host/' to inherit.
        return address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
    }

    private static IElement Link(IElement frame, string address)
    {
        var title = frame.GetAttribute("title");
        var link = frame.Owner!.CreateElement("a");
        link.SetAttribute("href", address);
        link.TextContent = string.IsNullOrWhiteSpace(title) ? address : title.Trim();
        return link;
    }
}
