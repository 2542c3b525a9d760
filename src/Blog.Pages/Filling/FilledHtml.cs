using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pages.Filling;

/// <summary>A fragment with its holes filled.</summary>
/// <param name="Html">The HTML.</param>
/// <param name="Diagnostics">What went wrong in the templates of directives.</param>
public sealed record FilledHtml(string Html, ImmutableArray<Diagnostic> Diagnostics);
