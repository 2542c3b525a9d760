using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Blog.Network.Sending;

/// <summary>Writes bodies of requests.</summary>
internal static class JsonBody
{
    // Readable in a rehearsal. The escapes that are left out protect JSON inside HTML, where no body ever stands.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>An object with what <paramref name="write"/> writes.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
