using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Theming.Rendering;

/// <summary>The result of rendering a template.</summary>
/// <param name="Text">The text; when there are diagnostics, the part before the first failure.</param>
/// <param name="Diagnostics">The mistakes, each at its place in its template.</param>
public sealed record RenderedTemplate(string Text, ImmutableArray<Diagnostic> Diagnostics);
