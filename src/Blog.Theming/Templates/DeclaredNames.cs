using Scriban.Syntax;

namespace Blog.Theming.Templates;

/// <summary>The names that a template declares: by assignments, loops and captures, and its functions with their
/// parameters.</summary>
internal static class DeclaredNames
{
    /// <summary>All of them.</summary>
    internal static IEnumerable<string> Of(ScriptPage? page) => Read(page).Select(n => n.Name);

    /// <summary>The names that are in scope at a place; those of loops and functions only inside them.</summary>
    internal static IEnumerable<string> InScope(ScriptPage? page, int offset) =>
        Read(page).Where(n => n.Start < offset && offset <= n.End).Select(n => n.Name);

    // A name, where it is declared, and where the part of the template that may use it ends.
    private static IEnumerable<(string Name, int Start, int End)> Read(ScriptPage? page)
    {
        foreach (var node in TemplateNodes.In(page))
        {
            ScriptNode? name = node switch
            {
                ScriptAssignExpression assign => assign.Target,
                ScriptForStatement loop => loop.Variable,
                ScriptCaptureStatement capture => capture.Target,
                ScriptFunction function => function.NameOrDoToken,
                ScriptParameter parameter => parameter.Name,
                _ => null,
            };
            if (name is ScriptVariable variable)
                yield return (variable.ToString() ?? variable.Name, name.Span.Start.Offset, EndOf(node));
        }
    }

    private static int EndOf(ScriptNode node) =>
        node switch
        {
            ScriptForStatement loop => loop.Span.End.Offset,
            ScriptParameter parameter => parameter.Parent?.Parent?.Span.End.Offset ?? int.MaxValue,
            _ => int.MaxValue,
        };
}
