using Blog.Answers;
using Blog.Finding;
using Blog.Options;
using Blog.Preview.Desk.Newsletter;
using Blog.Programs;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.Running;

namespace Blog.Commands.Newsletters.Preview;

/// <summary>Shows an issue as a mail in the running preview.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class MailPreviewRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <param name="name">The issue's name; null for the newest.</param>
    /// <param name="isOpened">Whether the browser is opened.</param>
    /// <returns>The exit code.</returns>
    public int Run(string? name, bool isOpened)
    {
        if (SiteOpener.Open(context, values with { Drafts = true, Future = true }, _reply) is not { } opened)
            return ExitCode.Refused;
        var (edition, exit) = new IssueFinder(_reply).Find(opened.Make(context.Generator), name);
        if (edition is null)
            return exit;
        if (RunningPreview.Find(opened.Folder) is not { } preview)
            return _reply.Refuse("No preview of this site is running. 'blog preview' starts one.");
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
