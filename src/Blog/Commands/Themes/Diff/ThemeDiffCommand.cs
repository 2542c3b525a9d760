using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Themes.Diff;

/// <summary><c>blog theme diff</c>.</summary>
internal static class ThemeDiffCommand
{
    public static Command Create(CommandContext context)
    {
        var file = new Argument<string?>("file")
        {
            Description = "One file of the theme, such as layouts/post.html. [default: all]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var lines = new Option<bool>("--lines")
        {
            Description =
                "Shows the differing lines, as 'patch -p0' reads them: what the program changed since you copied the "
                + "file, else what you changed.",
        };
        var merged = new Option<bool>("--merged")
        {
            Description = "Notes that your files have what the program changed, so that it is not shown again.",
        };
        const string Use =
            "Compares the copied files of the site's theme with the built-in ones, and says who changed them.";
        var command = new Command("diff", Use) { file, lines, merged };
        command.SetAction(parsed =>
            new ThemeDiffRun(context, context.Options.Read(parsed)).Run(
                parsed.GetValue(file),
                parsed.GetValue(lines),
                parsed.GetValue(merged)
            )
        );
        return command;
    }
}
