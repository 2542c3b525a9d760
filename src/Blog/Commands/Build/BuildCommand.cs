using System.CommandLine;
using System.CommandLine.Parsing;
using Blog.Reading.Documents;
using Blog.Running;

namespace Blog.Commands.Build;

/// <summary><c>blog build</c>.</summary>
internal static class BuildCommand
{
    // The commands' list has the sentence of the command, so that what needs more words stands at the option.
    private const string GoesOn =
        "Publishes the site without the posts, reviews and pages that have errors, and exits with 1. They are "
        + "nowhere on it, as drafts are: their pages of an earlier build go too, so that output/ is what content/ "
        + "says. A link to one of them becomes plain text, with warning BLOG176; a document that shows or includes a "
        + "part of one is left out as well. Errors in settings, themes, data, series and cards are not of one "
        + "document, and stop the build. With --strict, documents with warnings are left out.";

    public static Command Create(CommandContext context)
    {
        var all = new Option<bool>("--all")
        {
            Description = "Prints each of more than 20 errors or warnings, instead of a summary by kind.",
        };
        var keepGoing = new Option<bool>("--keep-going", "-k") { Description = GoesOn };
        var verify = new Option<bool>("--verify")
        {
            Description =
                "Opens every file and compares it. Otherwise a file with the size, times and place of the last build "
                + "counts as unchanged.",
        };
        var explain = new Option<bool>("--explain") { Description = "Says for each output that is made why." };
        var share = new Option<SiteShare?>("--shard")
        {
            HelpName = "k/n",
            Description =
                "Makes one of n shares of the site's files, for n machines: --shard 3/8. What they show is of the "
                + "whole site. Copied into one folder, all shares are the site.",
            CustomParser = ReadShare,
        };
        var command = new Command("build", "Builds the site into output/. With any error, output/ stays as it was.")
        {
            all,
            keepGoing,
            verify,
            explain,
            share,
        };
        command.Validators.Add(result =>
        {
            // What one share leaves out, the others would still link to.
            if (result.GetValue(keepGoing) && result.GetValue(share) is { IsWhole: false })
                result.AddError(
                    "--keep-going and --shard do not go together: a share sees the errors of its own pages."
                );
        });
        command.SetAction(parsed =>
        {
            var values = context.Options.Read(parsed) with
            {
                All = parsed.GetValue(all),
                KeepGoing = parsed.GetValue(keepGoing),
                Verify = parsed.GetValue(verify),
                Explain = parsed.GetValue(explain),
                Share = parsed.GetValue(share) ?? SiteShare.Whole,
            };
            return new BuildRun(context, values).Run();
        });
        return command;
    }

    private static SiteShare? ReadShare(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (SiteShare.Parse(text) is { } share)
            return share;
        argument.AddError($"--shard: '{text}' is not a share such as 3/8, the third of eight.");
        return null;
    }
}
