using Blog.Images;
using Blog.Network.Visiting;

namespace Blog.Network.Fetching;

/// <summary>Fetches pictures of other sites as they are, for the author's own folder. Safe to use from several threads;
/// each site gets one request at a time.</summary>
/// <param name="line">How sites are reached.</param>
public sealed class OriginalFetcher(VisitLine line)
{
    private static readonly Sought _original = Sought.Picture with { MostBytes = 32 * 1024 * 1024 };

    private readonly PageVisitor _visitor = new(line);

    /// <summary>Fetches a picture.</summary>
    /// <param name="address">Its address: http or https.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<OriginalPicture> FetchAsync(Uri address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var visit = await _visitor.Begin(cancellation).VisitAsync(address, _original).ConfigureAwait(false);
        if (visit.Kind != VisitKind.Page)
            return new OriginalPicture(visit.Kind, visit.Message, null, "");
        return PictureEnding.Of(visit.Body) is { } ending
            ? new OriginalPicture(VisitKind.Page, "", visit.Body, ending)
            : new OriginalPicture(
                VisitKind.Page,
                $"What {visit.Address.Host} sends is not a picture that browsers show"
                    + (visit.MediaType is { } type ? $", but {type}." : "."),
                null,
                ""
            );
    }
}

/// <summary>The result of fetching a picture.</summary>
/// <param name="Kind">The result of asking for it.</param>
/// <param name="Message">What happened, as a sentence; empty for a picture that is there.</param>
/// <param name="Bytes">The file; null when there is none.</param>
/// <param name="Ending">The ending for its name, with its dot.</param>
public sealed record OriginalPicture(VisitKind Kind, string Message, byte[]? Bytes, string Ending);
