using Scriban.Runtime;
using Scriban.Syntax;
using SourceSpan = Scriban.Parsing.SourceSpan;

namespace Blog.Theming;

/// <summary><c>include "post-card.html" post: p</c>: renders a partial, which reads its arguments as <c>$.post</c>. The
/// result is HTML.</summary>
internal sealed class IncludeFunction : TemplateFunction
{
    internal const string Name = "include";

    protected override object? Call(RenderContext context, ScriptNode? caller, SourceSpan span, ScriptArray arguments)
    {
        if (arguments.Count == 0 || context.ObjectToString(arguments[0]) is not { Length: > 0 } name)
            throw Failures.Because(span, "'include' needs the name of a partial as its first argument.");
        return context.Include(name, span, arguments, writesInPlace: IsStatement(caller) && context.EnableOutput);
    }

    // An include that stands alone writes where the page is being written, which saves copying its text twice.
    private static bool IsStatement(ScriptNode? caller) =>
        caller is { Parent: ScriptExpressionStatement { Parent: ScriptList<ScriptStatement> or ScriptBlockStatement } };
}
