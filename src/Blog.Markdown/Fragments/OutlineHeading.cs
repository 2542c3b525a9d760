using System.Collections.Immutable;

namespace Blog.Markdown.Fragments;

/// <summary>A heading in the outline.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">The id that links lead to.</param>
/// <param name="Html">The heading's text as HTML, without links and without footnote references.</param>
/// <param name="Children">The headings below it.</param>
public sealed record OutlineHeading(int Level, string Id, string Html, ImmutableArray<OutlineHeading> Children);
