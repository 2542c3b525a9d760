using Scriban;
using Scriban.Parsing;

namespace Blog.Theming;

/// <summary>Reads members of <see cref="ThemeObject"/>s, each recorded. An unknown member is a failure wherever it is
/// asked for, by <c>array.map</c> too.</summary>
internal sealed class ThemeObjectAccessor : MemberAccessor
{
    internal static readonly ThemeObjectAccessor Instance = new();

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        ((RenderContext)context).State.ReadMemberNames((ThemeObject)target);

    // array.map leaves out what has no such member, which would hide every misspelling.
    public override bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        TryGetValue(context, span, target, member, out _);

    public override bool TryGetValue(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        out object? value
    )
    {
        var thing = (ThemeObject)target;
        if (((RenderContext)context).State.TryReadMember(thing, member, out value))
            return true;
        throw Failures.UnknownMember(span, member, [.. thing.MemberNames]);
    }
}
