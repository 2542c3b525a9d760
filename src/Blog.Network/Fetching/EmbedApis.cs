using Blog.Model.Cards;

namespace Blog.Network.Fetching;

/// <summary>Where sites answer in JSON about what others embed.</summary>
internal static class EmbedApis
{
    /// <summary>The address to ask.</summary>
    public static Uri Of(EmbedAddress embed)
    {
        var page = Uri.EscapeDataString(PageOf(embed));
        return new Uri(
            embed.Site switch
            {
                EmbedProvider.YouTube => "https://www.youtube.com/oembed?format=json&url=" + page,
                // The width asks for a picture of that size; dnt keeps the site from counting the request.
                EmbedProvider.Vimeo => "https://vimeo.com/api/oembed.json?dnt=1&width=1280&url=" + page,
                EmbedProvider.SpeakerDeck => "https://speakerdeck.com/oembed.json?url=" + page,
                EmbedProvider.CodePen => "https://codepen.io/api/oembed?format=json&url=" + page,
                EmbedProvider.Observable => "https://api.observablehq.com/document/"
                    + (embed.Owner.Length > 0 ? $"{embed.Owner}/{embed.Id}" : embed.Id),
                EmbedProvider.Gist => "https://api.github.com/gists/" + embed.Id,
                EmbedProvider.Mastodon => $"https://{embed.Host}/api/v1/statuses/{embed.Id}",
                _ => "https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?depth=0&parentHeight=0&uri="
                    + Uri.EscapeDataString($"at://{embed.Owner}/app.bsky.feed.post/{embed.Id}"),
            }
        );
    }

    /// <summary>Where Bluesky tells which account has a handle; null when the address names the account.</summary>
    public static Uri? AccountOf(EmbedAddress embed) =>
        embed.Site != EmbedProvider.Bluesky || embed.Owner.StartsWith("did:", StringComparison.Ordinal)
            ? null
            : new Uri(
                "https://public.api.bsky.app/xrpc/com.atproto.identity.resolveHandle?handle="
                    + Uri.EscapeDataString(embed.Owner)
            );

    // A site knows the film, wherever it starts.
    private static string PageOf(EmbedAddress embed) => (embed with { Start = 0 }).PageUrl;
}
