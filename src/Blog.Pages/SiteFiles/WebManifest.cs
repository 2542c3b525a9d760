using System.Text;
using System.Text.Json;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Variables;

namespace Blog.Pages.SiteFiles;

/// <summary>The web app manifest (W3C).</summary>
internal static class WebManifest
{
    /// <summary>The manifest as JSON.</summary>
    public static string Of(SiteView site)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("name", site.Settings.Title);
            json.WriteString("short_name", site.Settings.Title);
            json.WriteString("description", site.Settings.Description);
            json.WriteString("lang", site.Settings.Language);
            json.WriteString("start_url", site.BaseUrl.Relative(Permalink.Home));
            json.WriteString("scope", site.BaseUrl.Relative(Permalink.Home));
            json.WriteString("display", "minimal-ui");
            WriteIcon(json, site);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteIcon(Utf8JsonWriter json, SiteView site)
    {
        if (SiteVariables.IconOf(site) is not { } icon)
            return;
        json.WriteStartArray("icons");
        json.WriteStartObject();
        json.WriteString("src", site.BaseUrl.Relative(icon.Permalink));
        json.WriteString("type", ContentTypes.Of(icon.Source.Extension).Split(';')[0]);
        json.WriteString(
            "sizes",
            icon.Size is { } size && icon.Source.Extension != ".svg" ? $"{size.Width}x{size.Height}" : "any"
        );
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
