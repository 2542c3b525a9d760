using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Blog.Theming;

/// <summary>How Scriban reads a member of a value that is not its own. Nothing can be written, and there is no
/// reflection.</summary>
internal abstract class MemberAccessor : IObjectAccessor
{
    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) =>
        GetMembers(context, span, target).Count();

    public abstract IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target);

    public virtual bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        GetMembers(context, span, target).Contains(member, StringComparer.Ordinal);

    public abstract bool TryGetValue(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        out object? value
    );

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        false;
}
