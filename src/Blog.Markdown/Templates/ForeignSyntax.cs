using Blog.Text;

namespace Blog.Markdown.Templates;

/// <summary>Template syntax of another generator in a text.</summary>
/// <param name="Name">What it is: "a shortcode of Hugo".</param>
/// <param name="Written">How it is written.</param>
/// <param name="Span">Where it stands in the file.</param>
public sealed record ForeignSyntax(string Name, string Written, SourceSpan Span);
