using System.Collections.Frozen;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Blog.Preview.Serving;

/// <summary>Reads the desk's forms, and refuses anything that none of them would send. That is not a bug, and not
/// reported.</summary>
internal static class FormReading
{
    private const int Longest = 64 * 1024;
    private const int MostForgotten = 8 << 20;
    private static readonly FrozenDictionary<string, string> None = FrozenDictionary<string, string>.Empty;

    /// <summary>The fields of a form, with the status 200; or the status of the refusal (RFC 9110), without
    /// fields.</summary>
    public static async Task<(int Status, IReadOnlyDictionary<string, string> Fields)> ReadAsync(HttpRequest request)
    {
        if (!IsForm(request.ContentType))
            return (StatusCodes.Status415UnsupportedMediaType, None);
        if (request.ContentLength > MostForgotten)
            return (StatusCodes.Status413PayloadTooLarge, None);
        // The server refuses to read a body whose declared length is over its limit; here the bytes are counted.
        request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = null;
        var room = new byte[Longest + 1];
        var length = await request.Body.ReadAtLeastAsync(
            room,
            room.Length,
            throwOnEndOfStream: false,
            request.HttpContext.RequestAborted
        );
        if (length > Longest)
        {
            await ForgetAsync(request, room);
            return (StatusCodes.Status413PayloadTooLarge, None);
        }

        var fields = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(room, 0, length));
        return (
            StatusCodes.Status200OK,
            fields.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal)
        );
    }

    // A browser that is still sending when the connection ends never sees the answer: the rest is read and forgotten
    // first, up to a limit.
    private static async Task ForgetAsync(HttpRequest request, byte[] room)
    {
        for (var left = MostForgotten; left > 0; )
        {
            var read = await request.Body.ReadAsync(room, request.HttpContext.RequestAborted);
            if (read == 0)
                return;
            left -= read;
        }
    }

    private static bool IsForm(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && "application/x-www-form-urlencoded".Equals(type.MediaType, StringComparison.OrdinalIgnoreCase)
        && (type.CharSet is null || type.CharSet.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
