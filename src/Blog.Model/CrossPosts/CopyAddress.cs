using Blog.Model.Addresses;

namespace Blog.Model.CrossPosts;

/// <summary>The address of an article on another site, with the article's identity, which all forms of the address
/// share.</summary>
public sealed record CopyAddress
{
    private const int MostRedirects = 3;

    /// <summary>The host in lower case and ASCII, without <c>www.</c>; for an address that only passes readers on, its
    /// destination's.</summary>
    public required string Host { get; init; }

    /// <summary>The path, decoded, without slashes at its ends. It tells publications on one host apart.</summary>
    public required string Path { get; init; }

    /// <summary>The key that all addresses of the article share: <c>medium:</c> and the story's number,
    /// <c>hashnode:</c> and the article's id, or host and path. Null for an address that names no article: a short one,
    /// or a page of a known site that is something else.</summary>
    public string? Identity { get; init; }

    /// <summary>Another name of the article, known by its slug alone; it counts only where no other article has it.
    /// Null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>The number of a story of Medium's, in lower case; null for an article elsewhere.</summary>
    public string? StoryId { get; init; }

    /// <summary>Whether it is a short address, which does not say what it leads to.</summary>
    public bool IsShort { get; init; }

    /// <summary>Reads an address; null for anything but an absolute http or https address.</summary>
    public static CopyAddress? Read(string address) =>
        AddressParts.Read(address) is { } parts ? Of(parts, MostRedirects) : null;

    private static CopyAddress Of(AddressParts parts, int redirects)
    {
        var isOfMedium = MediumAddresses.IsHost(parts.Host);
        if (
            redirects > 0
            && (isOfMedium || IsTowardsDataScience(parts.Host))
            && MediumAddresses.TargetOf(parts) is { } target
            && AddressParts.Read(target) is { } led
        )
            return Of(led, redirects - 1);
        var blank = new CopyAddress { Host = parts.Host, Path = string.Join('/', parts.Segments) };
        return IsShortener(parts.Host) ? blank with { IsShort = true }
            : isOfMedium ? blank.AsStory(MediumAddresses.StoryOf(parts))
            : IsTowardsDataScience(parts.Host) ? blank.OnTowardsDataScience(parts)
            : parts.Host == "dev.to" ? blank with { Identity = OtherAddresses.OnDev(parts) }
            : IsHashnode(parts.Host) ? blank with { Identity = OtherAddresses.OnHashnode(parts) }
            : MediumAddresses.StoryOnOwnHost(parts, least: 10) is { } story ? blank.AsStory(story)
            : blank with { Identity = OtherAddresses.OnAnyHost(parts) };
    }

    private CopyAddress AsStory(string? number) =>
        this with
        {
            Identity = number is null ? null : "medium:" + number,
            StoryId = number,
        };

    private CopyAddress OnTowardsDataScience(AddressParts parts)
    {
        var number = MediumAddresses.StoryOnOwnHost(parts, least: 8);
        var name = OtherAddresses.OnTowardsDataScience(parts, number);
        return number is null ? this with { Identity = name } : AsStory(number) with { Alias = name };
    }

    private static bool IsTowardsDataScience(string host) => host == "towardsdatascience.com";

    private static bool IsHashnode(string host) =>
        host == "hashnode.com" || host.EndsWith(".hashnode.dev", StringComparison.Ordinal);

    private static bool IsShortener(string host) => host is "link.medium.com" or "t.co" or "bit.ly" or "lnkd.in";
}
