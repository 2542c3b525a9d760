using System.Collections.Immutable;

namespace Blog.Markdown.Code.Notes;

/// <summary>A block of code as HTML.</summary>
/// <param name="Html">The whole <c>figure</c> element, ended by a line end.</param>
/// <param name="Notes">The marks of its notes in their order; none unless they were asked for. Their places are in
/// <paramref name="Html"/>.</param>
public sealed record CodeFigure(string Html, ImmutableArray<NoteMark> Notes);
