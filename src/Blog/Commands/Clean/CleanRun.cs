using Blog.Publishing;
using Blog.Terminals;

namespace Blog.Commands.Clean;

/// <summary>Takes the site out of the output folder again.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class CleanRun(CommandContext context, SharedValues values)
{
    private readonly Printer _out = context.Surroundings.Out;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        if (SiteOpener.Find(context.Surroundings, values, _reply) is not { } site)
            return ExitCode.Refused;
        if (OutputOpener.Open(context, values, site, _reply) is not var (folder, held))
            return ExitCode.Refused;
        using var _ = held;
        var (removed, kept) = Cleaner.Clean(folder);
        if (values.Json)
        {
            return _reply.Json(ExitCode.Fine, json =>
            {
                json.WriteNumber("removed", removed);
                JsonTexts.Write(json, "kept", kept.Select(k => k.Value));
            });
        }

        foreach (var path in kept)
            _out.Line($"Kept {folder.Shown}/{path}: somebody changed it.", Ink.Warning);
        if (!values.Quiet)
            _out.Line($"Removed {Counted.Of(removed, "file")} from {folder.Shown}/", Ink.Good);
        return ExitCode.Fine;
    }
}
