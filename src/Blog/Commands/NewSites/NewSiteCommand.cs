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
        var title = new Option<string?>("--title") { HelpName = "title", Description = "Its title. [default: made from the folder's name]" };
        var author = new Option<string?>("--author") { HelpName = "name", Description = "Who writes. [default: the name that git knows]" };
        var url = new Option<BaseUrl?>("--url") { HelpName = "url", Description = "Where it is published. [default: https://example.org/]" };
        var theme = new Option<string?>("--theme") { HelpName = "name", Description = "How it looks. [default: paper]" };
        url.CustomParser = argument => SharedOptions.ReadAddress(argument, "--url");
        var command = new Command("site", "Starts a blog of your own: settings, a first post and a page. Writes over nothing.")
        {
            folder, title, author, url, theme,
        };
        command.SetAction(parsed => new NewSiteRun(context, context.Options.Read(parsed)).Run(new NewSiteWish(
            parsed.GetRequiredValue(folder),
            parsed.GetValue(title),
            parsed.GetValue(author),
            parsed.GetValue(url),
            parsed.GetValue(theme))));
        return command;
    }
}
