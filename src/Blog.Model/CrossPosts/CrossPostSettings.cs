using System.Collections.Immutable;

namespace Blog.Model.CrossPosts;

/// <summary>The settings under <c>crossposts</c> in <c>content/site.yml</c>.</summary>
public sealed record CrossPostSettings
{
    /// <summary>The targets: the built-in ones with what the settings change, then the site's own, each in the order
    /// written.</summary>
    public ImmutableArray<CrossPostTarget> Targets { get; init; } = CrossPostTargets.BuiltIn;

    /// <summary>Addresses of copies that links keep: whole ones, or beginnings that end in <c>*</c>.</summary>
    public ImmutableArray<string> KeptLinks { get; init; } = [];

    /// <summary>Whether the sitemap lists posts that were first published elsewhere.</summary>
    public bool SitemapHasElsewhere { get; init; }

    /// <summary>Whether feeds have posts that were first published elsewhere.</summary>
    public bool FeedsHaveElsewhere { get; init; } = true;

    /// <summary>The target with this key; null when there is none.</summary>
    public CrossPostTarget? Find(TargetKey key) => Targets.FirstOrDefault(t => t.Key == key);

    /// <summary>The target that an author calls by its key, by its name or by a built-in alias, in any case; null when
    /// there is none.</summary>
    public CrossPostTarget? Named(string name) =>
        Find(CrossPostTargets.KeyOf(name))
        ?? Targets.FirstOrDefault(t => t.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The target that an address belongs to: of several the one with the longest match, the first on a tie.
    /// Null when no target has the host.</summary>
    public CrossPostTarget? TargetOf(CopyAddress address)
    {
        var (found, best) = ((CrossPostTarget?)null, 0);
        foreach (var target in Targets)
        {
            var length = target.Hosts.Where(h => Covers(h, address)).Select(h => h.Length).DefaultIfEmpty().Max();
            if (length > best)
                (found, best) = (target, length);
        }

        return found;
    }

    /// <summary>Whether links with this address are left as written, whatever it leads to.</summary>
    public bool Keeps(string address) =>
        KeptLinks.Any(kept =>
            kept.EndsWith('*')
                ? address.StartsWith(kept[..^1], StringComparison.OrdinalIgnoreCase)
                : address.TrimEnd('/').Equals(kept.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
        );

    private static bool Covers(string host, CopyAddress address)
    {
        var slash = host.IndexOf('/', StringComparison.Ordinal);
        var (name, path) = slash < 0 ? (host, "") : (host[..slash], host[(slash + 1)..].TrimEnd('/'));
        var isHost = name.StartsWith("*.", StringComparison.Ordinal)
            ? address.Host.EndsWith(name[1..], StringComparison.OrdinalIgnoreCase)
            : name.Equals(address.Host, StringComparison.OrdinalIgnoreCase);
        return isHost
            && (path.Length == 0 || (address.Path + "/").StartsWith(path + "/", StringComparison.OrdinalIgnoreCase));
    }
}
