using System.CommandLine;
using Blog.Model;

namespace Blog.Commands.NewSites;

/// <summary><c>blog new site</c>.</summary>
internal static class NewSiteCommand
{
    /// <summary>The command with its words and options.</summary>
    public static Command Create(CommandContext context)
    {
        var folder = new Argument<string>("folder") { Description = "Where it goes.", DefaultValueFactory = _ => "." };
        var title = TextOption("--title", "title", "Its title. [default: made from the folder's name]");
        var author = TextOption("--author", "name", "Who writes. [default: the name that git knows]");
        var theme = TextOption("--theme", "name", "How it looks. [default: paper]");
        var url = new Option<BaseUrl?>("--url")
        {
            HelpName = "url",
            Description = "Where it is published. [default: https://example.org/]",
            CustomParser = argument => SharedOptions.ReadAddress(argument, "--url"),
        };
        const string Use = "Starts a blog of your own: settings, a first post and a page. Writes over nothing.";
        var command = new Command("site", Use) { folder, title, author, url, theme };
        command.SetAction(parsed =>
            new NewSiteRun(context, context.Options.Read(parsed)).Run(
                new NewSiteWish(
                    parsed.GetRequiredValue(folder),
                    parsed.GetValue(title),
                    parsed.GetValue(author),
                    parsed.GetValue(url),
                    parsed.GetValue(theme)
                )
            )
        );
        return command;
    }

    private static Option<string?> TextOption(string name, string value, string use) =>
        new(name) { HelpName = value, Description = use };
}
