using Scriban;
using Scriban.Parsing;

namespace Blog.Theming;

/// <summary>For values without members, HTML and functions among them.</summary>
internal sealed class NoMemberAccessor : MemberAccessor
{
    internal static readonly NoMemberAccessor Instance = new();

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

    public override bool TryGetValue(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        out object? value
    ) => throw Failures.UnknownMember(span, member, []);
}
