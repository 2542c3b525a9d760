using System.Globalization;

namespace Blog.Model.Cards;

/// <summary>An address whose page its readers know embedded: a film, slides, a program, code, a short post.</summary>
/// <param name="Site">The site.</param>
/// <param name="Id">What the site calls it, without signs that an address would have to escape; empty for a list of
/// films.</param>
public sealed record EmbedAddress(EmbedProvider Site, string Id)
{
    /// <summary>The host of a post, since each Mastodon server has its own; empty elsewhere.</summary>
    public string Host { get; init; } = "";

    /// <summary>Who it belongs to, where the address needs that: <c>ann</c>, <c>@ann</c>; empty elsewhere.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The key in the address of a film on Vimeo that is not listed; null for none.</summary>
    public string? Key { get; init; }

    /// <summary>The list of films on YouTube in which it is played; null for none.</summary>
    public string? List { get; init; }

    /// <summary>The second at which a film starts, or the number of a slide; 0 for the beginning.</summary>
    public int Start { get; init; }

    /// <summary>The fragment that names one file of a gist: <c>file-hello-py</c>; null for all its files.</summary>
    public string? File { get; init; }

    /// <summary>What all addresses of the same thing share; null where the address itself does.</summary>
    public string? Identity =>
        Site switch
        {
            EmbedProvider.YouTube => Id.Length > 0 ? "youtube:" + Id : "youtube-list:" + List,
            EmbedProvider.Vimeo => "vimeo:" + Id,
            EmbedProvider.Gist => "gist:" + Id,
            EmbedProvider.SpeakerDeck => $"speakerdeck:{Owner}/{Id}".ToLowerInvariant(),
            EmbedProvider.CodePen => $"codepen:{Owner}/{Id}",
            EmbedProvider.Observable => $"observable:{Owner}/{Id}",
            _ => null,
        };

    /// <summary>What its page is.</summary>
    public LinkCardKind Kind =>
        Site switch
        {
            EmbedProvider.YouTube or EmbedProvider.Vimeo => LinkCardKind.Video,
            EmbedProvider.SpeakerDeck => LinkCardKind.Slides,
            EmbedProvider.CodePen or EmbedProvider.Observable => LinkCardKind.Demo,
            EmbedProvider.Gist => LinkCardKind.Code,
            _ => LinkCardKind.Quote,
        };

    /// <summary>The name of the site.</summary>
    public string SiteName =>
        Site switch
        {
            EmbedProvider.SpeakerDeck => "Speaker Deck",
            _ => Site.ToString(),
        };

    /// <summary>The address of its page, as its site writes it.</summary>
    public string PageUrl =>
        Site switch
        {
            EmbedProvider.YouTube when Id.Length == 0 => "https://www.youtube.com/playlist?list=" + List,
            EmbedProvider.YouTube => "https://www.youtube.com/watch?v=" + Id + (Start > 0 ? $"&t={Number(Start)}" : ""),
            EmbedProvider.Vimeo => "https://vimeo.com/" + Id + (Key is null ? "" : "/" + Key),
            EmbedProvider.SpeakerDeck => $"https://speakerdeck.com/{Owner}/{Id}",
            EmbedProvider.CodePen => $"https://codepen.io/{Owner}/pen/{Id}",
            EmbedProvider.Observable when Owner.Length == 0 => "https://observablehq.com/d/" + Id,
            EmbedProvider.Observable => $"https://observablehq.com/{Owner}/{Id}",
            EmbedProvider.Gist => "https://gist.github.com/" + Id,
            EmbedProvider.Mastodon => $"https://{Host}/{Owner}/{Id}",
            _ => $"https://bsky.app/profile/{Owner}/post/{Id}",
        };

    /// <summary>The address that a frame shows, once a reader asks for it; null where the site has no player, or where
    /// only the site knows its address and it was not fetched.</summary>
    /// <param name="fetched">The player's address as the site gave it; one of another site does not count.</param>
    public string? PlayerUrl(string? fetched) =>
        Site switch
        {
            EmbedProvider.YouTube => YouTubePlayer(),
            EmbedProvider.Vimeo => $"https://player.vimeo.com/video/{Id}?dnt=1&autoplay=1"
                + (Key is null ? "" : "&h=" + Key)
                + (Start > 0 ? $"#t={Number(Start)}s" : ""),
            EmbedProvider.SpeakerDeck => SlidesPlayer(fetched),
            EmbedProvider.CodePen => $"https://codepen.io/{Owner}/embed/{Id}?default-tab=result",
            EmbedProvider.Observable => "https://observablehq.com/embed/" + (Owner.Length > 0 ? $"{Owner}/{Id}" : Id),
            _ => null,
        };

    /// <summary>Reads an address; null for a page that is not known to be embedded.</summary>
    public static EmbedAddress? Read(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return EmbedReading.Of(address);
    }

    /// <summary>The address of a player of slides, when it is one of Speaker Deck; null for any other.</summary>
    public static string? SlidesPlayerOf(string? fetched) =>
        fetched is not null && EmbedReading.SlidesPlayer(fetched) is { } id
            ? "https://speakerdeck.com/player/" + id
            : null;

    private string? SlidesPlayer(string? fetched) =>
        SlidesPlayerOf(fetched) is not { } player ? null
        : Start > 0 ? $"{player}?slide={Number(Start)}"
        : player;

    private string YouTubePlayer()
    {
        var start = Start > 0 ? $"&start={Number(Start)}" : "";
        var list = List is null ? "" : "&list=" + List;
        var film = Id.Length > 0 ? Id : "videoseries";
        return $"https://www.youtube-nocookie.com/embed/{film}?autoplay=1{list}{start}";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
