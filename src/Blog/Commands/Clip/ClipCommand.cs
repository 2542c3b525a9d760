using System.CommandLine;
using Blog.Workspace.Clippings;

namespace Blog.Commands.Clip;

/// <summary><c>blog clip</c>.</summary>
internal static class ClipCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var url = new Argument<string?>("url")
        {
            Description = "The link, an http or https address.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var note = new Option<string?>("--note")
        {
            HelpName = "text",
            Description = "What you want to say about it, in Markdown: the review begins with it.",
        };
        var tags = new Option<string[]>("--tag")
        {
            HelpName = "a,b",
            Description = "What it is about. The first tag is the section of the review that it goes into.",
        };
        var month = new Option<string?>("--month")
        {
            HelpName = "2020-11",
            Description = "The month whose review it is for. [default: the present one]",
        };
        var list = new Option<bool>("--list")
        {
            Description = "Lists the links of the month, and which its review shows.",
        };
        var noFetch = new Option<bool>("--no-fetch")
        {
            Description = "Leaves the network alone: the link's card is not fetched, which takes 20 seconds at most.",
        };
        tags.Aliases.Add("--tags");
        var command = new Command(
            "clip",
            "Puts a link into the clippings of this month (content/clippings/), of which its review is drafted."
        )
        {
            url,
            note,
            tags,
            month,
            list,
            noFetch,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(list) == (result.GetValue(url) is not null))
                result.AddError("clip: name the link to clip, or ask for the --list.");
            else if (
                result.GetValue(list) && (result.GetValue(note) is not null || result.GetValue(tags) is { Length: > 0 })
            )
                result.AddError("clip: --list takes neither --note nor --tag.");
        });
        command.SetAction(parsed =>
            parsed.GetValue(list)
                ? new ClippingListing(context, context.Options.Read(parsed)).Run(parsed.GetValue(month))
                : new ClipRun(context, context.Options.Read(parsed)).Run(
                    new ClipWish(parsed.GetValue(url) ?? "")
                    {
                        Note = parsed.GetValue(note) ?? "",
                        Tags =
                        [
                            .. (parsed.GetValue(tags) ?? []).SelectMany(t =>
                                t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                            ),
                        ],
                        Month = parsed.GetValue(month),
                    },
                    isFetched: !parsed.GetValue(noFetch)
                )
        );
        return command;
    }
}
