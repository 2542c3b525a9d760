using System.CommandLine;

namespace Blog.Commands.Themes.Copy;

/// <summary><c>blog theme copy</c>.</summary>
internal static class ThemeCopyCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var theme = new Argument<string>("theme") { Description = "A theme of the program." };
        var file = new Argument<string?>("file")
        {
            Description =
                "A file of it, such as layouts/post.html, for content/_theme/. "
                + "Without one the whole theme is copied to themes/.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        const string Use = "Copies a theme, or one file of it, into the site to be changed. Writes over nothing.";
        var command = new Command("copy", Use) { theme, file };
        command.SetAction(parsed =>
            new ThemeCopyRun(context, context.Options.Read(parsed)).Run(
                parsed.GetRequiredValue(theme),
                parsed.GetValue(file)
            )
        );
        return command;
    }
}
