using System.Collections.Immutable;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Blog.Theming;

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
