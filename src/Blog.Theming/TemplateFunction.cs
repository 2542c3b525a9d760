using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Blog.Theming;

/// <summary>A function of this project as Scriban calls it: it gets its arguments unconverted and counts them
/// itself.</summary>
internal abstract class TemplateFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => Call((RenderContext)context, callerContext, callerContext?.Span ?? context.CurrentSpan, arguments);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));

    protected abstract object? Call(RenderContext context, ScriptNode? caller, SourceSpan span, ScriptArray arguments);

    protected static void Check(string name, int least, int most, SourceSpan span, ScriptArray arguments)
    {
        // The first "member" of an array is its size; others are the named arguments.
        if (arguments.GetMembers().Skip(1).FirstOrDefault() is { } named)
            throw Failures.Because(span, $"'{name}' takes no argument named '{named}'.");
        if (arguments.Count < least || arguments.Count > most)
            throw Failures.Because(span, $"'{name}' takes {Expected(least, most)}, and is given {arguments.Count}.");
    }

    private static string Expected(int least, int most) =>
        (least, most) switch
        {
            (_, int.MaxValue) => $"at least {least} argument{(least == 1 ? "" : "s")}",
            _ when least == most => $"{least} argument{(least == 1 ? "" : "s")}",
            _ => $"{least} to {most} arguments",
        };
}
