using Blog.Model;

namespace Blog.Pages.Variables;

/// <summary>Permanent ids of posts in feeds: tag URIs (RFC 4151) of the host, the first date and the slug, which stay
/// when the address changes.</summary>
internal static class PermanentId
{
    /// <summary>The id of a post: the one its author set, or a tag URI.</summary>
    public static string Of(Post post, BaseUrl baseUrl) => post.Id ?? Of(post.Slug.Value, post.Date, baseUrl);

    /// <summary>The id of something with a name and a date.</summary>
    /// <param name="name">The name; percent-encoded where RFC 4151 asks.</param>
    /// <param name="date">The date; the start of 2000 stands in where there is none, since a tag URI needs one on which
    /// the host was its owner's.</param>
    /// <param name="baseUrl">Has the host.</param>
    public static string Of(string name, DateTimeOffset? date, BaseUrl baseUrl)
    {
        var day = date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "2000";
        return $"tag:{baseUrl.Host},{day}:{Uri.EscapeDataString(name)}";
    }
}
