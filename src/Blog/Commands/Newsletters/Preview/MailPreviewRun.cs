using Blog.Preview.Desk.Newsletter;
using Blog.Programs;
using Blog.Terminals;
using Blog.Workspace.Running;

namespace Blog.Commands.Newsletters.Preview;

/// <summary>Shows a mail in the running preview.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class MailPreviewRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out.</summary>
    /// <param name="name">The mail's name; null for the newest.</param>
    /// <param name="isOpened">Whether the browser is opened.</param>
    /// <returns>The exit code.</returns>
    public int Run(string? name, bool isOpened)
    {
        if (SiteOpener.Open(context, values with { Drafts = true, Future = true }, _reply) is not { } opened)
            return ExitCode.Refused;
        var (edition, exit) = EditionFinder.Find(opened.Make(context.Generator), name, _reply);
        if (edition is null)
            return exit;
        if (RunningPreview.Find(opened.Folder) is not { } preview)
            return _reply.Refuse("No preview of this site is running. Start one beside it: blog preview");
        var address = new Uri(new Uri(preview.GetLeftPart(UriPartial.Authority)), EditionsPage.AddressOf(edition));
        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => json.WriteString("url", address.AbsoluteUri));
        context.Surroundings.Out.Line(address.AbsoluteUri);
        if (
            isOpened
            && context.Surroundings.Out.Terminal.IsInteractive
            && new Browser(context.Surroundings.Start).Open(address) is { } failure
        )
            context.Surroundings.Error.Line(failure, Ink.Warning);
        return ExitCode.Fine;
    }
}
