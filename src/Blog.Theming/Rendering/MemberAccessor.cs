using System.Collections;
using Blog.Theming.Values;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;

namespace Blog.Theming.Rendering;

/// <summary>Reads members of this project's values for Scriban, without reflection. Members cannot be
/// written.</summary>
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

/// <summary>Reads members of <see cref="ThemeObject"/>s, each recorded. An unknown member is a failure wherever it is
/// asked for, by <c>array.map</c> too.</summary>
internal sealed class ThemeObjectAccessor : MemberAccessor
{
    internal static readonly ThemeObjectAccessor Instance = new();

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        ((RenderContext)context).State.ReadMemberNames((ThemeObject)target);

    // array.map skips items without the member, which would hide every misspelling.
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

/// <summary>The <c>key</c> and the <c>value</c> of a pair in a loop over a map that the template made itself (<c>{a:
/// 1}</c>).</summary>
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

/// <summary>The parts of a date, in the date's own offset.</summary>
internal sealed class DateAccessor : MemberAccessor
{
    internal static readonly DateAccessor Instance = new();

    private static readonly string[] Members = ["year", "month", "day", "hour", "minute", "second"];

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Members;

    public override bool TryGetValue(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        out object? value
    )
    {
        var moment = (DateTimeOffset)target;
        value = member switch
        {
            "year" => moment.Year,
            "month" => moment.Month,
            "day" => moment.Day,
            "hour" => moment.Hour,
            "minute" => moment.Minute,
            "second" => moment.Second,
            _ => throw Failures.UnknownMember(span, member, Members),
        };
        return true;
    }
}

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

/// <summary>Which accessor reads the members of a value. Scriban's own choice would end in reflection.</summary>
internal static class Accessors
{
    internal static IObjectAccessor For(object target) =>
        target switch
        {
            ThemeObject => ThemeObjectAccessor.Instance,
            DateTimeOffset => DateAccessor.Instance,
            KeyValuePair<string, object?> => PairAccessor.Instance,
            IScriptObject => ScriptObjectAccessor.Default,
            string => StringAccessor.Default,
            IList => ListAccessor.Default,
            _ => NoMemberAccessor.Instance,
        };
}
