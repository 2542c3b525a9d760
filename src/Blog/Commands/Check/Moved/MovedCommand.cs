using System.CommandLine;
using Blog.Options;
using Blog.Running;

namespace Blog.Commands.Check.Moved;

/// <summary><c>blog check moved</c>.</summary>
internal static class MovedCommand
{
    public static Command Create(CommandContext context)
    {
        var old = new Option<string>("--old")
        {
            HelpName = "sitemap|folder|url",
            Description =
                "The old site: its sitemap (.xml, .xml.gz, .txt; an index with its sitemaps beside it), the folder "
                + "that its generator built, or its address, whose sitemap is fetched.",
            Required = true,
        };
        var time = MaxTime.Option("Stops fetching sitemaps after this time", "10m");
        var command = new Command(
            "moved",
            "Compares each address of an old site with this one: answered, redirected or lost. Exits with 1 if one is "
                + "lost."
        )
        {
            old,
            time,
        };
        command.SetAction(
            (parsed, _) =>
                new MovedRun(context, context.Options.Read(parsed)).RunAsync(
                    new MovedWish(parsed.GetValue(old)!) { MaxTime = parsed.GetValue(time) ?? MovedWish.UsualTime }
                )
        );
        return command;
    }
}

/// <summary>The old site.</summary>
/// <param name="Old">A path or an address.</param>
internal sealed record MovedWish(string Old)
{
    /// <summary>The time limit without the option.</summary>
    public static TimeSpan UsualTime { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The time limit.</summary>
    public TimeSpan MaxTime { get; init; } = UsualTime;
}
