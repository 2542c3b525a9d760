using Blog.Model;

namespace Blog.Pipelines.Linking;

/// <summary>Says where a document's copy on another site is.</summary>
public static class CopyAddresses
{
    /// <summary>The address of the copy; null when there is none there that is published.</summary>
    public static string? Of(Post post, TargetKey site) => post.CrossPosts.FirstOrDefault(c => c.To == site && c.IsPublished)?.Url;
}
