using System.Text.RegularExpressions;

namespace Blog.Model.Slots;

/// <summary>A post on Mastodon or Bluesky whose replies are the comments of a document.</summary>
/// <param name="Provider">Where it is: Mastodon or Bluesky.</param>
/// <param name="Address">Its address, for a link.</param>
/// <param name="Host">Who is asked for the replies.</param>
/// <param name="Source">The address of the API that answers with the replies.</param>
public sealed partial record CommentThread(CommentProvider Provider, string Address, string Host, string Source)
{
    // The public API of Bluesky, which needs no account.
    private const string BlueskyHost = "public.api.bsky.app";

    /// <summary>Reads the address of a post; null for anything else. See the methods <c>statuses/:id/context</c> of
    /// Mastodon and <c>app.bsky.feed.getPostThread</c> of Bluesky.</summary>
    public static CommentThread? Read(string text)
    {
        var address = text.Trim();
        if (Bluesky().Match(address) is { Success: true } sky)
        {
            var (actor, key) = (sky.Groups[1].Value, sky.Groups[2].Value);
            var uri = Uri.EscapeDataString($"at://{actor}/app.bsky.feed.post/{key}");
            var source = $"https://{BlueskyHost}/xrpc/app.bsky.feed.getPostThread?uri={uri}&depth=20";
            return new CommentThread(CommentProvider.Bluesky, address, BlueskyHost, source);
        }

        if (Mastodon().Match(address) is not { Success: true } found)
            return null;
        var (host, id) = (found.Groups[1].Value, found.Groups[2].Value);
        var context = $"https://{host}/api/v1/statuses/{id}/context";
        return new CommentThread(CommentProvider.Mastodon, address, host, context);
    }

    [GeneratedRegex(@"\Ahttps://bsky\.app/profile/([A-Za-z0-9.:_-]{1,253})/post/([A-Za-z0-9._~-]{1,64})/?\z")]
    private static partial Regex Bluesky();

    [GeneratedRegex(
        @"\Ahttps://([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})/"
            + @"(?:@[A-Za-z0-9_.@-]{1,253}|users/[A-Za-z0-9_.-]{1,253}/statuses)/([0-9]{1,32})/?\z"
    )]
    private static partial Regex Mastodon();
}
