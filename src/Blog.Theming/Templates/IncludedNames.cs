using System.Text.RegularExpressions;
using Scriban.Syntax;

namespace Blog.Theming.Templates;

/// <summary>The names of the partials that a template includes by a text that stands there.</summary>
internal sealed partial class IncludedNames : ScriptVisitor
{
    private readonly List<string> _names = [];

    /// <summary>All of them. What Scriban makes of a template with mistakes cannot be visited; its text says what is
    /// meant.</summary>
    internal static IEnumerable<string> Of(ParsedTemplate template)
    {
        if (template.Template.HasErrors)
            return Include().Matches(template.Source.Text).Select(m => m.Groups["name"].Value);
        var visitor = new IncludedNames();
        template.Template.Page?.Accept(visitor);
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

    [GeneratedRegex("""\binclude\s+["'](?<name>[^"'\n]{1,200})["']""")]
    private static partial Regex Include();
}
