using System.Globalization;
using System.Text.Json;
using Blog.Network.Visiting;

namespace Blog.Network.Sending;

/// <summary>Says what an HTTP answer means.</summary>
/// <param name="api">Whose answers are read.</param>
internal sealed class AnswerReader(ITargetApi api)
{
    private readonly string _name = api.Profile.Name;

    /// <summary>Reads an answer.</summary>
    /// <param name="response">Its status and headers.</param>
    /// <param name="body">Its body; null when it was too long to be read.</param>
    /// <param name="now">The present, for a moment in <c>Retry-After</c>.</param>
    public ApiAnswer Read(HttpResponseMessage response, byte[]? body, DateTimeOffset now)
    {
        var status = (int)response.StatusCode;
        if (status is >= 300 and < 400)
            return new ApiAnswer(
                ApiAnswerKind.Refused,
                $"{_name} answers that its API is at another address{HostOf(response)}. The key is not sent there."
            );
        var json = body is null ? null : Parse(body);
        var complaint = json is { } answer ? api.ReadComplaint(answer) : null;
        var kind = KindOf(status, complaint, isUnderstood: json is not null);
        return new ApiAnswer(kind, kind == ApiAnswerKind.Done ? "" : Message(status, body, complaint))
        {
            Json = json ?? default,
            RetryAfter = RetryAfter.Of(response, now),
        };
    }

    private static ApiAnswerKind KindOf(int status, ApiComplaint? complaint, bool isUnderstood) =>
        status switch
        {
            429 => ApiAnswerKind.Limited,
            408 or >= 500 => ApiAnswerKind.Lost,
            404 or 410 => ApiAnswerKind.Missing,
            >= 400 => complaint switch
            {
                { IsMissing: true } => ApiAnswerKind.Missing,
                { IsLimit: true } => ApiAnswerKind.Limited,
                _ => ApiAnswerKind.Refused,
            },
            _ => complaint switch
            {
                { IsFailure: true } => ApiAnswerKind.Lost,
                { IsLimit: true } => ApiAnswerKind.Limited,
                { IsMissing: true } => ApiAnswerKind.Missing,
                not null => ApiAnswerKind.Refused,
                // Something took the request and answered unlike the API: a proxy, or half an answer.
                null => isUnderstood ? ApiAnswerKind.Done : ApiAnswerKind.Lost,
            },
        };

    private string Message(int status, byte[]? body, ApiComplaint? complaint)
    {
        var answered = $"{_name} answered {status.ToString(CultureInfo.InvariantCulture)}{Meaning(status)}";
        var words = (body, complaint) switch
        {
            (_, { } said) => $"{answered}: {said.Message.Trim()}",
            (null, _) => $"{answered} with more than an answer can be.",
            _ when status < 300 => $"{answered} with something that is not an answer of its API.",
            _ => $"{answered}.",
        };
        var cure =
            complaint?.Cure
            ?? (status == 401 ? $"Is the key in {api.Profile.KeyVariable} right? {api.Profile.KeySource}" : null);
        var sentence = words.EndsWith('.') ? words : words + ".";
        return cure is null ? words : $"{sentence} {cure}";
    }

    private static string Meaning(int status) =>
        status switch
        {
            400 => " (it does not understand the request)",
            401 => " (it does not know the key)",
            403 => " (the key may not do that)",
            404 => " (not there)",
            422 => " (it does not take the article)",
            429 => " (too many requests)",
            >= 500 => " (it failed)",
            _ => "",
        };

    private static string HostOf(HttpResponseMessage response) =>
        response.Headers.Location is { IsAbsoluteUri: true } location ? $" ({location.Host})" : "";

    private static JsonElement? Parse(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
