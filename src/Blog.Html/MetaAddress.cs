using AngleSharp.Dom;

namespace Blog.Html;

/// <summary>Addresses in <c>meta</c>: where a refresh leads, and the page's and its pictures' addresses for social
/// networks.</summary>
internal static class MetaAddress
{
    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>The address the element holds, if it holds one.</summary>
    public static IEnumerable<HtmlAddress> Of(IElement meta)
    {
        var content = meta.GetAttribute("content") ?? "";
        var name = (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? "").ToLowerInvariant();
        if (string.Equals(meta.GetAttribute("http-equiv"), "refresh", IgnoreCase))
            return RefreshTarget(content) is { Length: > 0 } target
                ? [new HtmlAddress("meta", "content", target, "refresh")]
                : [];
        return NamesAnAddress(name) ? [new HtmlAddress("meta", "content", content.Trim(), name)] : [];
    }

    private static bool NamesAnAddress(string name) =>
        name
            is "og:url"
                or "og:image"
                or "og:image:url"
                or "og:image:secure_url"
                or "og:video"
                or "og:audio"
                or "twitter:image"
                or "twitter:url"
                or "twitter:player"
                or "msapplication-config";

    // "0; url='/there/'": after the seconds comes ';' or ',', then an address with or without 'url=' and quotes (HTML,
    // 4.2.5.3).
    private static string RefreshTarget(string content)
    {
        var separator = content.AsSpan().IndexOfAny(";,");
        if (separator < 0)
            return "";
        var target = content[(separator + 1)..].Trim();
        if (target.StartsWith("url", IgnoreCase) && target[3..].TrimStart().StartsWith('='))
            target = target[(target.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
        return target.Trim('\'', '"').Trim();
    }
}
