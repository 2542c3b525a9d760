namespace Blog.Markdown.Code;

/// <summary>What became of a line in a state.</summary>
/// <param name="Html">The line as HTML, ended by LF.</param>
/// <param name="After">The state after it.</param>
internal readonly record struct ColouredLine(string Html, LineState After);
