using System.Text;
using System.Text.Json;
using Blog.Pages.Documentation;

namespace Blog.Commands.NewSites;

/// <summary>The files by which editors complete and check the files of a new site.</summary>
internal static class EditorFiles
{
    /// <summary>The schemas, and the settings of VS Code that say which files they are for; each with its path below
    /// the site's folder.</summary>
    public static IEnumerable<(string Path, string Text)> All =>
        Schemas.All.Select(s => (s.Path.Value, s.Text)).Append((".vscode/settings.json", VsCodeSettings()));

    // https://github.com/redhat-developer/vscode-yaml: patterns in 'yaml.schemas' are relative to the workspace.
    private static string VsCodeSettings()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartObject("yaml.schemas");
            foreach (var schema in Schemas.All)
            {
                if (schema.Files is { } files)
                    json.WriteString(schema.Path.Value, files);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
