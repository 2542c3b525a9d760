using Blog.Html;
using Blog.Model.Cards;

namespace Blog.Network.Fetching;

/// <summary>What is special about some sites: which page to read, and what to strip from its texts.</summary>
internal static class KnownSites
{
    private const string GitHubInvitation = ". Contribute to ";

    /// <summary>
    /// The page that says most about a link: for a paper on arXiv its abstract, for a film on YouTube the page it is
    /// watched on.
    /// </summary>
    public static Uri PageOf(Uri address, LinkIdentity? identity) =>
        identity?.Value.Split(':', 2) switch
        {
            ["arxiv", var paper] => new Uri("https://arxiv.org/abs/" + paper),
            ["youtube", var film] => new Uri("https://www.youtube.com/watch?v=" + Uri.EscapeDataString(film)),
            _ => address,
        };

    /// <summary>Where GitHub describes a repository in JSON; null for any other address.</summary>
    public static Uri? RepositoryApi(LinkIdentity? identity) =>
        identity is { Host: "github.com", UsualKind: LinkCardKind.Repository }
            ? new Uri("https://api.github.com/repos/" + identity.Value["github.com/".Length..])
            : null;

    /// <summary>What GitHub's answer says about a repository; nothing when it is something else.</summary>
    public static PageClaims ReadRepository(string answer) =>
        JsonFields.Read(answer) is not { } repository
            ? PageClaims.Empty
            : new PageClaims
            {
                Title = JsonFields.Text(repository, "full_name"),
                Description = JsonFields.Text(repository, "description"),
                Language = JsonFields.Text(repository, "language"),
            };

    /// <summary>What the page says in its site's own way, which takes precedence over all others.</summary>
    public static PageClaims Read(PageFacts page, LinkIdentity? identity) =>
        identity switch
        {
            { Host: "github.com", UsualKind: LinkCardKind.Repository } => new PageClaims
            {
                Title = page.Meta("og:title")?.Split(": ")[0].Replace("GitHub - ", "", StringComparison.Ordinal),
                Description = WithoutInvitation(page.Meta("og:description")),
                Site = "GitHub",
            },
            { Host: "github.com", UsualKind: LinkCardKind.Profile } => new PageClaims
            {
                Title = page.Meta("og:title")?.Replace(" - Overview", "", StringComparison.Ordinal),
                Site = "GitHub",
            },
            { Host: "arxiv.org" } => new PageClaims { Site = "arXiv" },
            _ => PageClaims.Empty,
        };

    /// <summary>
    /// Whether pages of this kind offer a useful picture; those of repositories, papers and code are drawn from their
    /// titles, or are logos.
    /// </summary>
    public static bool HasPicture(LinkCardKind kind) =>
        kind is not (LinkCardKind.Repository or LinkCardKind.Paper or LinkCardKind.Code);

    // 'GANs in PyTorch. Contribute to torchgan/torchgan development by creating an account on GitHub.'
    private static string? WithoutInvitation(string? description)
    {
        var start = description?.IndexOf(GitHubInvitation, StringComparison.Ordinal) ?? -1;
        return start < 0
            ? description?.StartsWith("Contribute to ", StringComparison.Ordinal) == true
                ? null
                : description
            : description![..(start + 1)];
    }
}
