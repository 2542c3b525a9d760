using Blog.Markdown;
using Blog.Text;

namespace Blog.Reading.Documents;

/// <summary>A series as <c>content/series.yml</c> describes it.</summary>
/// <param name="Series">What is said about it.</param>
/// <param name="Introduction">The introduction, rendered; null when none was written.</param>
/// <param name="Place">Where its key stands.</param>
public sealed record SeriesDefinition(Model.Series Series, RenderedMarkdown? Introduction, SourceLocation Place);
