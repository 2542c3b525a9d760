using Scriban.Syntax;

namespace Blog.Theming.Templates;

/// <summary>The names of the partials that a template includes by a text that stands there.</summary>
internal static class IncludedNames
{
    /// <summary>All of them. Scriban's visitor ends with an exception at some odd templates, so that this goes from
    /// node to node itself.</summary>
    internal static IEnumerable<string> Of(ScriptPage? page)
    {
        var open = new Stack<ScriptNode?>([page]);
        while (open.TryPop(out var node))
        {
            if (node is null)
                continue;
            if (
                node is ScriptFunctionCall { Target: ScriptVariable { Name: "include" } } call
                && call.Arguments is [ScriptLiteral { Value: string name }, ..]
            )
                yield return name;
            for (var i = 0; i < node.ChildrenCount; i++)
                open.Push(node.GetChildren(i));
        }
    }
}
