using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Network.Checking;

/// <summary>Judges what a copy tells search engines of where it belongs (RFC 6596).</summary>
internal static class CanonicalLinks
{
    /// <summary>Judges them. A page with canonical links that say different things is taken to have none by search
    /// engines, so all have to lead home.</summary>
    /// <param name="canonicals">The links, absolute where they can be made so.</param>
    /// <param name="leadsHome">Whether an address is that of the post at home.</param>
    public static CopyObservation Judge(ImmutableArray<string> canonicals, Func<string, bool> leadsHome)
    {
        if (canonicals.IsEmpty)
            return new CopyObservation(CopyFinding.Astray, "It has no canonical link.");
        if (canonicals.FirstOrDefault(c => !leadsHome(c)) is not { } astray)
            return new CopyObservation(CopyFinding.Fine, "") { Canonical = canonicals[0] };
        var message =
            canonicals.Length > 1
                ? $"It has several canonical links; one leads to {astray}."
                : $"Its canonical link leads to {astray}.";
        return new CopyObservation(CopyFinding.Astray, message) { Canonical = astray };
    }
}
