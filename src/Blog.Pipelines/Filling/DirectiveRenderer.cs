using Blog.Theming;

namespace Blog.Pipelines.Filling;

/// <summary>Renders directives with the templates of the theme and the site.</summary>
/// <param name="templates">The templates.</param>
/// <param name="globals">What every template sees.</param>
internal sealed class DirectiveRenderer(TemplateSet templates, IReadOnlyDictionary<string, object?> globals)
{
    /// <summary>The HTML of a directive; nothing for one that has no template, which the check of references reports.</summary>
    public string Render(DirectiveCall call, FillContext context)
    {
        var template = $"directives/{call.Name}.html";
        if (!templates.Contains(template))
            return "";
        var variables = new Dictionary<string, object?>(globals, StringComparer.Ordinal)
        {
            ["t"] = context.Words,
            ["directive"] = new ThemeMap("directive", Members(call), isStrict: true),
        };
        var rendered = templates.Render(template, variables, context.Reads);
        context.Diagnostics.AddRange(rendered.Diagnostics);
        return rendered.Text;
    }

    private static Dictionary<string, object?> Members(DirectiveCall call) => new(StringComparer.Ordinal)
    {
        ["name"] = call.Name,
        ["attributes"] = new ThemeMap("directive.attributes", call.Attributes, isStrict: false),
        ["content"] = new Theming.Html(call.Content),
        ["width"] = call.Size?.Width,
        ["height"] = call.Size?.Height,
    };
}
