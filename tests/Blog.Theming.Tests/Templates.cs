using Blog.Text;
using Blog.Theming.Templates;
using Blog.Theming.Values;

namespace Blog.Theming.Tests;

/// <summary>Template sets and values written as literals.</summary>
public static class Templates
{
    public const string Page = "layouts/page.html";

    public static TemplateSet Set(params (string Name, string Text)[] templates) =>
        TemplateSet.Parse(templates.Select(t => Source(t.Name, t.Text)), TestFunctions.All);

    public static TemplateSource Source(string name, string text) =>
        new(name, new SourceText(new ContentPath("themes/paper/" + name), text));

    public static ThemeMap Map(string identity, params (string Name, object? Value)[] members) =>
        new(identity, members.ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal), isStrict: true);

    public static Dictionary<string, object?> Globals(params (string Name, object? Value)[] variables) =>
        variables.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
