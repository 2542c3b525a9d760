using Blog.Answers;
using Blog.Finding;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.Clippings;
using Blog.Workspace.Editing;

namespace Blog.Commands.Clip;

/// <summary>Clips a link and fetches its card.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class ClipRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <param name="wish">The link.</param>
    /// <param name="isFetched">Whether its card is fetched.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(ClipWish wish, bool isFetched)
    {
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Make(context.Generator);
        var editor = new SiteEditor(opened.Folder, context.Surroundings.Clock);
        var outcome = new Clipper(opened.Folder, editor).Clip(site, wish, opened.Request.Now);
        if (outcome.Refusal is { } refusal)
            return Refuse(refusal);
        var card =
            isFetched && context.Surroundings.FetchCard is { } fetch
                ? await fetch(opened.Folder, site, wish.Url.Trim(), CancellationToken.None).ConfigureAwait(false)
                : null;
        return Print(outcome, card);
    }

    private int Refuse(ClipRefusal refusal)
    {
        if (refusal.Mistakes.IsEmpty)
            return _reply.Fail(ExitCode.Refused, refusal.Message);
        var exit = _reply.HoldBack(refusal.Mistakes);
        if (!values.Json && refusal.Lines.Length > 0)
        {
            context.Surroundings.Error.Line("Write this there by hand:");
            context.Surroundings.Error.Writer.Write(refusal.Lines);
        }

        return exit;
    }

    private int Print(ClipOutcome outcome, string? card)
    {
        if (values.Json)
        {
            return _reply.Json(
                ExitCode.Fine,
                json =>
                {
                    json.WriteString("file", outcome.File?.Value);
                    json.WriteBoolean("extended", outcome.Former is not null);
                    json.WriteString("card", card);
                }
            );
        }

        context.Surroundings.Out.Line(
            outcome.Former is { } former
                ? $"It was clipped already; note and tags are added: {former.Place}"
                : $"Clipped: {outcome.File}",
            Ink.Good
        );
        if (card is not null && !values.Quiet)
            context.Surroundings.Out.Advice(card);
        return ExitCode.Fine;
    }
}
