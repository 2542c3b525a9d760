using Blog.Preview.Live;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Blog.Preview.Serving;

/// <summary>Writes answers into HTTP responses.</summary>
internal static class Sender
{
    /// <summary>Sends a page: all of it, the range that is asked for, or that the browser has it already.</summary>
    public static Task SendAsync(HttpContext context, ServedPage page)
    {
        if (page.Location is { } location)
        {
            context.Response.StatusCode = page.Status;
            context.Response.Headers.Location =
                location + (page.Status is 301 or 302 ? context.Request.QueryString.Value : "");
            return Task.CompletedTask;
        }

        if (page.Status != StatusCodes.Status200OK || HttpMethods.IsPost(context.Request.Method))
            return WholeAsync(context, page.Status, page.ContentType, page.Bytes);
        // Conditions and ranges (RFC 9110, 13 and 14). A part of a page would be shown without its script.
        return TypedResults
            .Bytes(
                page.Bytes,
                page.ContentType,
                enableRangeProcessing: !page.IsHtml,
                entityTag: new EntityTagHeaderValue($"\"{page.Version}\"")
            )
            .ExecuteAsync(context);
    }

    /// <summary>Sends bytes, whatever the request says of conditions and ranges.</summary>
    public static async Task WholeAsync(HttpContext context, int status, string contentType, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = status;
        // No content means no content type either (RFC 9110, 15.3.5).
        if (status == StatusCodes.Status204NoContent)
            return;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
