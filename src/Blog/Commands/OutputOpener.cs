using Blog.Workspace.Disk;
using Blog.Workspace.Publishing;

namespace Blog.Commands;

/// <summary>Finds the output folder that a command writes to, and keeps others from it.</summary>
internal static class OutputOpener
{
    /// <summary>
    /// The folder with its locks, for the caller to dispose; null when it is refused or another command has it,
    /// which is then said.
    /// </summary>
    public static (OutputFolder Folder, OutputHold Lock)? Open(
        CommandContext context, SharedValues values, SiteFolder site, Reply reply)
    {
        var chosen = values.Output is null ? null : Path.GetFullPath(values.Output, context.Surroundings.WorkingFolder);
        var (folder, refusal) = OutputFolder.Choose(site, chosen, context.Surroundings.Variable("HOME"));
        if (folder is null)
        {
            reply.Refuse(refusal!);
            return null;
        }

        if (SiteLock.TryTake(site, "build") is not { } ofSite)
        {
            reply.Refuse("Another command is writing this site. Wait until it has ended, and try again.");
            return null;
        }

        if (OutputLock.TryTake(folder) is { } ofOutput)
            return (folder, new OutputHold(ofSite, ofOutput));
        ofSite.Dispose();
        reply.Refuse(
            $"Another command is writing '{folder.Shown}/', or a folder around it. Wait until it has ended, and try again.");
        return null;
    }
}
