using Blog.Data.Csv;
using Blog.Data.Json;
using Blog.Data.Nodes;
using Blog.Data.Toml;
using Blog.Data.Yaml;
using Blog.Text;

namespace Blog.Data;

/// <summary>The door of this room: data files in, located values and diagnostics out.</summary>
public static class DataReader
{
    /// <summary>Whether a file's extension is one that <see cref="Read"/> knows.</summary>
    public static bool CanRead(ContentPath path) => path.Extension is ".yml" or ".yaml" or ".toml" or ".json" or ".csv";

    /// <summary>
    /// Reads a whole file by its extension: <c>.yml</c>, <c>.yaml</c>, <c>.toml</c>, <c>.json</c> or <c>.csv</c>.
    /// Reports BLOG010 to BLOG015 and BLOG019. The rows of a CSV file are maps, and its first row names their keys.
    /// </summary>
    /// <exception cref="ArgumentException">The extension is another; ask <see cref="CanRead"/> before.</exception>
    public static DataResult Read(SourceText source)
    {
        var whole = SourceSpan.FromBounds(source.Text.StartsWith('\uFEFF') ? 1 : 0, source.Text.Length);
        var result = source.Path.Extension switch
        {
            ".yml" or ".yaml" => YamlReader.Read(source, whole),
            ".toml" => TomlReader.Read(source, whole),
            ".json" => JsonReader.Read(source, whole),
            ".csv" => CsvReader.Read(source, whole),
            var other => throw new ArgumentException($"'{other}' is not the extension of a data file.", nameof(source)),
        };
        return result.Diagnostics.Any(Unreadable)
            ? result with
            {
                Root = null,
            }
            : ControlCharacterFilter.Clean(source, result);
    }

    private static bool Unreadable(Diagnostic diagnostic) =>
        diagnostic.Rule == DiagnosticCatalogue.InvalidYaml
        || diagnostic.Rule == DiagnosticCatalogue.InvalidToml
        || diagnostic.Rule == DiagnosticCatalogue.InvalidJson
        || diagnostic.Rule == DiagnosticCatalogue.DataTooComplex;
}
