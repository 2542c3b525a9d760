using System.CommandLine;
using Blog.Model;

namespace Blog.Commands.Cards.Fetch;

/// <summary><c>blog cards fetch</c>.</summary>
internal static class FetchCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var urls = new Argument<string[]>("urls")
        {
            Description = "Links to fetch, whether or not they have a card. [default: those without one]",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var missing = new Option<bool>("--missing")
        {
            Description =
                "Fetches the links without a card that documents, drafts too, show, and those clipped "
                + "this month and last.",
        };
        var stale = new Option<DatePeriod?>("--stale")
        {
            HelpName = "period",
            Description = "Fetches anew what was fetched longer ago: 90d, 12w, 3m.",
            CustomParser = PeriodReading.Of,
        };
        var time = MaxTime.Option(
            "Ends the whole after this time and keeps what was fetched; a page takes a minute at most",
            "10m"
        );
        var command = new Command(
            "fetch",
            "Asks pages of other sites what they say of themselves, one request at a time for a site, "
                + "and writes it into content/cards/."
        )
        {
            urls,
            missing,
            stale,
            time,
        };
        command.SetAction(parsed =>
            new FetchRun(context, context.Options.Read(parsed)).Run(
                new FetchWish([.. parsed.GetValue(urls) ?? []], parsed.GetValue(missing), parsed.GetValue(stale))
                {
                    MaxTime = parsed.GetValue(time) ?? FetchWish.UsualTime,
                }
            )
        );
        return command;
    }
}
