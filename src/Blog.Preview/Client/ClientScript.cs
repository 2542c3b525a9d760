using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Blog.Preview.Client;

/// <summary>The script that keeps an open page up to date. It is written in several files, which share one scope that
/// nothing else of the page sees.</summary>
internal static class ClientScript
{
    /// <summary>Its address, from the root of the server.</summary>
    public const string Address = "/_blog/live.js";

    /// <summary>The address of the script for the desk's copy buttons.</summary>
    public const string CopyAddress = "/_blog/copy.js";

    /// <summary>The media type of both.</summary>
    public const string ContentType = "text/javascript; charset=utf-8";

    // Each uses only those before it; the last one starts.
    private static readonly string[] Parts = ["match.js", "morph.js", "scroll.js", "assets.js", "panel.js", "live.js"];

    /// <summary>The whole script as UTF-8.</summary>
    public static byte[] Join()
    {
        var script = new StringBuilder("(() => {\n\"use strict\";\n");
        script
            .Append("const PANEL_STYLES = \"")
            .Append(JsonEncodedText.Encode(Read("panel.css"), JavaScriptEncoder.UnsafeRelaxedJsonEscaping))
            .Append("\";\n");
        foreach (var part in Parts)
            script.Append(Read(part));
        return Encoding.UTF8.GetBytes(script.Append("})();\n").ToString());
    }

    /// <summary>The script for the copy buttons, as UTF-8.</summary>
    public static byte[] Copy() => Encoding.UTF8.GetBytes(Read("copy.js"));

    private static string Read(string name)
    {
        using var stream = typeof(ClientScript).Assembly.GetManifestResourceStream("client/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
