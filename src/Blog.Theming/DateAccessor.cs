using Scriban;
using Scriban.Parsing;

namespace Blog.Theming;

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
