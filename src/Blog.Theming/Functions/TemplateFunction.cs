using System.Collections.Immutable;
using Blog.Theming.Rendering;
using Blog.Theming.Values;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Blog.Theming.Functions;

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
        var isNamed = false;
        foreach (var member in arguments.GetMembers())
        {
            if (isNamed)
                throw Failures.Because(span, $"'{name}' takes no argument named '{member}'.");
            isNamed = true;
        }

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

/// <summary>A <see cref="ThemeFunction"/> as Scriban calls it.</summary>
internal sealed class HostFunction(ThemeFunction function) : TemplateFunction
{
    protected override object? Call(RenderContext context, ScriptNode? caller, SourceSpan span, ScriptArray arguments)
    {
        Check(function.Name, function.LeastArguments, function.MostArguments, span, arguments);
        var result = context.State.Call(function, FromScript(span, arguments));
        if (result.Failure is { } rule)
            throw new TemplateFailure(span, rule, result.Particulars.IsDefault ? [] : result.Particulars)
            {
                Suggestion = result.Suggestion,
            };
        return ThemeValue.ToScript(result.Value);
    }

    private ImmutableArray<object?> FromScript(SourceSpan span, ScriptArray arguments)
    {
        var values = ImmutableArray.CreateBuilder<object?>(arguments.Count);
        foreach (var argument in arguments)
        {
            if (!ThemeValue.TryFromScript(argument, out var value))
                throw Failures.Because(span, $"'{function.Name}' cannot be given a function.");
            values.Add(value);
        }

        return values.MoveToImmutable();
    }
}

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

    // An include that stands alone writes directly into the page, which saves copying its text twice.
    private static bool IsStatement(ScriptNode? caller) =>
        caller is { Parent: ScriptExpressionStatement { Parent: ScriptList<ScriptStatement> or ScriptBlockStatement } };
}

/// <summary><c>object.has_key</c> and <c>object.has_value</c> for the site's objects as well as for maps of a
/// template.</summary>
internal sealed class HasKeyFunction(string name, bool wantsValue) : TemplateFunction
{
    protected override object? Call(RenderContext context, ScriptNode? caller, SourceSpan span, ScriptArray arguments)
    {
        Check(name, 2, 2, span, arguments);
        var key = context.ObjectToString(arguments[1]) ?? "";
        return arguments[0] switch
        {
            ThemeObject thing when wantsValue => context.State.ReadMemberNames(thing).Contains(key)
                && context.State.TryReadMember(thing, key, out var value)
                && value is not null,
            ThemeObject thing => context.State.ReadMemberNames(thing).Contains(key),
            IScriptObject map when map.Contains(key) => !wantsValue
                || (map.TryGetValue(context, span, key, out var value) && value is not null),
            _ => false,
        };
    }
}
