using System.Threading.Channels;

namespace Blog.Preview.Watching;

/// <summary>Watches the files of a site and tells of batches of changes.</summary>
internal interface ISiteWatcher : IAsyncDisposable
{
    /// <summary>The batches.</summary>
    ChannelReader<ChangeBatch> Changes { get; }
}
