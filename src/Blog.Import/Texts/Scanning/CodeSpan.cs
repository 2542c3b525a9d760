namespace Blog.Import.Texts.Scanning;

/// <summary>A stretch of a text in which nothing is template syntax or a link.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct CodeSpan(int Start, int End, CodeKind Kind);

/// <summary>A kind of code.</summary>
internal enum CodeKind
{
    /// <summary>A block between fences, their lines included.</summary>
    Fence,

    /// <summary>Indented lines.</summary>
    Indented,

    /// <summary>Code between backticks.</summary>
    Inline,

    /// <summary>The content of <c>pre</c>, <c>code</c>, a script or a style.</summary>
    Html,

    /// <summary>A comment of HTML.</summary>
    Comment,
}
