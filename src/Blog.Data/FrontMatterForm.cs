namespace Blog.Data;

/// <summary>The ways to write front matter.</summary>
internal enum FrontMatterForm
{
    /// <summary>YAML between two lines of <c>---</c>.</summary>
    Yaml,

    /// <summary>TOML between two lines of <c>+++</c>.</summary>
    Toml,

    /// <summary>YAML from the first line to a line of <c>---</c>.</summary>
    YamlWithoutOpening,
}
