using System.Collections.Immutable;
using Blog.Import.Moved;
using Blog.Network.Sitemaps;
using Blog.Network.Visiting;
using Blog.Online;
using Blog.Workspace.Importing;

namespace Blog.Commands.Check.Moved;

/// <summary>Fetches the sitemaps of an old site.</summary>
/// <param name="fetcher">Fetches one.</param>
/// <param name="time">Says when the time is over.</param>
internal sealed class OldSitemaps(FileFetcher fetcher, CommandTime time)
{
    private const int MostSitemaps = 500;

    private static readonly string[] Names = ["sitemap.xml", "sitemap_index.xml", "sitemap-index.xml"];

    /// <summary>The addresses in the sitemap at an address, or in that of the site whose address it is.</summary>
    public async Task<OldSiteAddresses> ReadAsync(Uri address)
    {
        if (address.AbsolutePath.Contains('.', StringComparison.Ordinal))
            return await FollowAsync(address, await FetchAsync(address).ConfigureAwait(false)).ConfigureAwait(false);
        var folder = address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
        foreach (var sitemap in Names.Select(name => new Uri(folder, name)))
        {
            var found = await FetchAsync(sitemap).ConfigureAwait(false);
            if (found.Kind is VisitKind.Unreachable or VisitKind.NotReached || found.Bytes is not null)
                return await FollowAsync(sitemap, found).ConfigureAwait(false);
        }

        return new OldSiteAddresses([], [$"There is no sitemap at {folder}. Name its address or file with --old."]);
    }

    private async Task<OldSiteAddresses> FollowAsync(Uri first, FetchedFile file)
    {
        var (addresses, problems) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        var (left, seen) = (new Queue<(Uri At, FetchedFile? File)>([(first, file)]), new HashSet<Uri> { first });
        while (left.TryDequeue(out var next))
        {
            var fetched = next.File ?? await FetchAsync(next.At).ConfigureAwait(false);
            if (fetched.Bytes is null)
            {
                problems.Add($"{next.At}: {fetched.Message}");
                continue;
            }

            var read = SitemapReader.Read(fetched.Bytes);
            addresses.AddRange(read.Pages);
            if (read.Problem is { } problem)
                problems.Add($"{next.At}: {problem}");
            foreach (var named in read.Sitemaps)
            {
                if (Uri.TryCreate(next.At, named, out var other) && seen.Count < MostSitemaps && seen.Add(other))
                    left.Enqueue((other, null));
            }
        }

        if (seen.Count == MostSitemaps)
            problems.Add($"There are {MostSitemaps} sitemaps or more; the others were not read.");
        return new OldSiteAddresses(addresses.ToImmutable(), problems.ToImmutable());
    }

    private async Task<FetchedFile> FetchAsync(Uri address)
    {
        try
        {
            return await fetcher.FetchAsync(address, time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (time.Token.IsCancellationRequested)
        {
            return new FetchedFile(VisitKind.NotReached, null, time.Why);
        }
    }
}
