using Blog.Answers;
using Blog.Finding;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Commands.Clean;

/// <summary>Removes the site from the output folder.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class CleanRun(CommandContext context, SharedValues values)
{
    private readonly Printer _out = context.Surroundings.Out;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public int Run()
    {
        if (SiteOpener.Find(context.Surroundings, values, _reply) is not { } site)
            return ExitCode.Refused;
        if (OutputOpener.Open(context, values, site, _reply) is not var (folder, held))
            return ExitCode.Refused;
        using var _ = held;
        return Print(folder, Cleaner.Clean(folder));
    }

    private int Print(OutputFolder folder, CleanResult result)
    {
        var exitCode = result.Obstacles.IsEmpty ? ExitCode.Fine : ExitCode.Refused;
        if (values.Json)
        {
            return _reply.Json(
                exitCode,
                json =>
                {
                    json.WriteNumber("removed", result.Removed);
                    JsonTexts.Write(json, "kept", result.Kept.Select(k => k.Value));
                    JsonTexts.Write(json, "obstacles", result.Obstacles);
                }
            );
        }

        foreach (var obstacle in result.Obstacles)
            context.Surroundings.Error.Write("error: ", Ink.Error).Line(obstacle);
        if (!result.Obstacles.IsEmpty)
            context.Surroundings.Error.Line($"Not cleaned: {folder.Shown}/ stays as it was.", Ink.Error);
        foreach (var path in result.Kept)
            _out.Line($"Kept {folder.Shown}/{path}: somebody changed it.", Ink.Warning);
        if (!values.Quiet && result.Obstacles.IsEmpty)
            _out.Line($"Removed {Counted.Of(result.Removed, "file")} from {folder.Shown}/", Ink.Good);
        return exitCode;
    }
}
