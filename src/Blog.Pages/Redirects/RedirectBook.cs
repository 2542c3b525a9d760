using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Redirects;
using Blog.Text;

namespace Blog.Pages.Redirects;

/// <summary>Knows where each old address leads: those of documents, the entries of <c>content/redirects.yml</c>, and
/// what is below its patterns.</summary>
internal sealed class RedirectBook
{
    // Browsers give up after as many. Two patterns can lead to ever longer addresses, none of which was seen before.
    private const int MostSteps = 20;

    private readonly LinkResolver _resolver;
    private readonly LinkWriter _writer;
    private readonly HashSet<SitePath> _pages;
    private readonly Dictionary<SitePath, LinkTarget> _exact = [];
    private readonly ImmutableArray<SiteRedirect> _patterns;

    /// <summary>The redirects of a site.</summary>
    /// <param name="catalogue">The documents with their earlier addresses.</param>
    /// <param name="redirects">The entries of the file.</param>
    /// <param name="outputs">What the site has at its addresses: an address with an output of its own is not
    /// redirected. Redirects among them do not count.</param>
    public RedirectBook(SiteCatalogue catalogue, ImmutableArray<SiteRedirect> redirects, IEnumerable<SitePath> outputs)
    {
        (_resolver, _writer) = (new LinkResolver(catalogue), new LinkWriter(catalogue.Settings.BaseUrl));
        // The longest comes first: it says most of the addresses below it.
        _patterns =
        [
            .. redirects
                .Where(r => r.IsPattern)
                .OrderByDescending(r => r.From.Value.Length)
                .ThenBy(r => r.From.Value, StringComparer.Ordinal),
        ];
        _pages = [.. outputs];
        foreach (var document in catalogue.Listed)
        {
            foreach (var earlier in document.Post.RedirectFrom)
                _exact.TryAdd(
                    earlier.Address.ToSitePath(),
                    new LinkTarget { Permalink = document.Permalink, Post = document }
                );
        }

        foreach (var redirect in redirects.Where(r => !r.IsPattern))
            _exact.TryAdd(redirect.From.ToSitePath(), TargetOf(redirect, ""));
    }

    /// <summary>The patterns, in the order in which hosts try them.</summary>
    public ImmutableArray<SiteRedirect> Patterns => _patterns;

    /// <summary>Where an entry leads in the end.</summary>
    /// <param name="redirect">The entry.</param>
    /// <param name="rest">What an address has behind the old one of a pattern; empty for none.</param>
    public RedirectEnd EndOf(SiteRedirect redirect, string rest = "")
    {
        var (target, steps) = (TargetOf(redirect, rest), 0);
        var seen = new HashSet<SitePath> { redirect.From.Append(rest).ToSitePath() };
        while (target.External is null && Next(target) is { } next)
        {
            if (steps == MostSteps || !seen.Add(target.Permalink!.Value.ToSitePath()))
                return new RedirectEnd(_writer.Write(target, null), target, steps, IsLoop: true);
            (target, steps) = (next, steps + 1);
        }

        return new RedirectEnd(_writer.Write(target, null), target, steps, IsLoop: false);
    }

    /// <summary>Whether an address is that of a redirect of its own, be it of a document or of the file.</summary>
    public bool IsTaken(SitePath path) => _pages.Contains(path) || _exact.ContainsKey(path);

    private LinkTarget? Next(LinkTarget target)
    {
        var path = target.Permalink!.Value.ToSitePath();
        if (target.Post is not null || target.Asset is not null || _pages.Contains(path))
            return null;
        if (_exact.GetValueOrDefault(path) is { } exact)
            return exact;
        var address = target.Permalink.Value.Value;
        return _patterns.FirstOrDefault(p => address.StartsWith(p.From.Value, StringComparison.Ordinal)) is { } pattern
            ? TargetOf(pattern, address[pattern.From.Value.Length..])
            : null;
    }

    private LinkTarget TargetOf(SiteRedirect redirect, string rest) =>
        _resolver.Resolve(
            redirect.KeepsRest ? redirect.To + rest : redirect.To,
            new LinkOrigin(RedirectReader.File, Permalink.Home)
        );
}

/// <summary>Where a redirect leads.</summary>
/// <param name="Url">The whole address.</param>
/// <param name="Target">What is there.</param>
/// <param name="Steps">How many other redirects are in between.</param>
/// <param name="IsLoop">Whether it never arrives, or after more redirects than browsers follow.</param>
internal sealed record RedirectEnd(string Url, LinkTarget Target, int Steps, bool IsLoop);
