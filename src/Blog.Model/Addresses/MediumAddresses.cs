namespace Blog.Model.Addresses;

/// <summary>The addresses of Medium. A story is identified by the hexadecimal number at the end alone: its title and
/// the name of its writer or publication change, the number stays.</summary>
internal static class MediumAddresses
{
    private const int Least = 8;
    private const int Most = 12;

    /// <summary>Whether a host is Medium's own. Publications may have other hosts.</summary>
    public static bool IsHost(string host) =>
        host == "medium.com" || host.EndsWith(".medium.com", StringComparison.Ordinal);

    /// <summary>The destination of an address that only passes readers on, after telling Medium who they are; null for
    /// all others.</summary>
    public static string? TargetOf(AddressParts address) =>
        address.Segments switch
        {
            ["m", var first, ..]
                when first.StartsWith("global-identity", StringComparison.Ordinal) || first == "signin" => address.Find(
                "redirectUrl",
                "redirect"
            ),
            ["r"] => address.Find("url"),
            _ => null,
        };

    /// <summary>The number of the story at an address of <c>medium.com</c> or of a writer's subdomain; null for pages
    /// that are not stories.</summary>
    public static string? StoryOf(AddressParts address) =>
        address.Segments switch
        {
            ["p", var id, ..] => Number(id),
            ["amp", "p", var id] => Number(id),
            ["s", "story", var slug] => NumberAtEnd(slug),
            [var slug] when address.Host is not ("medium.com" or "m.medium.com") => NumberAtEnd(slug),
            [var writer, var slug] when address.Host is "medium.com" or "m.medium.com" && !IsReserved(writer) =>
                NumberAtEnd(slug),
            _ => null,
        };

    /// <summary>The story's number at the end of a path on another site, which may be a Medium publication; null
    /// without a number, and for one that may as well be a date, a count or a word.</summary>
    /// <param name="address">The address.</param>
    /// <param name="least">How many digits it has at least.</param>
    public static string? StoryOnOwnHost(AddressParts address, int least)
    {
        if (address.Segments is ["p", var id])
            return Number(id) is { } number && IsCertain(number, least) ? number : null;
        return
            address.Segments is [.., var slug]
            && slug.Contains('-', StringComparison.Ordinal)
            && NumberAtEnd(slug) is { } found
            && IsCertain(found, least)
            ? found
            : null;
    }

    private static string? NumberAtEnd(string slug) => Number(slug[(slug.LastIndexOf('-') + 1)..]);

    private static string? Number(string text) =>
        text.Length is >= Least and <= Most && text.All(char.IsAsciiHexDigit) ? text.ToLowerInvariant() : null;

    private static bool IsCertain(string number, int least) =>
        number.Length >= least && number.Any(char.IsAsciiDigit) && number.Any(char.IsAsciiLetter);

    private static bool IsReserved(string first) =>
        first
            is "tag"
                or "topic"
                or "topics"
                or "u"
                or "m"
                or "me"
                or "media"
                or "search"
                or "feed"
                or "series"
                or "collections"
                or "browse"
                or "_";
}
