namespace Blog.Markdown.Code;

/// <summary>A line of code ready to be shown.</summary>
/// <param name="Html">Its text as HTML, without a line end.</param>
/// <param name="Mark">Whether it is inserted or deleted.</param>
internal readonly record struct CodeLine(string Html, LineMark Mark = LineMark.None);
