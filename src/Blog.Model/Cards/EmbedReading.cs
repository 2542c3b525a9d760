using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Model.Addresses;

namespace Blog.Model.Cards;

/// <summary>Reads the addresses of sites whose pages are embedded.</summary>
internal static partial class EmbedReading
{
    private const int LongestDay = 24 * 60 * 60;

    /// <summary>The address; null when it is none of these.</summary>
    public static EmbedAddress? Of(string address) =>
        AddressParts.Read(address) is not { } parts
            ? null
            : parts.Host switch
            {
                "youtu.be" or "youtube.com" or "m.youtube.com" or "music.youtube.com" or "youtube-nocookie.com" =>
                    YouTube(parts, FragmentOf(address)),
                "vimeo.com" or "player.vimeo.com" => Vimeo(parts, FragmentOf(address)),
                "gist.github.com" => Gist(parts, FragmentOf(address)),
                "speakerdeck.com" => SpeakerDeck(parts),
                "codepen.io" => CodePen(parts),
                "observablehq.com" => Observable(parts),
                "bsky.app" or "embed.bsky.app" => Bluesky(parts),
                _ => Mastodon(parts),
            };

    /// <summary>What Speaker Deck calls a player; null for an address of anything else.</summary>
    public static string? SlidesPlayer(string address) =>
        AddressParts.Read(address) is { Host: "speakerdeck.com", Segments: ["player", var id] } && Hex().IsMatch(id)
            ? id
            : null;

    private static EmbedAddress? YouTube(AddressParts parts, string fragment)
    {
        var id = (parts.Host, parts.Segments) switch
        {
            ("youtu.be", [var film]) => film,
            (_, ["watch"]) => parts.Find("v") ?? "",
            (_, ["embed", "videoseries"] or ["playlist"]) => "",
            (_, ["embed" or "shorts" or "live" or "v", var film]) => film,
            _ => null,
        };
        var list = parts.Find("list") is { } named && Name().IsMatch(named) ? named : null;
        if (id is null || (id.Length > 0 ? !Name().IsMatch(id) : list is null))
            return null;
        var start = parts.Find("t", "start", "time_continue");
        return new EmbedAddress(EmbedProvider.YouTube, id) { List = list, Start = Seconds(start ?? TimeIn(fragment)) };
    }

    private static EmbedAddress? Vimeo(AddressParts parts, string fragment)
    {
        var (film, key) = (parts.Host, parts.Segments) switch
        {
            ("player.vimeo.com", ["video", var id]) => (id, parts.Find("h")),
            ("vimeo.com", [var id]) => (id, parts.Find("h")),
            ("vimeo.com", [var id, var hash]) when Hex().IsMatch(hash) => (id, hash),
            ("vimeo.com", ["channels", _, var id]) => (id, null),
            ("vimeo.com", ["groups", _, "videos", var id]) => (id, null),
            ("vimeo.com", ["album" or "showcase", _, "video", var id]) => (id, null),
            _ => ("", null),
        };
        return Digits().IsMatch(film)
            ? new EmbedAddress(EmbedProvider.Vimeo, film)
            {
                Key = key is not null && Hex().IsMatch(key) ? key : null,
                Start = Seconds(TimeIn(fragment) ?? parts.Find("t")),
            }
            : null;
    }

    private static EmbedAddress? Gist(AddressParts parts, string fragment)
    {
        var id = parts.Segments switch
        {
            [var alone] => alone,
            [_, var owned] => owned,
            [_, var owned, var revision] when Hex().IsMatch(revision) => owned,
            _ => "",
        };
        // An address for a script of the page.
        if (id.EndsWith(".js", StringComparison.Ordinal))
            id = id[..^".js".Length];
        // An owner alone has a page too, whose name is seldom a number and never as long.
        return GistId().IsMatch(id) && (parts.Segments.Length > 1 || id.Length >= 20)
            ? new EmbedAddress(EmbedProvider.Gist, id.ToLowerInvariant())
            {
                File = fragment.StartsWith("file-", StringComparison.Ordinal) ? fragment : null,
            }
            : null;
    }

    private static EmbedAddress? SpeakerDeck(AddressParts parts) =>
        parts.Segments is [var owner, var slides]
        && owner is not ("player" or "c" or "p" or "categories" or "features" or "signin" or "search")
        && Word().IsMatch(owner)
        && Word().IsMatch(slides)
            ? new EmbedAddress(EmbedProvider.SpeakerDeck, slides)
            {
                Owner = owner,
                Start = NumberOf(parts.Find("slide")),
            }
            : null;

    private static EmbedAddress? CodePen(AddressParts parts)
    {
        var (owner, pen) = parts.Segments switch
        {
            ["team", var team, "pen" or "full" or "details" or "embed" or "live", var id] => ("team/" + team, id),
            [var name, "embed", "preview", var id] => (name, id),
            [var name, "pen" or "full" or "details" or "embed" or "live", var id] => (name, id),
            _ => ("", ""),
        };
        return OwnerPath().IsMatch(owner) && Word().IsMatch(pen)
            ? new EmbedAddress(EmbedProvider.CodePen, pen) { Owner = owner }
            : null;
    }

    private static EmbedAddress? Observable(AddressParts parts)
    {
        var (owner, id) = parts.Segments switch
        {
            ["embed", ['@', ..] name, .. { Length: > 0 } rest] => (name, string.Join('/', rest)),
            ["embed" or "d", var hash] when Hex().IsMatch(hash) => ("", hash),
            [['@', ..] name, .. { Length: 1 or 2 } rest] => (name, string.Join('/', rest)),
            _ => ("", ""),
        };
        return Notebook().IsMatch(id) && (owner.Length == 0 || Word().IsMatch(owner[1..]))
            ? new EmbedAddress(EmbedProvider.Observable, id) { Owner = owner }
            : null;
    }

    private static EmbedAddress? Bluesky(AddressParts parts)
    {
        var (owner, post) = (parts.Host, parts.Segments) switch
        {
            ("bsky.app", ["profile", var name, "post", var id]) => (name, id),
            ("embed.bsky.app", ["embed", var name, "app.bsky.feed.post", var id]) => (name, id),
            _ => ("", ""),
        };
        return Handle().IsMatch(owner) && Word().IsMatch(post)
            ? new EmbedAddress(EmbedProvider.Bluesky, post) { Owner = owner }
            : null;
    }

    // Every server has a host of its own, so the form of the address decides: /@ann/109372843234, /@ann@other.example/…
    // for a post of another server, and the addresses of the older web client and of ActivityPub.
    private static EmbedAddress? Mastodon(AddressParts parts)
    {
        var (owner, post) = parts.Segments switch
        {
            [['@', ..] name, var id] => (name, id),
            [['@', ..] name, var id, "embed"] => (name, id),
            ["web" or "deck", ['@', ..] name, var id] => (name, id),
            ["users", var name, "statuses", var id] => ("@" + name, id),
            _ => ("", ""),
        };
        return Account().IsMatch(owner) && Digits().IsMatch(post)
            ? new EmbedAddress(EmbedProvider.Mastodon, post) { Owner = owner, Host = parts.Host }
            : null;
    }

    private static string FragmentOf(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..].Trim());
    }

    private static string? TimeIn(string fragment) =>
        fragment.StartsWith("t=", StringComparison.Ordinal) ? fragment["t=".Length..] : null;

    // 90, 90s, 1m30s, 1h2m3s.
    private static int Seconds(string? time)
    {
        if (Duration().Match(time ?? "") is not { Success: true } match)
            return 0;
        var seconds = (NumberOf(match.Groups[1].Value) * 60L + NumberOf(match.Groups[2].Value)) * 60;
        return (int)long.Min(seconds + NumberOf(match.Groups[3].Value), LongestDay);
    }

    private static int NumberOf(string? digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LongestDay
            ? number
            : 0;

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$")]
    private static partial Regex Name();

    [GeneratedRegex("^[A-Za-z0-9_.-]{1,200}$")]
    private static partial Regex Word();

    [GeneratedRegex("^(?:team/)?[A-Za-z0-9_.-]{1,100}$")]
    private static partial Regex OwnerPath();

    [GeneratedRegex("^[A-Za-z0-9_.-]{1,200}(?:/[0-9]{1,6})?$")]
    private static partial Regex Notebook();

    [GeneratedRegex("^[0-9]{1,20}$")]
    private static partial Regex Digits();

    [GeneratedRegex("^[0-9a-fA-F]{6,64}$")]
    private static partial Regex Hex();

    [GeneratedRegex("^(?:[0-9a-fA-F]{20,40}|[0-9]{1,12})$")]
    private static partial Regex GistId();

    [GeneratedRegex("^(?:did:[a-z]+:[A-Za-z0-9._:%-]{1,200}|[A-Za-z0-9-]+(?:[.][A-Za-z0-9-]+)+)$")]
    private static partial Regex Handle();

    [GeneratedRegex("^@[A-Za-z0-9_.-]{1,100}(?:@[A-Za-z0-9.-]{1,200}(?::[0-9]{1,5})?)?$")]
    private static partial Regex Account();

    [GeneratedRegex("^(?:([0-9]{1,2})h)?(?:([0-9]{1,4})m)?(?:([0-9]{1,6})s?)?$")]
    private static partial Regex Duration();
}
