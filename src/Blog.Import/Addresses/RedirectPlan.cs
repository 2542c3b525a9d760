using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Reading.Unwritten;
using Blog.Text;

namespace Blog.Import.Addresses;

/// <summary>Decides which redirects belong to no document: from the lists of the old blog, and those of its
/// host.</summary>
/// <param name="claims">The addresses that are taken.</param>
/// <param name="targets">The lists of this program.</param>
/// <param name="site">The old site and the new one.</param>
/// <param name="log">Gets what is worth a remark.</param>
internal sealed class RedirectPlan(AddressClaims claims, ListTargets targets, BlogHome site, RemarkLog log)
{
    private readonly PatternRounds _patterns = new();

    /// <summary>The redirects of lists: those whose address changes and that no page has.</summary>
    public ImmutableArray<PlannedRedirect> OfLists(ImmutableArray<ForeignList> lists)
    {
        var redirects = ImmutableArray.CreateBuilder<PlannedRedirect>();
        foreach (var list in lists)
        {
            var to = targets.Of(list);
            if (ListTargets.IsOther(list, to))
                Remark($"pages of {Plural(list.Kind)}", $"{list.Address} leads to {to}");
            if (
                UnwrittenReader.AddressOf(list.Address, site.Old) is not { } from
                || from.ToSitePath() == to.ToSitePath()
            )
                continue;
            if (!claims.TryTake(from))
                continue;
            redirects.Add(new PlannedRedirect(from.Value, to.Value));
            if (list.Kind == ListKind.Feed)
                Remark(
                    "feeds at another address",
                    $"{from} has the feed, so that subscribers stay; it is also at {to}, where a redirect of the host "
                        + "may lead them"
                );
        }

        return redirects.ToImmutable();
    }

    /// <summary>The redirects that the old host had. One that leads to nothing here is left out.</summary>
    /// <param name="redirects">The redirects.</param>
    /// <param name="addressOf">The new address of an old one; null for none.</param>
    public ImmutableArray<PlannedRedirect> OfHost(
        ImmutableArray<ForeignRedirect> redirects,
        Func<string, string?> addressOf
    )
    {
        var kept = ImmutableArray.CreateBuilder<PlannedRedirect>();
        foreach (var written in redirects)
        {
            var redirect = written with { To = WithScheme(written.To) };
            var isFolder = redirect.From.EndsWith("/*", StringComparison.Ordinal);
            var bare = isFolder ? redirect.From[..^1] : redirect.From;
            var own = OwnAddress(redirect.To);
            var isElsewhere = own is null && redirect.To.Contains("://", StringComparison.Ordinal);
            var keepsRest = isFolder && redirect.To.EndsWith("/*", StringComparison.Ordinal);
            var below = own is null ? null : own.Value.Value + "*";
            var to =
                isElsewhere ? redirect.To
                : keepsRest ? below
                : addressOf(redirect.To);
            // Hosts try rules before files: one for everything hides the whole site.
            if (isFolder && bare.Trim('/').Length == 0)
                Remark($"a redirect of every address: {redirect.From}", $"left out; it led to {redirect.To}");
            else if (!isFolder && SiteRedirect.IsOfFile(bare))
                Remark(
                    $"redirects of files: {redirect.From}",
                    $"left out: a page cannot stand there; it led to {redirect.To}"
                );
            else if (UnwrittenReader.AddressOf(bare, site.Old) is not { } from || to is null)
                Remark($"redirects to nothing that is public: {redirect.From}", "left out");
            else if (LeadsBack(from, isFolder, to))
                Remark(
                    $"redirects that lead back to themselves: {redirect.From}",
                    $"left out; it led to {redirect.To}"
                );
            else if (isFolder)
                kept.Add(new PlannedRedirect(from.Value + "*", to));
            else if (claims.TryTake(from))
                kept.Add(new PlannedRedirect(from.Value, to));
        }

        return [.. kept.DistinctBy(r => r.From)];
    }

    // Hosts try rules before files, and lead round for ever what is below the old address and the new one.
    private bool LeadsBack(Permalink from, bool isFolder, string to)
    {
        if (OwnAddress(to) is not { } target)
            return false;
        return isFolder
            ? (target.Value + "/").StartsWith(from.Value, StringComparison.OrdinalIgnoreCase)
                || (to.EndsWith('*') && !_patterns.TryAdd(from, target))
            : target.ToSitePath().Value.Equals(from.ToSitePath().Value, StringComparison.OrdinalIgnoreCase);
    }

    // Without the star at its end; null for an address of another site.
    private Permalink? OwnAddress(string written)
    {
        var bare = written.TrimEnd('*');
        return UnwrittenReader.AddressOf(bare, site.Old) ?? UnwrittenReader.AddressOf(bare, site.New);
    }

    private static string WithScheme(string to) => to.StartsWith("//", StringComparison.Ordinal) ? "https:" + to : to;

    private void Remark(string subject, string outcome) =>
        log.Add(new Remark(RemarkKind.Decided, subject, outcome, new ContentPath("site.yml")));

    private static string Plural(ListKind kind) =>
        kind switch
        {
            ListKind.Tag => "tags that no post has here",
            ListKind.Category => "categories",
            ListKind.Author => "authors",
            _ => "series that no post is in here",
        };
}

/// <summary>A redirect that belongs to no document.</summary>
/// <param name="From">The old address, below the site; with a star behind its last slash, all below it.</param>
/// <param name="To">Where it leads: an address below the site, or an absolute one.</param>
internal sealed record PlannedRedirect(string From, string To);
