using Blog.Preview.Sites;
using Blog.Text;

namespace Blog.Preview.Live;

/// <summary>Gives the answers to addresses, and the addresses of outputs and documents.</summary>
internal interface IServedPages
{
    /// <summary>The answer to an address, from the newest state.</summary>
    /// <param name="address">The path of the address as a browser writes it: percent-encoded, without query.</param>
    /// <param name="cancellation">Ends the wait.</param>
    Task<ServedPage> AtAsync(string address, CancellationToken cancellation);

    /// <summary>The address of an output.</summary>
    string AddressOf(SitePath path, PreviewState state);

    /// <summary>The address of the page of a document; null for a file that has none.</summary>
    string? AddressOf(ContentPath source, PreviewState state);
}
