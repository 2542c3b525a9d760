using Blog.Answers;
using Blog.Options;
using Blog.Running;
using Blog.Workspace.Disk;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Finding;

/// <summary>Finds the output folder of a command and locks it.</summary>
internal static class OutputOpener
{
    /// <summary>
    /// The folder and its locks, which the caller disposes; null, after saying why, when the folder is refused or
    /// another command has it.
    /// </summary>
    public static (OutputFolder Folder, OutputHold Lock)? Open(
        CommandContext context,
        SharedValues values,
        SiteFolder site,
        Reply reply
    )
    {
        var chosen = values.Output is null ? null : Path.GetFullPath(values.Output, context.Surroundings.WorkingFolder);
        var (folder, refusal) = OutputFolder.Choose(site, chosen, context.Surroundings.Variable("HOME"));
        if (folder is null)
        {
            reply.Refuse(refusal!);
            return null;
        }

        try
        {
            return Lock(site, folder, reply) is { } held ? (folder, held) : null;
        }
        catch (IOException failure)
        {
            reply.Refuse(NotLocked(folder, failure));
        }
        catch (UnauthorizedAccessException failure)
        {
            reply.Refuse(NotLocked(folder, failure));
        }

        return null;
    }

    private static OutputHold? Lock(SiteFolder site, OutputFolder folder, Reply reply)
    {
        var ofSite = SiteLock.TryTake(site, "build");
        if (ofSite is null)
        {
            reply.Refuse("Another command is writing this site. Wait until it has ended, and try again.");
            return null;
        }

        OutputLock? ofOutput = null;
        try
        {
            ofOutput = OutputLock.TryTake(folder);
            if (ofOutput is not null)
                return new OutputHold(ofSite, ofOutput);
        }
        finally
        {
            if (ofOutput is null)
                ofSite.Dispose();
        }

        reply.Refuse(
            $"Another command is writing '{folder.Shown}/', or a folder around it. "
                + "Wait until it has ended, and try again."
        );
        return null;
    }

    private static string NotLocked(OutputFolder folder, Exception failure) =>
        $"'{folder.Shown}/' cannot be locked, and stays as it was. {failure.Message}";
}

/// <summary>The locks of a command that writes: on its site and on its output folder.</summary>
internal sealed record OutputHold(SiteLock OfSite, OutputLock OfOutput) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
        OfOutput.Dispose();
        OfSite.Dispose();
    }
}
