using System.Collections.Immutable;
using Blog.Answers;
using Blog.Finding;
using Blog.Model.Cards;
using Blog.Network.Fetching;
using Blog.Network.Visiting;
using Blog.Online;
using Blog.Options;
using Blog.Pages;
using Blog.Reading.Parsing.Files;
using Blog.Running;
using Blog.Text;
using Blog.Workspace.Cards;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Commands.Cards.Fetch;

/// <summary>Fetches cards of links and saves them.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class FetchRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(FetchWish wish)
    {
        if (wish.Urls.FirstOrDefault(u => LinkIdentity.Read(u) is null) is { } wrong)
            return _reply.Refuse($"'{wrong}' is not an absolute http or https address.");
        if (SiteOpener.Open(context, values.WithHeldBack, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Make(context.Generator);
        if (MistakesOf(site) is { IsEmpty: false } mistakes)
            return _reply.HoldBack(mistakes);
        if (wish.Urls.FirstOrDefault(u => site.Catalogue.Settings.BaseUrl.PermalinkOf(u) is not null) is { } own)
            return _reply.Refuse($"'{own}' is an address of this site: its card comes from the document itself.");
        using var held = SiteLock.TryTake(opened.Folder, "cards");
        if (held is null)
            return _reply.Refuse("Another command is fetching cards of this site.");
        var wanted = new WantedLinks(site, opened.Request.Now).Of(wish);
        var fetched = await FetchAsync(wanted, opened, site, wish.MaxTime).ConfigureAwait(false);
        return new FetchReport(context.Surroundings, values, _reply).Print(fetched);
    }

    // A card that cannot be read would count as missing and be written twice.
    private static ImmutableArray<Diagnostic> MistakesOf(Site site) =>
        [
            .. site.Diagnostics.Where(d =>
                d.Severity == DiagnosticSeverity.Error
                && (CardFiles.Has(d.Location.Source.Path) || d.Location.Source.Path.Value == "content/site.yml")
            ),
        ];

    private async Task<ImmutableArray<FetchedLink>> FetchAsync(
        ImmutableArray<(string Url, LinkCard? Known)> wanted,
        OpenedSite opened,
        Site site,
        TimeSpan maxTime
    )
    {
        var surroundings = context.Surroundings;
        var settings = site.Catalogue.Settings;
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(opened.Request.Now, settings.TimeZone).DateTime);
        var store = new CardStore(opened.Folder, new SiteEditor(opened.Folder, surroundings.Clock));
        using var http = surroundings.OpenWeb();
        using var time = new CommandTime(maxTime, surroundings.Clock);
        var fetcher = new CardFetcher(new NetworkLines(surroundings, settings.BaseUrl).ToPages(http));
        var found = new List<FetchedLink>();
        // Different sites are asked in parallel; one thread writes each card as soon as it is there.
        await foreach (
            var task in Task.WhenEach(wanted.Select(w => FetchAsync(fetcher, w.Url, w.Known, time)))
                .ConfigureAwait(false)
        )
        {
            var (url, known, fetch) = await task.ConfigureAwait(false);
            found.Add(new FetchedLink(url, known is null, fetch, store.Put(url, known, fetch, day)));
            if (!values.Quiet && !values.Json)
                surroundings.Error.Overwrite($"{found.Count} of {wanted.Length} links fetched");
        }

        surroundings.Error.Overwrite("");
        return [.. wanted.Select(w => found.Find(f => f.Url == w.Url)!)];
    }

    private static async Task<(string Url, LinkCard? Known, CardFetch Fetch)> FetchAsync(
        CardFetcher fetcher,
        string url,
        LinkCard? known,
        CommandTime time
    )
    {
        try
        {
            return (url, known, await fetcher.FetchAsync(new Uri(url), time.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (time.Token.IsCancellationRequested)
        {
            return (url, known, new CardFetch(VisitKind.NotReached, time.Why, null));
        }
    }
}
