using System.CommandLine;
using System.CommandLine.Parsing;
using Blog.Commands.NewSites;
using Blog.Model;
using Blog.Running;
using Blog.Workspace.Drafting;

namespace Blog.Commands.NewFiles;

/// <summary><c>blog new post|review|page|site</c>.</summary>
internal static class NewCommand
{
    public static Command Create(CommandContext context) =>
        new("new", "Starts a post, a review or a page with front matter filled in; or a site.")
        {
            Of(context, PostKind.Post, "post", "Starts a post, as a draft.", "The title."),
            Of(
                context,
                PostKind.Review,
                "review",
                "Drafts the review of a month, or adds new entries to it without changing your text.",
                "The month, such as 2020-11, or a title."
            ),
            Of(context, PostKind.Page, "page", "Starts a page, as a draft.", "The title."),
            NewSiteCommand.Create(context),
        };

    private static Command Of(
        CommandContext context,
        PostKind kind,
        string name,
        string description,
        string titleDescription
    )
    {
        var title = new Argument<string>("title") { Description = titleDescription };
        var slug = new Option<string?>("--slug")
        {
            HelpName = "slug",
            Description = "Its name in its address and its file. [default: made from the title]",
        };
        var series = new Option<string?>("--series")
        {
            HelpName = "key",
            Description = "The series that it continues, as the next part.",
        };
        var folder = new Option<bool>("--folder")
        {
            Description = "Gives it a folder of its own, for pictures beside it.",
        };
        var tags = new Option<string?>("--tags") { HelpName = "a,b", Description = "Its tags." };
        var noOpen = new Option<bool>("--no-open")
        {
            Description = "Does not open the browser and the editor, which happens while a preview runs.",
        };
        slug.Validators.Add(CheckSlug);
        var command = new Command(name, description) { title, slug, series, folder, tags, noOpen };
        command.SetAction(parsed =>
            new NewRun(context, context.Options.Read(parsed)).Run(
                new NewRequest(kind, parsed.GetRequiredValue(title))
                {
                    Slug = parsed.GetValue(slug) is { } text ? new Slug(text) : null,
                    Series = parsed.GetValue(series),
                    HasFolder = parsed.GetValue(folder),
                    IsOpened = !parsed.GetValue(noOpen),
                    Tags =
                    [
                        .. (parsed.GetValue(tags) ?? "").Split(
                            ',',
                            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                        ),
                    ],
                }
            )
        );
        return command;
    }

    private static void CheckSlug(OptionResult option)
    {
        if (option.Tokens is [var token] && !Slug.IsValid(token.Value))
            option.AddError($"--slug: '{token.Value}' cannot be a slug: letters, digits, '-', '_' and '.' only.");
    }
}
