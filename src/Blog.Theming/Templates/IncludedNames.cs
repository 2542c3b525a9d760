using Scriban.Syntax;

namespace Blog.Theming.Templates;

/// <summary>The names of the partials that a template includes by a text that stands there.</summary>
internal sealed class IncludedNames : ScriptVisitor
{
    private readonly List<string> _names = [];

    /// <summary>All of them.</summary>
    internal static IEnumerable<string> Of(ScriptPage? page)
    {
        var visitor = new IncludedNames();
        page?.Accept(visitor);
        return visitor._names;
    }

    public override void Visit(ScriptFunctionCall node)
    {
        if (
            node.Target is ScriptVariable { Name: "include" }
            && node.Arguments is [ScriptLiteral { Value: string name }, ..]
        )
            _names.Add(name);
        DefaultVisit(node);
    }
}
