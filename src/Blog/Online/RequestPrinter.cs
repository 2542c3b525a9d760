using System.Collections.Immutable;
using Blog.Answers;
using Blog.Network.Sending;
using Blog.Options;
using Blog.Terminals;

namespace Blog.Online;

/// <summary>Prints the requests that a command would send, with asterisks instead of the key.</summary>
/// <param name="printer">Prints them for people.</param>
/// <param name="reply">Prints them as JSON.</param>
/// <param name="values">Say which of the two.</param>
internal sealed class RequestPrinter(Printer printer, Reply reply, SharedValues values)
{
    /// <summary>Prints the requests in order.</summary>
    /// <param name="profile">The API that they go to.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="userAgent">The program's name for itself.</param>
    /// <returns>The exit code.</returns>
    public int Print(ApiProfile profile, ImmutableArray<ApiRequest> requests, string userAgent)
    {
        if (values.Json)
        {
            return reply.Json(
                ExitCode.Fine,
                json =>
                {
                    json.WriteStartArray("requests");
                    foreach (var request in requests)
                    {
                        json.WriteStartObject();
                        json.WriteString("purpose", request.Purpose);
                        json.WriteString("method", request.Method.Method);
                        json.WriteString("url", request.Url.AbsoluteUri);
                        json.WriteString("body", request.Body);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                }
            );
        }

        foreach (var request in requests)
            Print(profile, request, userAgent);
        return ExitCode.Fine;
    }

    private void Print(ApiProfile profile, ApiRequest request, string userAgent)
    {
        printer.Line($"# {request.Purpose}", Ink.Faint);
        printer.Line($"{request.Method.Method} {request.Url.AbsoluteUri}", Ink.Strong);
        foreach (var (name, value) in RequestHeaders.Of(request, profile.KeyPlace, RequestHeaders.MaskedKey, userAgent))
            printer.Line($"{name}: {value}");
        if (request.Body.Length > 0)
        {
            printer.Line("Content-Type: application/json");
            printer.Line();
            foreach (var line in request.Body.Split('\n'))
                printer.Line(line);
        }

        printer.Line();
    }
}
