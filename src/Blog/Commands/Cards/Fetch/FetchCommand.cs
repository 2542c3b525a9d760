using System.Collections.Immutable;
using System.CommandLine;
using Blog.Model.Dates;
using Blog.Options;
using Blog.Running;

namespace Blog.Commands.Cards.Fetch;

/// <summary><c>blog cards fetch</c>.</summary>
internal static class FetchCommand
{
    public static Command Create(CommandContext context)
    {
        var urls = new Argument<string[]>("urls")
        {
            Description = "Links to fetch, with or without a card. [default: the links without one]",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var missing = new Option<bool>("--missing")
        {
            Description =
                "Fetches the links without a card: those in documents and drafts, and those clipped this month "
                + "or last.",
        };
        var stale = new Option<DatePeriod?>("--stale")
        {
            HelpName = "period",
            Description = "Fetches again what was fetched longer ago: 90d, 12w, 3m.",
            CustomParser = PeriodReading.Of,
        };
        var time = MaxTime.Option("Stops after this time and keeps the results; a page takes at most a minute", "10m");
        var command = new Command(
            "fetch",
            "Reads what pages of other sites say about themselves and writes it to content/cards/. "
                + "Each site gets one request at a time."
        )
        {
            urls,
            missing,
            stale,
            time,
        };
        command.SetAction(
            (parsed, _) =>
                new FetchRun(context, context.Options.Read(parsed)).RunAsync(
                    new FetchWish([.. parsed.GetValue(urls) ?? []], parsed.GetValue(missing), parsed.GetValue(stale))
                    {
                        MaxTime = parsed.GetValue(time) ?? FetchWish.UsualTime,
                    }
                )
        );
        return command;
    }
}

/// <summary>The links to fetch.</summary>
/// <param name="Urls">Links, with or without a card.</param>
/// <param name="Missing">Whether all links without a card are fetched too.</param>
/// <param name="Stale">Cards older than this are fetched again; null for none.</param>
internal sealed record FetchWish(ImmutableArray<string> Urls, bool Missing, DatePeriod? Stale)
{
    /// <summary>The time limit without the option.</summary>
    public static TimeSpan UsualTime { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The time limit.</summary>
    public TimeSpan MaxTime { get; init; } = UsualTime;

    /// <summary>Whether links without a card are fetched. They are if nothing else is named.</summary>
    public bool IsForMissing => Missing || (Urls.IsEmpty && Stale is null);
}
