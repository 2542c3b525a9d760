using Scriban.Syntax;

namespace Blog.Theming;

/// <summary>The names a template gives to something: what it assigns, loops with, captures into, and its functions with their parameters.</summary>
internal sealed class DeclaredNames : ScriptVisitor
{
    private readonly List<string> _names = [];

    internal static IReadOnlyList<string> Of(ScriptPage? page)
    {
        var visitor = new DeclaredNames();
        page?.Accept(visitor);
        return visitor._names;
    }

    public override void Visit(ScriptAssignExpression node) => Add(node, node.Target);

    public override void Visit(ScriptForStatement node) => Add(node, node.Variable);

    public override void Visit(ScriptCaptureStatement node) => Add(node, node.Target);

    public override void Visit(ScriptFunction node) => Add(node, node.NameOrDoToken);

    public override void Visit(ScriptParameter node) => Add(node, node.Name);

    private void Add(ScriptNode node, ScriptNode? name)
    {
        if (name is ScriptVariable variable)
            _names.Add(variable.ToString() ?? variable.Name);
        DefaultVisit(node);
    }
}
