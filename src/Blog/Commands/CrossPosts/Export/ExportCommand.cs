using System.Collections.Immutable;
using System.CommandLine;
using Blog.Model.CrossPosts;
using Blog.Running;

namespace Blog.Commands.CrossPosts.Export;

/// <summary><c>blog crosspost export</c>.</summary>
internal static class ExportCommand
{
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
                $"The sites, separated by commas: {string.Join(", ", targets)}, or one of "
                + "site.yml. [default: the sites in the post's crossposts]",
        };
        var all = new Option<bool>("--all") { Description = "Exports every post that has or plans copies." };
        var command = new Command(
            "export",
            "Writes posts in the form that other sites accept, into outbox/crossposts/. The site does not include them."
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

/// <summary>The posts to export, and for which targets.</summary>
/// <param name="Posts">Files, slugs or addresses of posts.</param>
/// <param name="Targets">Names of targets; empty for the targets of each post's own copies.</param>
/// <param name="All">Whether every post that has or plans copies is exported.</param>
internal sealed record ExportWish(ImmutableArray<string> Posts, ImmutableArray<string> Targets, bool All);
