using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Theming;

namespace Blog.Pipelines.Rendering;

/// <summary>The templates that <see cref="MakeRenderer"/> parsed in a run.</summary>
/// <param name="Theme">The theme that has them.</param>
/// <param name="BaseUrl">Where the site is published, which functions of templates know.</param>
/// <param name="Templates">The templates.</param>
internal sealed record TemplatesParsed(LoadedTheme Theme, BaseUrl BaseUrl, TemplateSet Templates);
