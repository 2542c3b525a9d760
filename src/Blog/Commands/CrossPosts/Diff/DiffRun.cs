using Blog.Answers;
using Blog.Copies;
using Blog.Options;
using Blog.Running;
using Blog.Syndication.Changes;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Editing;

namespace Blog.Commands.CrossPosts.Diff;

/// <summary>Compares a post with the text that its copy was made from.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class DiffRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <param name="asked">The post's file, slug or address.</param>
    /// <param name="to">The target's name.</param>
    /// <param name="isList">Whether a list to work through is printed.</param>
    /// <returns>The exit code.</returns>
    public int Run(string asked, string to, bool isList)
    {
        if (PostsAndTargets.Open(context, values, _reply) is not { } copies)
            return ExitCode.Refused;
        if (copies.Settings.Named(to) is not { } target)
            return copies.NoTarget(to);
        if (copies.Posts.Find(asked) is not { } post)
            return copies.NoPost(asked);
        if (copies.Site.Ledger.Find(post.Source, target.Key)?.Text is not { } name)
            return _reply.Fail(
                ExitCode.Mistakes,
                $"The text of the copy of {post.Source} on {target.Name} was not kept. "
                    + "'blog crosspost record' keeps the text when it records a copy."
            );
        if (
            new LedgerStore(
                copies.Opened.Folder,
                new SiteEditor(copies.Opened.Folder, context.Surroundings.Clock)
            ).Read(name)
            is not { } text
        )
            return _reply.Fail(
                ExitCode.Mistakes,
                $"content/crossposts.lock/{name} is gone or damaged: restore it from the history of the repository."
            );
        var made = RenditionMaker.Make(copies.Site, post, target);
        if (PostMistakes.Of(made) is { IsEmpty: false } mistakes)
            return _reply.HoldBack(mistakes);
        return Print(TextComparison.Compare(text, made.Rendition.Text), isList);
    }

    private int Print(TextChanges changes, bool isList)
    {
        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => ChangesJson.Write(json, changes));
        if (changes.IsEmpty && !values.Quiet)
            context.Surroundings.Out.Line("Nothing changed since the copy was made.");
        else if (isList)
            context.Surroundings.Out.Writer.Write(ChangeList.Of(changes));
        else
            new ChangesPrinter(context.Surroundings.Out).Print(changes);
        return ExitCode.Fine;
    }
}
