using Blog.Network.Visiting;

namespace Blog.Network.Sitemaps;

/// <summary>Fetches files of other sites as they are, such as a sitemap. Each site gets one request at a
/// time.</summary>
/// <param name="line">How sites are reached.</param>
/// <param name="mostBytes">How large a file may be.</param>
public sealed class FileFetcher(VisitLine line, int mostBytes)
{
    private readonly PageVisitor _visitor = new(line);
    private readonly Sought _file = new("application/xml, text/xml, text/plain;q=0.9, */*;q=0.1", mostBytes)
    {
        IsWhole = true,
    };

    /// <summary>Fetches a file.</summary>
    /// <param name="address">Its address: http or https.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<FetchedFile> FetchAsync(Uri address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var visit = await _visitor.Begin(cancellation).VisitAsync(address, _file).ConfigureAwait(false);
        return visit.Kind == VisitKind.Page
            ? new FetchedFile(visit.Kind, visit.Body, "")
            : new FetchedFile(visit.Kind, null, visit.Message);
    }
}

/// <summary>The result of fetching a file.</summary>
/// <param name="Kind">The result of asking for it.</param>
/// <param name="Bytes">Its bytes; null when there are none.</param>
/// <param name="Message">What happened, as a sentence; empty for a file that is there.</param>
public sealed record FetchedFile(VisitKind Kind, byte[]? Bytes, string Message);
