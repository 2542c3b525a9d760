using System.Text;
using Blog.Answers;
using Blog.Finding;
using Blog.Import.Moved;
using Blog.Network.Sitemaps;
using Blog.Online;
using Blog.Options;
using Blog.Pages;
using Blog.Reading.Redirects;
using Blog.Running;
using Blog.Text;
using Blog.Workspace.Importing;

namespace Blog.Commands.Check.Moved;

/// <summary>Compares the addresses of an old site with this one.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class MovedRun(CommandContext context, SharedValues values)
{
    private static readonly SitePath Rules = new("_redirects");

    private readonly Reply _reply = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(MovedWish wish)
    {
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Map(context.Generator);
        if (!site.HasReliableSettings)
            return _reply.HoldBack(site.Diagnostics);
        if (AddressIn(wish.Old) is { Scheme: not ("http" or "https") } other)
            return _reply.Refuse(
                $"'{other.Scheme}:' is not read. --old takes a file, a folder, or an http(s) address."
            );
        var old = AddressIn(wish.Old) is { } address
            ? await FetchAsync(address, wish, site).ConfigureAwait(false)
            : OldSiteFiles.Read(Path.GetFullPath(wish.Old, context.Surroundings.WorkingFolder), SourceLimits.Usual);
        if (old.Addresses.IsEmpty)
            return _reply.Refuse(old.Problems.FirstOrDefault() ?? $"'{wish.Old}' names no address.");
        var compared = new MovedAddresses(site.Catalogue.Settings.BaseUrl, SiteOf(site)).Compare(old.Addresses);
        return new MovedReport(context.Surroundings, values, _reply).Print(compared, old.Problems, site);
    }

    // The letter of a drive is not a scheme.
    private static Uri? AddressIn(string old) =>
        old.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(old, UriKind.Absolute, out var address)
            ? address
            : null;

    private async Task<OldSiteAddresses> FetchAsync(Uri address, MovedWish wish, Site site)
    {
        var surroundings = context.Surroundings;
        using var http = surroundings.OpenWeb();
        using var time = new CommandTime(wish.MaxTime, surroundings.Clock);
        var line = new NetworkLines(surroundings, site.Catalogue.Settings.BaseUrl).ToPages(http);
        return await new OldSitemaps(new FileFetcher(line, SitemapReader.MostBytes), time)
            .ReadAsync(address)
            .ConfigureAwait(false);
    }

    private static SiteAnswers SiteOf(Site site)
    {
        var ofDocuments = site.Catalogue.Listed.SelectMany(d =>
            d.Post.RedirectFrom.Select(r => r.Address.ToSitePath())
        );
        var ofFile = site
            .Outputs.Values.Where(o => o.Path != Rules && o.ClaimedBy.Any(c => c.Path == RedirectReader.File))
            .Select(o => o.Path);
        return new SiteAnswers(
            path => site.Outputs.TryGetValue(path, out var output) && output.IsForReaders,
            [.. ofDocuments, .. ofFile],
            site.Outputs.TryGetValue(Rules, out var rules)
                ? HostRuleText.AnsweredIn(Encoding.UTF8.GetString(rules.Content().Bytes.Span))
                : []
        );
    }
}
