using System.Collections.Immutable;
using System.Text.Json;

namespace Blog.Network.Sending.Hashnode;

/// <summary>Chooses the publication that is written to.</summary>
internal static class HashnodePublications
{
    /// <summary>
    /// The only publication of an account, or among several the one at a host of the settings; null when the answer has
    /// no account.
    /// </summary>
    public static RemoteAccount? Choose(JsonElement answer, ImmutableArray<string> hosts)
    {
        if (answer.At("data", "me") is not { } me)
            return null;
        var all = me.Items("publications", "edges")
            .Select(e => (Id: e.Text("node", "id"), Host: HostOf(e.Text("node", "url"))))
            .Where(p => p.Id is not null)
            .ToList();
        var named = all.Where(p => hosts.Contains(p.Host, StringComparer.OrdinalIgnoreCase)).ToList();
        return (all, named) switch
        {
            ([], _) => new RemoteAccount(null, "The account has no publication at Hashnode."),
            ([var only], _) => new RemoteAccount(only.Id, null),
            (_, [var chosen]) => new RemoteAccount(chosen.Id, null),
            _ => new RemoteAccount(
                null,
                "The account has several publications at Hashnode: "
                    + $"{string.Join(", ", all.Select(p => p.Host))}. Name the one you mean under 'hosts' of "
                    + "the target in content/site.yml."
            ),
        };
    }

    private static string HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "";
}
