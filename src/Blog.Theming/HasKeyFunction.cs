using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Blog.Theming;

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
