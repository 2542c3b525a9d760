using Blog.Model;

namespace Blog.Preview.Desk.Feeds;

/// <summary>A feed names the published site by whole addresses. Here they lead to the preview, where what is not
/// published yet can be seen too.</summary>
internal static class LocalFeed
{
    // The look is a plain reader's: what subscribers see owes nothing to the theme.
    private const string Head = """
        <!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'">
        <style>:root{color-scheme:light dark}body{margin:1rem;font:1rem/1.55 Georgia,"Noto Serif",serif;overflow-wrap:break-word}img,video{max-width:100%;height:auto}pre{overflow-x:auto;font-size:.85rem}table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:start}a{color:inherit}</style>

        """;

    /// <summary>An item's text as a document for a frame.</summary>
    public static string Document(string html, BaseUrl site) =>
        Head + html.Replace("=\"" + site.Home, "=\"" + site.BasePath + "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where a link leads: the site's own within the preview, others as they are; null for what is no web
    /// address.</summary>
    public static string? Address(string link, BaseUrl site) =>
        OwnAddress(link, site)
        ?? (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? link : null);

    /// <summary>The address within the preview; null for what is not the site's own. Two slashes at its start would
    /// lead to another host.</summary>
    public static string? OwnAddress(string link, BaseUrl site) =>
        link.StartsWith(site.Home, StringComparison.OrdinalIgnoreCase)
            ? site.BasePath + "/" + link[site.Home.Length..].TrimStart('/')
            : null;
}
