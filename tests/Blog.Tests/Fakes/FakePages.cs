using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Blog.Tests.Fakes;

/// <summary>Pages of other sites by address: a status, and for a page that is there its canonical link; or JSON. Other
/// addresses cannot be reached.</summary>
internal sealed class FakePages : HttpMessageHandler
{
    private readonly Dictionary<string, (HttpStatusCode Status, string Value)> _pages = [];
    private readonly Dictionary<string, string> _json = [];
    private readonly Dictionary<string, string> _html = [];
    private readonly Dictionary<string, byte[]> _pictures = [];

    public ConcurrentQueue<string> Asked { get; } = [];

    public FakePages With(string address, HttpStatusCode status, string value = "")
    {
        _pages[address] = (status, value);
        return this;
    }

    public FakePages WithJson(string address, string json)
    {
        _json[address] = json;
        return this;
    }

    public FakePages WithPicture(string address, byte[] picture)
    {
        _pictures[address] = picture;
        return With(new Uri(new Uri(address), "/robots.txt").AbsoluteUri, HttpStatusCode.NotFound);
    }

    public FakePages WithHtml(string address, string html)
    {
        _html[address] = html;
        return this;
    }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var address = request.RequestUri!.AbsoluteUri;
        Asked.Enqueue($"{address} {request.Headers.UserAgent}");
        if (_json.TryGetValue(address, out var json))
            return Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent(json, Encoding.UTF8, "application/json"),
                }
            );
        if (_pictures.TryGetValue(address, out var picture))
            return Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(picture) }
            );
        if (_html.TryGetValue(address, out var html))
            return Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent(html, Encoding.UTF8, "text/html"),
                }
            );
        if (!_pages.ContainsKey(address) && _html.Keys.Any(a => new Uri(a).Host == request.RequestUri.Host))
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
        if (!_pages.TryGetValue(address, out var page))
            throw new HttpRequestException(HttpRequestError.NameResolutionError, "Name or service not known");
        var answer = new HttpResponseMessage(page.Status);
        if ((int)page.Status is >= 300 and < 400)
            answer.Headers.Location = new Uri(page.Value);
        else
            answer.Content = new StringContent(
                page.Value.Length > 0 ? $"<link rel=canonical href=\"{page.Value}\">" : "",
                Encoding.UTF8,
                "text/html"
            );
        return Task.FromResult(answer);
    }
}
