using Blog.Workspace.Disk;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Commands;

/// <summary>What a command holds while it writes: its site and its output folder.</summary>
internal sealed record OutputHold(SiteLock OfSite, OutputLock OfOutput) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
        OfOutput.Dispose();
        OfSite.Dispose();
    }
}
