namespace Blog.Html.Tree;

/// <summary>An attribute of an element.</summary>
/// <param name="Name">Its name, in lower case but for SVG.</param>
/// <param name="Value">Its value, not escaped; empty for one without.</param>
public readonly record struct HtmlAttribute(string Name, string Value);
