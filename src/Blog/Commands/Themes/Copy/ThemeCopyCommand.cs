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
                "One of its files, or of those it extends, such as layouts/post.html, to copy to content/_theme/. "
                + "[default: copies the theme's own files to themes/]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var into = new Option<string?>("--into")
        {
            Description = "A theme of the site to copy the file into, instead of content/_theme/.",
            HelpName = "theme",
        };
        const string Use = "Copies a theme or one of its files into the site, for you to change. Overwrites nothing.";
        var command = new Command("copy", Use) { theme, file, into };
        command.SetAction(parsed =>
            new ThemeCopyRun(context, context.Options.Read(parsed)).Run(
                parsed.GetRequiredValue(theme),
                parsed.GetValue(file),
                parsed.GetValue(into)
            )
        );
        return command;
    }
}
