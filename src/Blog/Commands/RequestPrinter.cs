using System.Collections.Immutable;
using Blog.Network.Sending;
using Blog.Terminals;

namespace Blog.Commands;

/// <summary>Prints the requests that sending would make, as they would go over the line, with signs in the place of the
/// key.</summary>
/// <param name="printer">Takes them.</param>
/// <param name="reply">Answers programs.</param>
/// <param name="values">The options.</param>
internal sealed class RequestPrinter(Printer printer, Reply reply, SharedValues values)
{
    /// <summary>Prints the requests.</summary>
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
