namespace Blog.Tests.Fakes;

/// <summary>Pages where one host never answers, so that the command's time runs out.</summary>
/// <param name="pages">The other pages.</param>
/// <param name="stuck">The host that never answers.</param>
/// <param name="onStuck">Is called when that host is asked.</param>
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
