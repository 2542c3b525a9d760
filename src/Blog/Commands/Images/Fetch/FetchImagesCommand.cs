using System.Collections.Immutable;
using System.CommandLine;
using Blog.Options;
using Blog.Running;

namespace Blog.Commands.Images.Fetch;

/// <summary><c>blog images fetch</c>.</summary>
internal static class FetchImagesCommand
{
    public static Command Create(CommandContext context)
    {
        var documents = new Argument<string[]>("posts")
        {
            Description = "Files, slugs or addresses of posts, reviews and pages. [default: all, drafts included]",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var rehearsal = new Option<bool>("--dry-run")
        {
            Description = "Prints what would be fetched, and asks nobody.",
        };
        var time = MaxTime.Option(
            "Stops after this time and keeps the results; a picture takes at most a minute",
            "10m"
        );
        var command = new Command(
            "fetch",
            "Brings pictures of other sites beside the documents that show them, and writes their new addresses into "
                + "the documents. Each site gets one request at a time."
        )
        {
            documents,
            rehearsal,
            time,
        };
        command.SetAction(
            (parsed, _) =>
                new FetchImagesRun(context, context.Options.Read(parsed)).RunAsync(
                    new ImagesWish([.. parsed.GetValue(documents) ?? []], parsed.GetValue(rehearsal))
                    {
                        MaxTime = parsed.GetValue(time) ?? ImagesWish.UsualTime,
                    }
                )
        );
        return command;
    }
}

/// <summary>The pictures to fetch.</summary>
/// <param name="Documents">Names of documents; empty for all.</param>
/// <param name="IsRehearsal">Whether nothing is fetched.</param>
internal sealed record ImagesWish(ImmutableArray<string> Documents, bool IsRehearsal)
{
    /// <summary>The time limit without the option.</summary>
    public static TimeSpan UsualTime { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The time limit.</summary>
    public TimeSpan MaxTime { get; init; } = UsualTime;
}
