using System.Threading.Channels;

namespace Blog.Workspace.Watching;

/// <summary>Watches the folders of a site and tells what was touched in them.</summary>
internal interface ISiteWatcher : IAsyncDisposable
{
    /// <summary>
    /// The batches, as they come. A batch is given once nothing was touched for a moment; what is touched while nobody
    /// reads waits in it. The channel is completed when the watcher is disposed. </summary>
    ChannelReader<ChangeBatch> Changes { get; }
}
