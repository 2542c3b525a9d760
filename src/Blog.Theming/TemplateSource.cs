using Blog.Text;

namespace Blog.Theming;

/// <summary>A template's text under the name it is asked for by.</summary>
/// <param name="Name">The path within the theme: <c>layouts/post.html</c>, <c>partials/head.html</c>,
/// <c>directives/figure.html</c>.</param>
/// <param name="Source">The text, from the theme or from the site's override.</param>
public sealed record TemplateSource(string Name, SourceText Source);
