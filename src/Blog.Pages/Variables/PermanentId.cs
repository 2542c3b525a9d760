using Blog.Model;

namespace Blog.Pages.Variables;

/// <summary>Permanent ids of posts in feeds: tag URIs (RFC 4151) of the host, the first date and the slug, which stay
/// when the address changes.</summary>
internal static class PermanentId
{
    /// <summary>The id of a post: the one its author set, or a tag URI.</summary>
    public static string Of(Post post, BaseUrl baseUrl) => post.Id ?? Of(post.Slug.Value, post.Date, baseUrl);

    /// <summary>A tag URI from a name and a date.</summary>
    /// <param name="name">The name; percent-encoded where RFC 4151 requires it.</param>
    /// <param name="date">The date; null becomes the start of 2000, since a tag URI needs a date on which the owner had
    /// the host.</param>
    /// <param name="baseUrl">The site's base URL, whose host is used.</param>
    public static string Of(string name, DateTimeOffset? date, BaseUrl baseUrl)
    {
        var day = date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "2000";
        return $"tag:{baseUrl.Host},{day}:{Uri.EscapeDataString(name)}";
    }
}
