namespace Blog.Data;

/// <summary>The ways to write front matter.</summary>
public enum FrontMatterForm
{
    /// <summary>YAML between two lines of <c>---</c>.</summary>
    Yaml,

    /// <summary>TOML between two lines of <c>+++</c>.</summary>
    Toml,

    /// <summary>YAML from the first line to a line of <c>---</c>.</summary>
    YamlWithoutOpening,

    /// <summary>A JSON object at the start of the file, or between two lines of <c>;;;</c>.</summary>
    Json,

    /// <summary>The entries of a JSON object without its braces, above a line of <c>;;;</c> or between two.</summary>
    JsonEntries,

    /// <summary>Lines of <c>Key: value</c> up to an empty line.</summary>
    Lines,
}
