using System.Collections.Frozen;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Blog.Preview.Serving;

/// <summary>Reads the desk's forms. What none of them would send is refused: it is no bug, and the author hears nothing of it.</summary>
internal static class FormReading
{
    private const int Longest = 64 * 1024;
    private static readonly FrozenDictionary<string, string> None = FrozenDictionary<string, string>.Empty;

    /// <summary>The fields of a form, with the status 200; or the status for what is none.</summary>
    public static async Task<(int Status, IReadOnlyDictionary<string, string> Fields)> Of(HttpRequest request)
    {
        if (!IsForm(request.ContentType))
            return (StatusCodes.Status415UnsupportedMediaType, None);
        var room = new byte[Longest + 1];
        // The length first: the server would not let a body be read that says it is too long for it.
        var length = request.ContentLength > Longest ? room.Length : await request.Body.ReadAtLeastAsync(room, room.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        if (length > Longest)
            return (StatusCodes.Status413PayloadTooLarge, None);
        var fields = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(room, 0, length));
        return (StatusCodes.Status200OK, fields.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal));
    }

    private static bool IsForm(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && "application/x-www-form-urlencoded".Equals(type.MediaType, StringComparison.OrdinalIgnoreCase)
        && (type.CharSet is null || type.CharSet.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
