using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Theming.Rendering;

/// <summary>The result of rendering a template.</summary>
/// <param name="Text">The text; what was written before the first failure when there are diagnostics.</param>
/// <param name="Diagnostics">What went wrong, each at its place in the template it stands in.</param>
public sealed record RenderedTemplate(string Text, ImmutableArray<Diagnostic> Diagnostics);
