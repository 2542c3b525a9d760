namespace Blog.Markdown.Templates;

/// <summary>Template syntax that was found in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TemplateMatch(TemplateKind Kind, int Start, int End);
