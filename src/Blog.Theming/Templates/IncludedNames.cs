using Scriban.Syntax;

namespace Blog.Theming.Templates;

/// <summary>The names of the partials that a template includes by a text that stands there.</summary>
internal static class IncludedNames
{
    /// <summary>All of them.</summary>
    internal static IEnumerable<string> Of(ScriptPage? page)
    {
        foreach (var call in TemplateNodes.In(page).OfType<ScriptFunctionCall>())
        {
            if (
                call is { Target: ScriptVariable { Name: "include" } }
                && call.Arguments is [ScriptLiteral { Value: string name }, ..]
            )
                yield return name;
        }
    }
}
