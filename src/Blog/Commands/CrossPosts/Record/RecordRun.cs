using Blog.Answers;
using Blog.Copies;
using Blog.Model.CrossPosts;
using Blog.Options;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Editing;

namespace Blog.Commands.CrossPosts.Record;

/// <summary>Records the address of a copy.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class RecordRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <param name="asked">The file, slug or address of the post.</param>
    /// <param name="wish">The copy to record.</param>
    /// <returns>The exit code.</returns>
    public int Run(string asked, RecordWish wish)
    {
        if (PostsAndTargets.Open(context, values, _reply) is not { } copies)
            return ExitCode.Refused;
        if (copies.Posts.Find(asked) is not { } post)
            return copies.NoPost(asked);
        var editor = new SiteEditor(copies.Opened.Folder, context.Surroundings.Clock);
        var outcome = new CopyRecorder(copies.Opened.Folder, editor).Record(
            copies.Site,
            post,
            wish,
            copies.Opened.Request.Now
        );
        return outcome is { Copy: { } copy, Refusal: null }
            ? Print(post, copy, outcome.Former)
            : Refuse(outcome.Refusal!);
    }

    private int Refuse(RecordRefusal refusal)
    {
        if (refusal.Mistakes.IsEmpty)
            return _reply.Fail(ExitCode.Refused, refusal.Message, refusal.Suggestion);
        if (refusal.Lines.Length == 0)
            return _reply.HoldBack(refusal.Mistakes);
        _reply.Refuse(refusal.Mistakes[0]);
        if (!values.Json)
            context.Surroundings.Error.Writer.Write(refusal.Lines);
        return ExitCode.Refused;
    }

    private int Print(SitePost post, CrossPost copy, string? former)
    {
        if (values.Json)
        {
            return _reply.Json(
                ExitCode.Fine,
                json =>
                {
                    json.WriteString("post", post.Source.Value);
                    json.WriteString("target", copy.To.Value);
                    json.WriteString("url", copy.Url);
                    json.WriteString("former", former);
                }
            );
        }

        context.Surroundings.Out.Line($"{post.Source} is on {copy.Target}.", Ink.Good);
        if (former is not null)
            context.Surroundings.Out.Line($"Its address there was {former} until now.", Ink.Warning);
        if (!values.Quiet)
            context.Surroundings.Out.Line(
                $"Commit the post, {LedgerFiles.File} and {LedgerFiles.Folder}/ together. "
                    + "Links to the copy lead home from the next build on."
            );
        return ExitCode.Fine;
    }
}
