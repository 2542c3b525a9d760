using System.Net;
using System.Text;

namespace Blog.Tests.Fakes;

/// <summary>An API that answers every request and remembers it.</summary>
/// <param name="answer">Gives the body and the status for a request.</param>
internal sealed class FakeApi(Func<HttpRequestMessage, (string Body, HttpStatusCode Status)> answer)
    : HttpMessageHandler
{
    /// <summary>The requests so far.</summary>
    public List<(string Method, string Url)> Asked { get; } = [];

    /// <summary>Is called before each answer.</summary>
    public Action WhileAsked { get; set; } = () => { };

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        WhileAsked();
        Asked.Add((request.Method.Method, request.RequestUri!.AbsoluteUri));
        var (body, status) = answer(request);
        return Task.FromResult(
            new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") }
        );
    }
}
