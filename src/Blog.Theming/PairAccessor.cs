using Scriban;
using Scriban.Parsing;

namespace Blog.Theming;

/// <summary>The <c>key</c> and the <c>value</c> of what a loop over a map that the template made itself (<c>{a: 1}</c>)
/// walks through.</summary>
internal sealed class PairAccessor : MemberAccessor
{
    internal static readonly PairAccessor Instance = new();

    private static readonly string[] Members = ["key", "value"];

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Members;

    public override bool TryGetValue(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        out object? value
    )
    {
        var pair = (KeyValuePair<string, object?>)target;
        value = member switch
        {
            "key" => pair.Key,
            "value" => pair.Value,
            _ => throw Failures.UnknownMember(span, member, Members),
        };
        return true;
    }
}
