namespace Blog.Commands.CrossPosts.Send;

/// <summary>What is to be sent.</summary>
/// <param name="Post">The file, slug or address of the post.</param>
/// <param name="To">The name of the target.</param>
/// <param name="Publish">Whether readers are to see it.</param>
/// <param name="IsRehearsal">Whether the requests are only shown.</param>
/// <param name="Again">Whether another copy is made whatever is known of one.</param>
internal sealed record SendWish(string Post, string To, bool Publish, bool IsRehearsal, bool Again)
{
    /// <summary>How long it may take; null for the usual time.</summary>
    public TimeSpan? MaxTime { get; init; }
}
