using System.Net;
using System.Net.Sockets;

namespace Blog.Network.Visiting;

/// <summary>Reaches pages of other sites, and nothing that is not on the public internet.</summary>
public static class PublicTransport
{
    /// <summary>
    /// A line that follows no redirect, keeps no cookies, and refuses every address that is not public: first by the
    /// host's name, then by the address it resolves to. With a proxy in between, only the name counts.
    /// </summary>
    public static HttpMessageInvoker Open() =>
        new(
            new PublicHostsOnly(
                new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    AutomaticDecompression = DecompressionMethods.All,
                    ConnectTimeout = TimeSpan.FromSeconds(15),
                    MaxResponseHeadersLength = 64,
                    ConnectCallback = ConnectAsync,
                }
            )
        );

    private static async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellation
    )
    {
        var end = context.DnsEndPoint;
        var isProxy =
            context.InitialRequestMessage.RequestUri is { } asked
            && !string.Equals(asked.IdnHost, end.Host, StringComparison.OrdinalIgnoreCase);
        IPAddress[] found = IPAddress.TryParse(end.Host, out var number)
            ? [number]
            : await Dns.GetHostAddressesAsync(end.Host, cancellation).ConfigureAwait(false);
        var addresses = isProxy ? found : [.. found.Where(PublicAddresses.IsPublic)];
        if (addresses.Length == 0)
            throw new NotPublicException(end.Host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        NetworkStream? stream = null;
        try
        {
            // Connects to the addresses that were checked, since the name may resolve to others a moment later.
            await socket.ConnectAsync(addresses, end.Port, cancellation).ConfigureAwait(false);
            return stream = new NetworkStream(socket, ownsSocket: true);
        }
        finally
        {
            if (stream is null)
                socket.Dispose();
        }
    }

    private sealed class PublicHostsOnly(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) =>
            PublicAddresses.IsPublicHost(request.RequestUri!.IdnHost)
                ? base.SendAsync(request, cancellationToken)
                : throw new HttpRequestException(
                    HttpRequestError.ConnectionError,
                    null,
                    new NotPublicException(request.RequestUri.IdnHost)
                );
    }
}

/// <summary>Thrown where a connection would lead to a network that is not public.</summary>
/// <param name="host">The host's name.</param>
internal sealed class NotPublicException(string host) : IOException($"{host} is not on the public internet.");
