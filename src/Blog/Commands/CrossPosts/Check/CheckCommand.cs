using System.CommandLine;
using Blog.Model;

namespace Blog.Commands.CrossPosts.Check;

/// <summary><c>blog crosspost check</c>.</summary>
internal static class CheckCommand
{
    private static readonly DatePeriod OneDay = new(0, 1);

    /// <summary>The command with its words and options.</summary>
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
            Description = "Looks again at copies that were last seen longer ago: 1d, 3w, 2m; 0d for all. [default: 1d]",
            CustomParser = PeriodReading.Of,
        };
        var time = MaxTime.Option(
            "Ends the whole after this time and keeps what was found; a page takes a minute at most",
            "10m"
        );
        var command = new Command(
            "check",
            "Looks whether each copy is still there and leads home, one page at a time for a site."
        )
        {
            posts,
            to,
            age,
            time,
        };
        command.SetAction(parsed =>
            new CheckRun(context, context.Options.Read(parsed)).Run(
                new CheckWish([.. parsed.GetValue(posts) ?? []], parsed.GetValue(to), parsed.GetValue(age) ?? OneDay)
                {
                    MaxTime = parsed.GetValue(time) ?? CheckWish.UsualTime,
                }
            )
        );
        return command;
    }
}
