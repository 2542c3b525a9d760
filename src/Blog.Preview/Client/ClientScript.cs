using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Blog.Preview.Client;

/// <summary>
/// The script that keeps an open page up to date, served at <see cref="Address"/>. It is written in several files,
/// which share one scope that nothing else of the page sees. </summary>
internal static class ClientScript
{
    /// <summary>Where it is served, from the root of the server.</summary>
    public const string Address = "/_blog/live.js";

    /// <summary>Where the script of the desk's buttons that copy is served.</summary>
    public const string CopyAddress = "/_blog/copy.js";

    /// <summary>Their media type.</summary>
    public const string ContentType = "text/javascript; charset=utf-8";

    // First what others are made of; the last one starts.
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

    /// <summary>The script of the buttons that copy, as UTF-8.</summary>
    public static byte[] Copy() => Encoding.UTF8.GetBytes(Read("copy.js"));

    private static string Read(string name)
    {
        using var stream = typeof(ClientScript).Assembly.GetManifestResourceStream("client/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
