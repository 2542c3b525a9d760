using System.Collections.Immutable;
using System.Text;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Redirects;

/// <summary>The file <c>_redirects</c>, in which Netlify, Cloudflare Pages and others read patterns
/// (https://docs.netlify.com/manage/routing/redirects/overview/). Old addresses that are known have a page on every
/// host and need no rule.</summary>
internal static class HostRules
{
    /// <summary>The path of the file.</summary>
    public static SitePath Path { get; } = new("_redirects");

    /// <summary>The file; none without patterns, or where the author has one.</summary>
    /// <param name="book">The redirects.</param>
    /// <param name="outputs">What the site has.</param>
    /// <param name="home">Where the site is published.</param>
    public static IEnumerable<Output> Of(RedirectBook book, ImmutableArray<Output> outputs, BaseUrl home)
    {
        if (book.Patterns.IsEmpty || outputs.Any(o => o.Path == Path))
            yield break;
        var text = new StringBuilder();
        foreach (var pattern in book.Patterns)
            text.Append(LineOf(pattern, book, home)).Append('\n');
        var rules = text.ToString();
        yield return new Output
        {
            Path = Path,
            ContentType = "text/plain; charset=utf-8",
            Fingerprint = Fingerprint.Of(rules),
            ClaimedBy = [.. book.Patterns.Select(p => p.Place)],
            Make = _ => OutputContent.OfText(rules),
        };
    }

    /// <summary>The line of a pattern.</summary>
    public static string LineOf(SiteRedirect pattern, RedirectBook book, BaseUrl home)
    {
        var end = book.EndOf(pattern).Url;
        // The host's own addresses need no host, so that a preview of a branch answers them as well.
        var to = end.StartsWith(home.Origin + "/", StringComparison.Ordinal) ? end[home.Origin.Length..] : end;
        return $"{home.Relative(pattern.From)}* {to}{(pattern.KeepsRest ? ":splat" : "")} 301";
    }
}
