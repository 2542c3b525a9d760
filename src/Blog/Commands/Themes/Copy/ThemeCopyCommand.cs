using System.CommandLine;
using Blog.Running;

namespace Blog.Commands.Themes.Copy;

/// <summary><c>blog theme copy</c>.</summary>
internal static class ThemeCopyCommand
{
    public static Command Create(CommandContext context)
    {
        var theme = new Argument<string>("theme") { Description = "A built-in theme." };
        var file = new Argument<string?>("file")
        {
            Description =
                "One of its files, such as layouts/post.html, to copy to content/_theme/. "
                + "[default: copies the whole theme to themes/]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        const string Use = "Copies a theme or one of its files into the site, for you to change. Overwrites nothing.";
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
