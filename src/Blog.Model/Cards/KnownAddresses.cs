using System.Text.RegularExpressions;
using Blog.Model.Addresses;

namespace Blog.Model.Cards;

/// <summary>The addresses of known sites.</summary>
internal static partial class KnownAddresses
{
    /// <summary>The identity and kind of a page that has several addresses; null for all others.</summary>
    public static (string? Name, LinkCardKind Kind)? Of(AddressParts address) =>
        ArxivOf(address) is { } paper ? ("arxiv:" + paper, LinkCardKind.Paper)
        : DoiOf(address) is { } doi ? (doi, LinkCardKind.Paper)
        : RepositoryOf(address) is { } repository ? (repository, LinkCardKind.Repository)
        : null;

    /// <summary>The kind of page at an address of a known site; an article anywhere else.</summary>
    public static LinkCardKind KindOf(AddressParts address) =>
        (address.Host, address.Segments) switch
        {
            ("github.com" or "gitlab.com", [_]) => LinkCardKind.Profile,
            ("medium.com", [var name]) when name.StartsWith('@') => LinkCardKind.Profile,
            ("gitlab.com" or "codeberg.org", [_, _]) => LinkCardKind.Repository,
            _ => LinkCardKind.Article,
        };

    // https://info.arxiv.org/help/arxiv_identifier.html: 2011.03395v2 since 2007, cs.LG/0112017 before; a version is
    // not a paper of its own.
    private static string? ArxivOf(AddressParts address)
    {
        if (
            address
            is not {
                Host: "arxiv.org" or "export.arxiv.org",
                Segments: ["abs" or "pdf" or "html" or "ps", .. var rest]
            }
        )
            return null;
        var paper = ArxivPaper().Match(string.Join('/', rest));
        return paper.Success ? paper.Groups[1].Value.ToLowerInvariant() : null;
    }

    // arXiv gives each paper a DOI made of its number; DOIs are compared without case (DOI Handbook, 3.4).
    private static string? DoiOf(AddressParts address)
    {
        if (address is not { Host: "doi.org" or "dx.doi.org", Segments: [var registrant, .. { Length: > 0 } rest] })
            return null;
        var name = string.Join('/', rest).ToLowerInvariant();
        return registrant == "10.48550" && name.StartsWith("arxiv.", StringComparison.Ordinal)
            ? "arxiv:" + name["arxiv.".Length..]
            : $"doi:{registrant}/{name}";
    }

    private static string? RepositoryOf(AddressParts address)
    {
        if (
            address is not { Host: "github.com", Segments: [var owner, var name] }
            || owner is "orgs" or "sponsors" or "topics" or "features" or "marketplace" or "settings" or "apps"
        )
            return null;
        var repository = name.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
        return $"github.com/{owner}/{repository}".ToLowerInvariant();
    }

    [GeneratedRegex(@"^([0-9]{4}\.[0-9]{4,5}|[a-zA-Z-]+(?:\.[A-Z]{2})?/[0-9]{7})(?:v[0-9]+)?(?:\.pdf)?$")]
    private static partial Regex ArxivPaper();
}
