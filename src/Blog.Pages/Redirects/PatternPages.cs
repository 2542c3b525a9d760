using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.Redirects;

/// <summary>The old addresses below patterns that can be known: a host of files has no patterns, so that each gets a
/// page.</summary>
internal static class PatternPages
{
    private static readonly SitePath NotFound = new("404.html");

    /// <summary>For each pattern its own folder, and the old address of every page that its new addresses have. An
    /// address with a page of its own is left out, and of two patterns the longer one counts.</summary>
    /// <param name="book">The redirects.</param>
    /// <param name="outputs">What the site has.</param>
    public static IEnumerable<PatternPage> Of(RedirectBook book, ImmutableArray<Output> outputs)
    {
        if (book.Patterns.IsEmpty)
            return [];
        ImmutableArray<string> pages =
        [
            .. outputs
                .Where(o => o.IsForReaders && o.ContentType == ContentTypes.Html && o.Path != NotFound)
                .Select(o => o.Path.ToPermalink().Value),
        ];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return book
            .Patterns.SelectMany(p => RestsOf(p, pages).Select(rest => (Pattern: p, Tail: rest)))
            .Select(p => new PatternPage(
                (p.Tail.Length == 0 ? p.Pattern.From : p.Pattern.From.Append(p.Tail)).ToSitePath(),
                p.Pattern,
                book.EndOf(p.Pattern, p.Tail)
            ))
            .Where(p => !book.IsTaken(p.Path) && taken.Add(p.Path.Value));
    }

    // What stands behind the star in the old addresses; the empty text for the folder itself.
    private static IEnumerable<string> RestsOf(SiteRedirect pattern, ImmutableArray<string> pages) =>
        pattern.KeepsRest
            ? pages.Where(p => p.StartsWith(pattern.To, StringComparison.Ordinal)).Select(p => p[pattern.To.Length..])
            : [""];
}

/// <summary>A page at an old address below a pattern.</summary>
/// <param name="Path">The path of the old address.</param>
/// <param name="Redirect">The pattern.</param>
/// <param name="End">Where it leads.</param>
internal sealed record PatternPage(SitePath Path, SiteRedirect Redirect, RedirectEnd End);
