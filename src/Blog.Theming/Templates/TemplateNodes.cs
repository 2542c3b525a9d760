using Scriban.Syntax;

namespace Blog.Theming.Templates;

/// <summary>Goes through what a template consists of. Scriban's own visitor ends with an exception at some odd
/// templates.</summary>
internal static class TemplateNodes
{
    /// <summary>A template and all that is in it, each before its parts and in the order of the text; none for
    /// null.</summary>
    internal static IEnumerable<ScriptNode> In(ScriptPage? page)
    {
        var open = new Stack<ScriptNode?>([page]);
        while (open.TryPop(out var node))
        {
            if (node is null)
                continue;
            yield return node;
            for (var i = node.ChildrenCount - 1; i >= 0; i--)
                open.Push(node.GetChildren(i));
        }
    }
}
