namespace Blog.Model.Addresses;

/// <summary>The addresses of the other known sites. Each answer is null for a page that is not an article.</summary>
internal static class OtherAddresses
{
    /// <summary>An article of Towards Data Science by its path. Since 2025 the path need not end in Medium's number; an
    /// older path without its number is the article's current name.</summary>
    public static string? OnTowardsDataScience(AddressParts address, string? number)
    {
        if (address.Segments is not [var slug] || IsPageOfTowardsDataScience(slug))
            return null;
        return $"{address.Host}/{(number is null ? slug : slug[..^number.Length].TrimEnd('-')).ToLowerInvariant()}";
    }

    /// <summary>An article on DEV: below its writer's name.</summary>
    public static string? OnDev(AddressParts address) =>
        address.Segments is [var writer, var slug]
        && writer is not ("t" or "tags" or "api" or "listings" or "pod" or "enter")
        && slug is not ("comment" or "series")
            ? $"{address.Host}/{writer.ToLowerInvariant()}/{slug.ToLowerInvariant()}"
            : null;

    /// <summary>An article on Hashnode, at its writer's host or at the common one. Both addresses end in the article's
    /// id; those of newer articles have none.</summary>
    public static string? OnHashnode(AddressParts address)
    {
        var slug = address switch
        {
            { Host: "hashnode.com", Segments: ["post", var last] } => last,
            { Host: not "hashnode.com", Segments: [var last] } when !IsPageOfHashnode(last) => last,
            _ => null,
        };
        return slug is null ? null
            : IdAtEnd(slug) is { } id ? "hashnode:" + id
            : $"{address.Host}/{string.Join('/', address.Segments)}";
    }

    /// <summary>A page of any other site: by host, path and the pairs of the query, without those that say where a
    /// reader comes from.</summary>
    public static string OnAnyHost(AddressParts address)
    {
        var query = string.Join(
            '&',
            address.Query.Where(pair => !IsTracking(pair.Name)).Select(pair => $"{pair.Name}={pair.Value}")
        );
        return $"{address.Host}/{string.Join('/', address.Segments)}{(query.Length > 0 ? "?" + query : "")}";
    }

    // The collision-resistant ids (cuid) that Hashnode gives: 25 letters and digits, the first a c.
    private static string? IdAtEnd(string slug)
    {
        var id = slug[(slug.LastIndexOf('-') + 1)..];
        return
            id.Length == 25
            && id[0] == 'c'
            && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            && id.Any(char.IsAsciiDigit)
            ? id
            : null;
    }

    private static bool IsPageOfTowardsDataScience(string slug) =>
        slug
            is "about"
                or "about-us"
                or "latest"
                or "editors-picks"
                or "newsletter"
                or "contribute"
                or "submissions"
                or "archive"
                or "privacy-policy"
                or "terms-of-use"
                or "feed";

    private static bool IsPageOfHashnode(string slug) =>
        slug
            is "about"
                or "archive"
                or "newsletter"
                or "badges"
                or "members"
                or "rss.xml"
                or "sitemap.xml"
                or "series"
                or "recommendations";

    private static bool IsTracking(string name) =>
        name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || name
            is "source"
                or "sk"
                or "gi"
                or "ref"
                or "fbclid"
                or "gclid"
                or "mc_cid"
                or "mc_eid"
                or "postPublishedType";
}
