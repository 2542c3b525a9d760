using System.CommandLine;
using Blog.Model;

namespace Blog.Commands.CrossPosts.Export;

/// <summary><c>blog crosspost export</c>.</summary>
internal static class ExportCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var targets = CrossPostTargets.All.Select(t => t.Key);
        var posts = new Argument<string[]>("posts")
        {
            Description = "Files, slugs or addresses of posts.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var to = new Option<string[]>("--to")
        {
            HelpName = "target",
            Description =
                $"The sites it is for, with commas between them: {string.Join(", ", targets)}, "
                + "or one of site.yml. [default: those the post plans or has]",
        };
        var all = new Option<bool>("--all") { Description = "Exports every post that plans or has copies." };
        var command = new Command(
            "export",
            "Writes posts in the shape other sites take, into outbox/crossposts/, which is no part of the site."
        )
        {
            posts,
            to,
            all,
        };
        command.SetAction(parsed =>
            new ExportRun(context, context.Options.Read(parsed)).Run(
                new ExportWish(
                    [.. parsed.GetValue(posts) ?? []],
                    [
                        .. (parsed.GetValue(to) ?? []).SelectMany(t =>
                            t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                        ),
                    ],
                    parsed.GetValue(all)
                )
            )
        );
        return command;
    }
}
