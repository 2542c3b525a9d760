using System.CommandLine;
using Blog.Model;
using Blog.Options;
using Blog.Running;

namespace Blog.Commands.NewSites;

/// <summary><c>blog new site</c>.</summary>
internal static class NewSiteCommand
{
    public static Command Create(CommandContext context)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder to write it to.",
            DefaultValueFactory = _ => ".",
        };
        var title = TextOption("--title", "title", "Its title. [default: made from the folder's name]");
        var author = TextOption("--author", "name", "The author's name. [default: the name in git's settings]");
        var theme = TextOption("--theme", "name", "Its theme. [default: paper]");
        var url = new Option<BaseUrl?>("--url")
        {
            HelpName = "url",
            Description = "The address that it is published at. [default: https://example.org/]",
            CustomParser = argument => SharedOptions.ReadAddress(argument, "--url"),
        };
        var sample = new Option<bool>("--sample")
        {
            Description = "Writes the sample blog instead of a first post and a page, to look around in.",
        };
        const string Use =
            "Starts your own blog: settings, a first post, a page and how to publish them. Overwrites nothing.";
        var command = new Command("site", Use) { folder, title, author, url, theme, sample };
        command.SetAction(parsed =>
            new NewSiteRun(context, context.Options.Read(parsed)).Run(
                new NewSiteWish(
                    parsed.GetRequiredValue(folder),
                    parsed.GetValue(title),
                    parsed.GetValue(author),
                    parsed.GetValue(url),
                    parsed.GetValue(theme),
                    parsed.GetValue(sample)
                )
            )
        );
        return command;
    }

    private static Option<string?> TextOption(string name, string value, string use) =>
        new(name) { HelpName = value, Description = use };
}

/// <summary>The values for a new site.</summary>
/// <param name="Folder">Its folder, from the working folder.</param>
/// <param name="Title">The title; null for one made from the folder's name.</param>
/// <param name="Author">The author's name; null for the one in git's settings.</param>
/// <param name="Url">The address that it is published at; null for a placeholder.</param>
/// <param name="Theme">The theme; null for <c>paper</c>.</param>
/// <param name="IsSample">Whether it is the sample blog, whose own values stay where none is given here.</param>
internal sealed record NewSiteWish(
    string Folder,
    string? Title,
    string? Author,
    BaseUrl? Url,
    string? Theme,
    bool IsSample
);
