namespace Blog.Network.Visiting;

/// <summary>Reaches APIs over the real network.</summary>
public static class ApiTransport
{
    /// <summary>A line that follows no redirect, so that a key goes to no other host, and keeps no cookies.</summary>
    public static HttpMessageInvoker Open() =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(15),
            }
        );
}
