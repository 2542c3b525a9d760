using System.Collections.Immutable;
using System.CommandLine;
using Blog.Model.Dates;
using Blog.Options;
using Blog.Running;

namespace Blog.Commands.CrossPosts.Check;

/// <summary><c>blog crosspost check</c>.</summary>
internal static class CheckCommand
{
    private static readonly DatePeriod OneDay = new(0, 1);

    public static Command Create(CommandContext context)
    {
        var posts = new Argument<string[]>("posts")
        {
            Description = "Files, slugs or addresses of posts. [default: all]",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var to = new Option<string?>("--to") { HelpName = "target", Description = "Only this target." };
        var age = new Option<DatePeriod?>("--max-age")
        {
            HelpName = "period",
            Description = "Checks copies that were last checked longer ago: 1d, 3w, 2m; 0d for all. [default: 1d]",
            CustomParser = PeriodReading.Of,
        };
        var time = MaxTime.Option("Stops after this time and keeps the results; a page takes at most a minute", "10m");
        var command = new Command(
            "check",
            "Checks whether each copy is still there and leads home. Each site gets one request at a time."
        )
        {
            posts,
            to,
            age,
            time,
        };
        command.SetAction(
            (parsed, _) =>
                new CheckRun(context, context.Options.Read(parsed)).RunAsync(
                    new CheckWish(
                        [.. parsed.GetValue(posts) ?? []],
                        parsed.GetValue(to),
                        parsed.GetValue(age) ?? OneDay
                    )
                    {
                        MaxTime = parsed.GetValue(time) ?? CheckWish.UsualTime,
                    }
                )
        );
        return command;
    }
}

/// <summary>The copies to check.</summary>
/// <param name="Posts">Files, slugs or addresses of posts; empty for all.</param>
/// <param name="To">The name of a target; null for all.</param>
/// <param name="MaxAge">The age at which a result is stale and the copy is checked again.</param>
internal sealed record CheckWish(ImmutableArray<string> Posts, string? To, DatePeriod MaxAge)
{
    /// <summary>The time limit without the option.</summary>
    public static TimeSpan UsualTime { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The time limit.</summary>
    public TimeSpan MaxTime { get; init; } = UsualTime;
}
