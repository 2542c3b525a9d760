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
            return report.Print([.. wanted.Select(w => new FetchedImage(w.Key, [.. w]) { IsRehearsal = true })], []);
        using var held = SiteLock.TryTake(opened.Folder, "images");
        if (held is null)
            return _reply.Refuse("Another command is fetching pictures of this site.");
        var fetched = await FetchAsync(wanted, site, wish.MaxTime).ConfigureAwait(false);
        var store = new PictureStore(
            opened.Folder,
            new SiteEditor(opened.Folder, context.Surroundings.Clock),
            _addresses
        );
        var put = Put(fetched, store);
        return report.Print(
            [.. fetched.Select(f => f with { Files = FilesOf(f, put), Stays = StaysOf(f, put) })],
            [.. put.SelectMany(p => p.Put.Mistakes)]
        );
    }

    // By the address as it is asked for, in the order of the documents.
    private ImmutableArray<IGrouping<string, WrittenPicture>> Wanted(ImmutableArray<SitePost> documents, Site site) =>
        [
            .. documents
                .SelectMany(d => _addresses.In(d.Parsed.Source))
                .Where(p => Uri.TryCreate(Absolute(p.Address), UriKind.Absolute, out _))
                .Where(p => site.Catalogue.Settings.BaseUrl.PermalinkOf(p.Address) is null)
                .GroupBy(p => Absolute(p.Address), StringComparer.Ordinal),
        ];

    private static string Absolute(string address) =>
        (address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address).Split('#')[0];

    private async Task<ImmutableArray<FetchedImage>> FetchAsync(
        ImmutableArray<IGrouping<string, WrittenPicture>> wanted,
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
        var tasks = wanted
            .Select(async w => new FetchedImage(w.Key, [.. w])
            {
                Fetch = await FetchAsync(fetcher, w.Key, time).ConfigureAwait(false),
            })
            .ToArray();
        var done = 0;
        await foreach (var task in Task.WhenEach(tasks).ConfigureAwait(false))
        {
            await task.ConfigureAwait(false);
            done++;
            if (!values.Quiet && !values.Json)
                surroundings.Error.Overwrite($"{done} of {tasks.Length} pictures fetched");
        }

        surroundings.Error.Overwrite("");
        return [.. await Task.WhenAll(tasks).ConfigureAwait(false)];
    }

    private static async Task<OriginalPicture> FetchAsync(OriginalFetcher fetcher, string url, CommandTime time)
    {
        try
        {
            return await fetcher.FetchAsync(new Uri(url), time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (time.Token.IsCancellationRequested)
        {
            return new OriginalPicture(VisitKind.NotReached, time.Why, null, "");
        }
    }

    // Each document is written once.
    private static ImmutableArray<(Text.ContentPath Document, PicturesPut Put)> Put(
        ImmutableArray<FetchedImage> fetched,
        PictureStore store
    ) =>
        [
            .. fetched
                .Where(f => f.Fetch?.Bytes is not null)
                .SelectMany(f => f.Shown.Select(s => (s.Place.Path, s.Address, Picture: f.Fetch!)))
                .GroupBy(p => p.Path)
                .OrderBy(g => g.Key)
                .Select(g =>
                    (
                        g.Key,
                        store.Put(
                            g.Key,
                            g.DistinctBy(p => p.Address)
                                .ToDictionary(p => p.Address, p => p.Picture, StringComparer.Ordinal)
                        )
                    )
                ),
        ];

    private static ImmutableArray<Text.ContentPath> FilesOf(
        FetchedImage image,
        ImmutableArray<(Text.ContentPath Document, PicturesPut Put)> put
    ) =>
        [
            .. put.SelectMany(p =>
                    image
                        .Shown.Where(s => s.Place.Path == p.Document && p.Put.Files.ContainsKey(s.Address))
                        .Select(s => p.Put.Files[s.Address])
                )
                .Distinct(),
        ];

    private static ImmutableArray<WrittenPicture> StaysOf(
        FetchedImage image,
        ImmutableArray<(Text.ContentPath Document, PicturesPut Put)> put
    ) => [.. put.SelectMany(p => p.Put.Stays).Where(s => Absolute(s.Address) == image.Url)];
}
