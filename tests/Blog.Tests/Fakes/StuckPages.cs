namespace Blog.Tests.Fakes;

/// <summary>Pages of which one never comes: the time that the command has passes meanwhile.</summary>
/// <param name="pages">The others.</param>
/// <param name="stuck">The host that gives no answer.</param>
/// <param name="onStuck">Is told when it is asked.</param>
internal sealed class StuckPages(FakePages pages, string stuck, Action onStuck) : DelegatingHandler(pages)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (request.RequestUri!.Host == stuck)
        {
            onStuck();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
