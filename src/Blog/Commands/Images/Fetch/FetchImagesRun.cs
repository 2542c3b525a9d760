using System.Collections.Immutable;
using Blog.Answers;
using Blog.Editing.Pictures;
using Blog.Finding;
using Blog.Network.Fetching;
using Blog.Network.Visiting;
using Blog.Online;
using Blog.Options;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Running;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;
using Blog.Workspace.Pictures;

namespace Blog.Commands.Images.Fetch;

/// <summary>Brings pictures of other sites beside the documents that show them.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class FetchImagesRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);
    private readonly PictureAddresses _addresses = new();

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(ImagesWish wish)
    {
        if (SiteOpener.Open(context, values.WithHeldBack, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Map(context.Generator);
        if (!site.HasReliableSettings)
            return _reply.HoldBack(site.Diagnostics);
        var finder = new PostFinder(site, opened.Folder, context.Surroundings.WorkingFolder);
        if (wish.Documents.FirstOrDefault(d => finder.Find(d) is null) is { } unknown)
            return _reply.Fail(ExitCode.Refused, $"There is no post '{unknown}'.", finder.Nearest(unknown));
        ImmutableArray<SitePost> documents = wish.Documents.IsEmpty
            ? finder.All
            : [.. wish.Documents.Select(d => finder.Find(d)!).Distinct()];
        var wanted = Wanted(documents, site);
        var report = new ImagesReport(context.Surroundings, values, _reply);
        if (wish.IsRehearsal)
            return report.Print([.. wanted.Select(w => w with { IsRehearsal = true })], []);
        using var held = SiteLock.TryTake(opened.Folder, "images");
        if (held is null)
            return _reply.Refuse("Another command is fetching pictures of this site.");
        var store = new PictureStore(
            opened.Folder,
            new SiteEditor(opened.Folder, context.Surroundings.Clock),
            _addresses
        );
        var arrivals = new PictureArrivals(wanted, store);
        await FetchAsync(wanted, arrivals, site, wish.MaxTime).ConfigureAwait(false);
        return report.Print(arrivals.Pictures, arrivals.Mistakes);
    }

    // By the address as it is asked for, in the order of the documents.
    private ImmutableArray<FetchedImage> Wanted(ImmutableArray<SitePost> documents, Site site) =>
        [
            .. documents
                .SelectMany(d => _addresses.In(d.Parsed.Source))
                .Where(p => Uri.TryCreate(Absolute(p.Address), UriKind.Absolute, out _))
                .Where(p => site.Catalogue.Settings.BaseUrl.PermalinkOf(p.Address) is null)
                .GroupBy(p => Absolute(p.Address), StringComparer.Ordinal)
                .Select(w => new FetchedImage(w.Key, [.. w])),
        ];

    private static string Absolute(string address) =>
        (address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address).Split('#')[0];

    private async Task FetchAsync(
        ImmutableArray<FetchedImage> wanted,
        PictureArrivals arrivals,
        Site site,
        TimeSpan maxTime
    )
    {
        var surroundings = context.Surroundings;
        using var http = surroundings.OpenWeb();
        using var time = new CommandTime(maxTime, surroundings.Clock);
        var fetcher = new OriginalFetcher(
            new NetworkLines(surroundings, site.Catalogue.Settings.BaseUrl).ToPages(http)
        );
        var done = 0;
        // Different sites are asked in parallel; one thread writes what arrives.
        await foreach (
            var task in Task.WhenEach(wanted.Select(w => FetchAsync(fetcher, w.Url, time))).ConfigureAwait(false)
        )
        {
            var (url, picture) = await task.ConfigureAwait(false);
            arrivals.Add(url, picture);
            done++;
            if (!values.Quiet && !values.Json)
                surroundings.Error.Overwrite($"{done} of {wanted.Length} pictures fetched");
        }

        surroundings.Error.Overwrite("");
    }

    private static async Task<(string Url, OriginalPicture Picture)> FetchAsync(
        OriginalFetcher fetcher,
        string url,
        CommandTime time
    )
    {
        try
        {
            return (url, await fetcher.FetchAsync(new Uri(url), time.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (time.Token.IsCancellationRequested)
        {
            return (url, new OriginalPicture(VisitKind.NotReached, time.Why, null, ""));
        }
    }
}
