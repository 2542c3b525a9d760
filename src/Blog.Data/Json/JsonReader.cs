using System.Text;
using System.Text.Json;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Data.Json;

/// <summary>Reads a stretch of a source text as JSON (RFC 8259): no comments, no trailing commas.</summary>
internal static class JsonReader
{
    // Deeper than DataLimits.Depth, so that the tree finds the excess itself and can say so.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = DataLimits.Depth + 8 };

    /// <summary>The value of the stretch; null when it is empty or not JSON.</summary>
    public static DataResult Read(SourceText source, SourceSpan stretch) => Read(source, stretch, "", "");

    /// <summary>The entries of an object whose braces are left out, as in Hexo and Middleman.</summary>
    public static DataResult ReadEntries(SourceText source, SourceSpan stretch) => Read(source, stretch, "{", "}");

    private static DataResult Read(SourceText source, SourceSpan stretch, string before, string after)
    {
        var text = source.Text.AsSpan(stretch.Start, stretch.Length);
        if (text.IsWhiteSpace())
            return new DataResult(null, []);
        var diagnostics = new List<Diagnostic>();
        var utf8 = Encoding.UTF8.GetBytes(string.Concat(before, text, after));
        var offsets = new Utf8Offsets(source.Text, stretch, utf8.Length - before.Length - after.Length, before.Length);
        try
        {
            var reader = new Utf8JsonReader(utf8, Options);
            var root = new JsonTree(source, offsets, diagnostics).Read(ref reader);
            return new DataResult(root, [.. diagnostics]);
        }
        catch (JsonException mistake)
        {
            diagnostics.Add(Explain(mistake, source, offsets, utf8));
            return new DataResult(null, [.. diagnostics]);
        }
    }

    private static Diagnostic Explain(JsonException mistake, SourceText source, Utf8Offsets offsets, byte[] utf8)
    {
        var start = offsets.At(
            Math.Min(LineStart(utf8, mistake.LineNumber ?? 0) + (mistake.BytePositionInLine ?? 0), utf8.Length)
        );
        var words = mistake.Message;
        if (words.IndexOf(" LineNumber:", StringComparison.Ordinal) is >= 0 and var end)
            words = words[..end];
        return DiagnosticCatalogue.InvalidJson.At(source.At(start, start < source.Text.Length ? 1 : 0), words);
    }

    // System.Text.Json counts lines by LF alone.
    private static long LineStart(byte[] utf8, long line)
    {
        var start = 0;
        for (; line > 0 && start < utf8.Length; line--)
        {
            var end = Array.IndexOf(utf8, (byte)'\n', start);
            if (end < 0)
                break;
            start = end + 1;
        }

        return start;
    }
}
