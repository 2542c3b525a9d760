using Scriban.Syntax;

namespace Blog.Theming.Templates;

/// <summary>The names that a template declares: by assignments, loops and captures, and its functions with their
/// parameters.</summary>
internal sealed class DeclaredNames : ScriptVisitor
{
    // A name, where it is declared, and where the part of the template that may use it ends.
    private readonly List<(string Name, int Start, int End)> _names = [];

    /// <summary>All of them.</summary>
    internal static IEnumerable<string> Of(ScriptPage? page) => Read(page).Select(n => n.Name);

    /// <summary>The names that are in scope at a place; those of loops and functions only inside them.</summary>
    internal static IEnumerable<string> InScope(ScriptPage? page, int offset) =>
        Read(page).Where(n => n.Start < offset && offset <= n.End).Select(n => n.Name);

    public override void Visit(ScriptAssignExpression node) => Add(node, node.Target, end: int.MaxValue);

    public override void Visit(ScriptForStatement node) => Add(node, node.Variable, node.Span.End.Offset);

    public override void Visit(ScriptCaptureStatement node) => Add(node, node.Target, end: int.MaxValue);

    public override void Visit(ScriptFunction node) => Add(node, node.NameOrDoToken, end: int.MaxValue);

    public override void Visit(ScriptParameter node) =>
        Add(node, node.Name, node.Parent?.Parent?.Span.End.Offset ?? int.MaxValue);

    private static List<(string Name, int Start, int End)> Read(ScriptPage? page)
    {
        var visitor = new DeclaredNames();
        page?.Accept(visitor);
        return visitor._names;
    }

    private void Add(ScriptNode node, ScriptNode? name, int end)
    {
        if (name is ScriptVariable variable)
            _names.Add((variable.ToString() ?? variable.Name, name.Span.Start.Offset, end));
        DefaultVisit(node);
    }
}
