using System.Collections.Immutable;
using Blog.Model;
using Blog.Text;

namespace Blog.Import.Moved;

/// <summary>Compares the addresses of an old site with a new one.</summary>
/// <param name="home">Where the new site is published.</param>
/// <param name="site">What the new site has.</param>
public sealed class MovedAddresses(BaseUrl home, SiteAnswers site)
{
    private readonly RuleIndex _rules = new(site.Rules);

    /// <summary>What answers each address, in ordinal order and each once.</summary>
    /// <param name="addresses">Whole addresses of any host, or paths from the root of the site.</param>
    public ImmutableArray<MovedAddress> Compare(IEnumerable<string> addresses) =>
        [
            .. addresses
                .Select(PathOf)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(Compare),
        ];

    // The path below the site with its query; null for what is not the address of a page.
    private string? PathOf(string address)
    {
        var text = address.Trim().Split('#')[0];
        if (text.Length == 0)
            return null;
        var isWhole = Uri.TryCreate(text, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https";
        if (!isWhole && !text.StartsWith('/'))
            return null;
        var path = isWhole && whole is not null ? whole.PathAndQuery : text;
        // On another host it is compared by its path alone.
        return home.BasePath.Length > 0 && path.StartsWith(home.BasePath + "/", StringComparison.Ordinal)
            ? path[home.BasePath.Length..]
            : path;
    }

    private MovedAddress Compare(string written)
    {
        var question = written.IndexOf('?', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(question < 0 ? written : written[..question]);
        // A server of files gives every query the same answer.
        if (question >= 0 && question < written.Length - 1)
            return new MovedAddress(written, RuleFor(written[..question]) ? MovedAnswer.Rule : MovedAnswer.Lost);
        foreach (var file in FilesOf(path))
        {
            if (site.Redirects.Contains(file))
                return new MovedAddress(written, MovedAnswer.Redirect);
            if (site.Has(file))
                return new MovedAddress(written, MovedAnswer.Page);
        }

        return new MovedAddress(written, RuleFor(path) ? MovedAnswer.Rule : MovedAnswer.Lost);
    }

    // What hosts of files try: the file, the page of a folder, the page without its extension.
    private static IEnumerable<SitePath> FilesOf(string path)
    {
        var bare = path.TrimStart('/');
        yield return new Permalink(path).ToSitePath();
        if (bare.Length == 0 || bare.EndsWith('/'))
            yield break;
        yield return new SitePath(bare);
        yield return new SitePath(bare + "/index.html");
        yield return new SitePath(bare + ".html");
    }

    private bool RuleFor(string path) => _rules.Has(home.BasePath + path);
}

/// <summary>What a site has.</summary>
/// <param name="Has">Whether there is a file.</param>
/// <param name="Redirects">The files that lead their reader elsewhere.</param>
/// <param name="Rules">The old addresses in its file <c>_redirects</c>, which some hosts read; a star at the end means
/// all that begin so.</param>
public sealed record SiteAnswers(
    Func<SitePath, bool> Has,
    ImmutableHashSet<SitePath> Redirects,
    ImmutableArray<string> Rules
);

/// <summary>An address of the old site.</summary>
/// <param name="Address">Its path below the site, with its query.</param>
/// <param name="Answer">What answers it.</param>
public sealed record MovedAddress(string Address, MovedAnswer Answer);

/// <summary>What answers an address of the old site.</summary>
public enum MovedAnswer
{
    /// <summary>A page or file.</summary>
    Page,

    /// <summary>A page that leads elsewhere.</summary>
    Redirect,

    /// <summary>A rule in <c>_redirects</c>, on hosts that read it.</summary>
    Rule,

    /// <summary>Nothing.</summary>
    Lost,
}
