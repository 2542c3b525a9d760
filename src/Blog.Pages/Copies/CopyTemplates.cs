using Blog.Pages.Rendering;
using Blog.Text.Reads;
using Blog.Theming.Rendering;

namespace Blog.Pages.Copies;

/// <summary>Renders what a theme adds to copies: <c>crossposts/closing.html</c>, or
/// <c>crossposts/closing-medium.html</c> for Medium alone.</summary>
/// <param name="renderer">Has the templates and their variables.</param>
/// <param name="view">The copy.</param>
/// <param name="reads">Receives the sources.</param>
internal sealed class CopyTemplates(PageRenderer renderer, CopyView view, ReadLog reads)
{
    /// <summary>Renders the template of this name for the target: the target's own, else that of the built-in target it
    /// is like, else the one for all; nothing when the theme has none.</summary>
    public RenderedTemplate Render(string name)
    {
        string[] candidates =
        [
            $"crossposts/{name}-{view.Target.Key}.html",
            $"crossposts/{name}-{view.Target.Like}.html",
            $"crossposts/{name}.html",
        ];
        return candidates.FirstOrDefault(renderer.Templates.Contains) is { } template
            ? renderer.Templates.Render(template, Variables(), reads)
            : new RenderedTemplate("", []);
    }

    private Dictionary<string, object?> Variables() =>
        new(renderer.Site.Globals, StringComparer.Ordinal)
        {
            ["t"] = renderer.Site.Theme.Words.In(view.Document.Language),
            ["post"] = renderer.Site.Post(view.Document),
            ["copy"] = CopyVariables.Type.Wrap(view, $"copy:{view.Target.Key}:{view.Document.Source}"),
        };
}
