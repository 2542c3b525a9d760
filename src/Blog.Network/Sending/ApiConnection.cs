using System.Net.Http.Headers;
using System.Text;
using Blog.Network.Visiting;

namespace Blog.Network.Sending;

/// <summary>
/// Sends requests to a target's API: with the key, within a time limit, no more often than the target wants, and to no
/// other host.
/// </summary>
/// <param name="api">The API.</param>
/// <param name="line">How it is reached.</param>
/// <param name="key">The key.</param>
internal sealed class ApiConnection(ITargetApi api, ApiLine line, string key)
{
    private const int MostBytes = 32 * 1024 * 1024;
    private const int MostTries = 4;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);

    private readonly AnswerReader _reader = new(api);

    /// <summary>
    /// Sends a request and reads its answer. Where the target wants fewer requests, it is sent again after a pause.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="isRepeatable">Whether it may be sent again when no answer came.</param>
    /// <param name="cancellation">Ends it; whether it was done is then unknown.</param>
    public async Task<ApiAnswer> AskAsync(ApiRequest request, bool isRepeatable, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var answer = await OnceAsync(request, cancellation).ConfigureAwait(false);
            var isWorthAnother =
                answer.Kind == ApiAnswerKind.Limited || (answer.Kind == ApiAnswerKind.Lost && isRepeatable);
            var pause = answer.RetryAfter ?? FirstPause * (1 << tries);
            if (!isWorthAnother || tries == MostTries || pause > LongestPause)
                return answer;
            line.Report($"{answer.Message} Waiting {Math.Ceiling(pause.TotalSeconds):0} seconds.");
            await Task.Delay(pause, line.Clock, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<ApiAnswer> OnceAsync(ApiRequest request, CancellationToken cancellation)
    {
        using var message = Message(request);
        using var timeout = new CancellationTokenSource(line.Timeout, line.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            using var response = await line.Http.SendAsync(message, either.Token).ConfigureAwait(false);
            var body = await BoundedBody.ReadAsync(response.Content, MostBytes, either.Token).ConfigureAwait(false);
            return WithoutKey(_reader.Read(response, body, line.Clock.GetUtcNow()));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ApiAnswer(
                ApiAnswerKind.Lost,
                $"{api.Profile.Name} gave no answer in {line.Timeout.TotalSeconds:0} seconds."
            );
        }
        catch (HttpRequestException failure) when (IsBeforeTheRequest(failure.HttpRequestError))
        {
            return WithoutKey(
                new ApiAnswer(
                    ApiAnswerKind.Unreached,
                    $"{request.Url.Host} cannot be reached: {failure.Message.TrimEnd('.')}."
                )
            );
        }
        catch (HttpRequestException)
        {
            return BrokenOff;
        }
        catch (IOException)
        {
            return BrokenOff;
        }
    }

    private ApiAnswer BrokenOff =>
        new(ApiAnswerKind.Lost, $"The connection to {api.Profile.Name} broke off before the answer came.");

    private HttpRequestMessage Message(ApiRequest request)
    {
        if (request.Url.Scheme != Uri.UriSchemeHttps && !request.Url.IsLoopback)
            throw new InvalidOperationException($"A key is not sent without encryption: {request.Url}");
        var message = new HttpRequestMessage(request.Method, request.Url);
        foreach (var (name, value) in RequestHeaders.Of(request, api.Profile.KeyPlace, key, line.UserAgent))
            message.Headers.TryAddWithoutValidation(name, value);
        if (request.Body.Length > 0)
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(request.Body))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            };
        return message;
    }

    // A server may repeat the key in its answer.
    private ApiAnswer WithoutKey(ApiAnswer answer)
    {
        var message = answer.Message.Replace(key, RequestHeaders.MaskedKey, StringComparison.Ordinal);
        return answer with { Message = message.Length > 600 ? message[..600] + "…" : message };
    }

    private static bool IsBeforeTheRequest(HttpRequestError error) =>
        error
            is HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError;
}
