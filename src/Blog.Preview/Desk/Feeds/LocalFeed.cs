using Blog.Model;

namespace Blog.Preview.Desk.Feeds;

/// <summary>Leads the whole addresses of a feed to the preview, where posts that are not published yet can be seen
/// too.</summary>
internal static class LocalFeed
{
    // The look is that of a plain feed reader, in which subscribers see nothing of the theme.
    private const string Head = """
        <!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'">
        <style>:root{color-scheme:light dark}
        body{margin:1rem;font:1rem/1.55 Georgia,"Noto Serif",serif;overflow-wrap:break-word}
        img,video{max-width:100%;height:auto}pre{overflow-x:auto;font-size:.85rem}
        table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:start}a{color:inherit}</style>

        """;

    /// <summary>The text of an item as a document for a frame.</summary>
    public static string Document(string html, BaseUrl site) =>
        Head + html.Replace("=\"" + site.Home, "=\"" + site.BasePath + "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address of a link: within the preview for the site's own, unchanged for others; null for one that
    /// is not an address of the web.</summary>
    public static string? Address(string link, BaseUrl site) =>
        OwnAddress(link, site)
        ?? (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? link : null);

    /// <summary>The address of a link within the preview; null for one that is not the site's own.</summary>
    public static string? OwnAddress(string link, BaseUrl site) =>
        link.StartsWith(site.Home, StringComparison.OrdinalIgnoreCase)
            // Two slashes at the start would lead to another host.
            ? site.BasePath + "/" + link[site.Home.Length..].TrimStart('/')
            : null;
}
