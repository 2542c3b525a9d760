using Blog.Text;

namespace Blog.Data.Headers;

/// <summary>Where front matter stands.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Opening">Its first line without the line end.</param>
/// <param name="Content">The stretch between the lines that open and close it.</param>
/// <param name="BodyStart">The position after the closing line and its line end.</param>
/// <param name="IsClosed">Whether a closing line was found; without one the content ends at the first empty
/// line.</param>
public readonly record struct FrontMatterBlock(
    FrontMatterForm Form,
    SourceSpan Opening,
    SourceSpan Content,
    int BodyStart,
    bool IsClosed
);

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
