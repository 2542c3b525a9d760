using Blog.Text;

namespace Blog.Data;

/// <summary>Where front matter stands.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Opening">Its first line without the line end.</param>
/// <param name="Content">What is between the lines that open and close it.</param>
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
